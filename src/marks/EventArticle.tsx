import { useId } from 'react'
import { useWholeEvent } from '#access/details.ts'
import { useLight, usePointable } from '#access/pointing.ts'
import type { EventHead } from '#query/events.ts'
import { eventKinds, roles } from '#record/vocabulary.ts'
import { DateMark } from './DateMark.tsx'
import styles from './EventArticle.module.css'
import { OutcomeCounts, OutcomeList } from './OutcomeList.tsx'
import { OrganizationLink, RecordLink } from './RecordLink.tsx'
import { SourceLine } from './SourceLine.tsx'
import { Told } from './Told.tsx'
import { Words } from './Words.tsx'

interface EventArticleProps {
  event: EventHead
  level?: 3 | 4
  /** `div` where it stands for itself, and not in a list. */
  element?: 'article' | 'div'
  /** Outcomes by their number alone. */
  brief?: boolean
}

const Summary = ({ event }: { event: EventHead }) => (
  <p className={styles.summary}>
    <Words>{useWholeEvent(event).summary}</Words>
  </p>
)

const Outcomes = ({ event }: { event: EventHead }) => <OutcomeList outcomes={useWholeEvent(event).outcomes ?? []} />

/** An event in a list: date, kind, title, place, who took part in which role, what came of it, and its sources. */
export const EventArticle = ({ event, level = 3, element: Element = 'article', brief = false }: EventArticleProps) => {
  const light = useLight('event', event.id)
  const pointable = usePointable('event', event.id)
  const id = useId()
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <Element
      aria-labelledby={Element === 'article' ? id : undefined}
      className={styles.event}
      data-brief={brief}
      data-light={light}
      {...pointable}
    >
      <p className={styles.when}>
        <DateMark event={event} /> · {eventKinds[event.kind]}
        {event.place !== undefined && (
          <>
            {' · '}
            <RecordLink kind="place" id={event.place} />
            {event.placeInferred && <span className={styles.inferred}> inferred</span>}
          </>
        )}
      </p>
      <Heading id={id} className={styles.title}>
        <RecordLink kind="event" id={event.id} />
      </Heading>
      <Told>
        <Summary event={event} />
      </Told>
      <ul className={styles.participants} aria-label="Participants">
        {event.participants.map(({ organization, role }) => (
          <li key={organization}>
            <OrganizationLink id={organization} role={roles[role]} />
          </li>
        ))}
      </ul>
      {event.outcomes.length > 0 && (
        <div className={styles.outcomes}>
          {brief ? (
            <OutcomeCounts outcomes={event.outcomes} />
          ) : (
            <Told>
              <Outcomes event={event} />
            </Told>
          )}
        </div>
      )}
      <p className={styles.sources}>
        <SourceLine event={event} />
      </p>
    </Element>
  )
}
