import { useId } from 'react'
import { useLight, usePointable } from '#access/pointing.ts'
import type { RecordEvent } from '#record/dataset.ts'
import { eventKinds, roles } from '#record/vocabulary.ts'
import { DateMark } from './DateMark.tsx'
import styles from './EventArticle.module.css'
import { OutcomeCounts, OutcomeList } from './OutcomeList.tsx'
import { OrganizationLink, RecordLink } from './RecordLink.tsx'
import { SourceLine } from './SourceLine.tsx'

interface EventArticleProps {
  event: RecordEvent
  level?: 3 | 4
  /** `div` where it stands for itself, and not in a list. */
  element?: 'article' | 'div'
  /** Outcomes by their number alone. */
  brief?: boolean
}

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
            {event.place_basis !== undefined && (
              <span className={styles.inferred} title={event.place_basis}>
                {' '}
                inferred
              </span>
            )}
          </>
        )}
      </p>
      <Heading id={id} className={styles.title}>
        <RecordLink kind="event" id={event.id} />
      </Heading>
      <p className={styles.summary}>{event.summary}</p>
      <ul className={styles.participants} aria-label="Participants">
        {event.participants.map(({ organization, role }) => (
          <li key={organization}>
            <OrganizationLink id={organization} /> <span className={styles.role}>{roles[role]}</span>
          </li>
        ))}
      </ul>
      {event.outcomes && event.outcomes.length > 0 && (
        <div className={styles.outcomes}>
          {brief ? <OutcomeCounts outcomes={event.outcomes} /> : <OutcomeList outcomes={event.outcomes} />}
        </div>
      )}
      <p className={styles.sources}>
        <SourceLine event={event} />
      </p>
    </Element>
  )
}
