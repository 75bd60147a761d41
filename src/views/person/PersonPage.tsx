import { useRegistry, wholeOf } from '#access/details.ts'
import { useTracker } from '#access/tracker.ts'
import { Section } from '#design/Section.tsx'
import { Columns, Stack } from '#design/Stack.tsx'
import { EvidenceList } from '#marks/EvidenceList.tsx'
import { Names } from '#marks/Names.tsx'
import { PageHead } from '#marks/PageHead.tsx'
import { postDates } from '#marks/post-dates.ts'
import { OrganizationLink, RecordLink } from '#marks/RecordLink.tsx'
import { ClaimsOn, DisputesOn, Events } from '#marks/RecordPage.tsx'
import { eventsUnder } from '#query/mentions.ts'
import type { PersonHead } from '#record/core.ts'
import type { Person } from '#record/dataset.ts'
import styles from './PersonPage.module.css'

const Positions = ({ person }: { person: Person }) => {
  if (!person.positions || person.positions.length === 0) return <p>No post is given in the sources.</p>
  return (
    <ul className={styles.positions}>
      {person.positions.map((position) => (
        <li key={`${position.organization} ${position.title} ${position.as_of?.text}`}>
          <p>
            {position.title}, <OrganizationLink id={position.organization} />
            <span className={styles.when}>{postDates(position)}</span>
          </p>
          <EvidenceList evidence={position.evidence} />
        </li>
      ))}
    </ul>
  )
}

/** One person: posts, events, statements, evidence. */
export const PersonPage = ({ person: head }: { person: PersonHead }) => {
  const { catalogue, answer } = useTracker()
  const person = wholeOf(useRegistry().people, head.id)
  const wrote = catalogue.held.articles.filter((article) => article.authors?.includes(person.id))
  const all = eventsUnder(catalogue, 'person', [person.id])
  return (
    <>
      <PageHead
        kicker={person.pronoun === undefined ? 'Person' : `Person · the sources write “${person.pronoun}”`}
        title={person.name}
        under={<Names aliases={person.aliases} />}
        lead={person.description}
      />
      <Stack>
        <Columns>
          <Stack>
            {all.length > 0 && <Events title="Timeline" events={answer.events.among(all)} all={all} />}
            {wrote.length > 0 && (
              <Section title="Articles with this byline">
                <ul>
                  {wrote.map((article) => (
                    <li key={article.id}>
                      <RecordLink kind="article" id={article.id} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </Stack>
          <Stack>
            <Section title="Posts">
              <Positions person={person} />
            </Section>
            <Section title="Evidence for this entry">
              <EvidenceList evidence={person.evidence} />
            </Section>
          </Stack>
        </Columns>
        <DisputesOn id={person.id} />
        <ClaimsOn id={person.id} title="What this person says, and what is said" />
      </Stack>
    </>
  )
}
