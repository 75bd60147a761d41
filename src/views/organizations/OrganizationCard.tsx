import { useId } from 'react'
import { useLight, usePointable } from '#access/pointing.ts'
import { useTracker } from '#access/tracker.ts'
import { Shape } from '#design/Shape.tsx'
import { chineseName } from '#marks/Names.tsx'
import { counted } from '#marks/naming.ts'
import { OrganizationLink, RecordLink } from '#marks/RecordLink.tsx'
import { StageMark } from '#marks/StageMark.tsx'
import { dateWords } from '#query/date-words.ts'
import { disputesOn } from '#query/mentions.ts'
import { latestPosts, type Profile } from '#query/profile.ts'
import { otherEnd, type Tie } from '#query/ties.ts'
import { camps, organizationTypes } from '#record/vocabulary.ts'
import styles from './OrganizationCard.module.css'
import { Sparkline, type SparkMonth } from './Sparkline.tsx'

const TieLine = ({ tie, from }: { tie: Tie | undefined; from: string }) => {
  if (!tie) return <p className={styles.muted}>No tie with the group</p>
  return (
    <p className={styles.tie}>
      <StageMark of={tie} />
      <span className={styles.muted}>
        with <RecordLink kind="organization" id={otherEnd(tie, from)} />
      </span>
    </p>
  )
}

const mostPeople = 3

interface OrganizationCardProps {
  profile: Profile
  months: readonly SparkMonth[]
  level?: 3 | 4
}

/** An organization at a glance. */
export const OrganizationCard = ({ profile, months, level = 3 }: OrganizationCardProps) => {
  const Heading = level === 3 ? 'h3' : 'h4'
  const { catalogue } = useTracker()
  const { organization, count, latest, tie, posts } = profile
  const light = useLight('organization', organization.id)
  const pointable = usePointable('organization', organization.id)
  const id = useId()
  const chinese = chineseName(organization.aliases)
  const people = latestPosts(posts)
  const disputes = disputesOn(catalogue.held, organization.id)
  return (
    <article
      aria-labelledby={id}
      className={styles.card}
      data-camp={organization.camp}
      data-light={light}
      {...pointable}
    >
      <header>
        <p className={styles.kicker}>
          <Shape tone={organization.camp} /> {camps[organization.camp]} · {organizationTypes[organization.type]}
        </p>
        <Heading id={id} className={styles.name}>
          <RecordLink kind="organization" id={organization.id} />
        </Heading>
        {chinese && (
          <p className={styles.muted} lang={chinese.lang}>
            {chinese.name}
          </p>
        )}
      </header>
      <ul className={styles.facts}>
        {organization.place !== undefined && (
          <li>
            <RecordLink kind="place" id={organization.place} />
          </li>
        )}
        {organization.parent !== undefined && (
          <li>
            Unit of <OrganizationLink id={organization.parent} />
          </li>
        )}
        {people.slice(0, mostPeople).map(({ person, position }) => (
          <li key={person.id}>
            <RecordLink kind="person" id={person.id} />,{' '}
            <span lang={catalogue.articles.get(position.sources[0] ?? '')?.language}>{position.title}</span>
            {position.as_of && <span className={styles.muted}> {position.as_of.to.slice(0, 4)}</span>}
          </li>
        ))}
        {people.length > mostPeople && (
          <li className={styles.muted}>and {counted(people.length - mostPeople, 'other person', 'other people')}</li>
        )}
        {disputes.length > 0 && <li className={styles.disputed}>{counted(disputes.length, 'dispute')}</li>}
      </ul>
      <footer className={styles.foot}>
        {organization.camp !== 'subject' && <TieLine tie={tie} from={organization.id} />}
        <p>
          {counted(count, 'event')}
          {latest && <span className={styles.muted}>, latest {dateWords(latest.date)}</span>}
        </p>
        <Sparkline months={months} />
      </footer>
    </article>
  )
}
