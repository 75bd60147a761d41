import { ChoiceLink } from '#access/links.ts'
import { useLight, usePointable } from '#access/pointing.ts'
import { outlineOf } from '#design/Shape.tsx'
import { dateWords, monthWords } from '#query/date-words.ts'
import type { RecordEvent } from '#record/dataset.ts'
import type { Camp } from '#record/vocabulary.ts'
import styles from './Lanes.module.css'
import type { LaneMark } from './lay-lanes.ts'

const name = (event: RecordEvent): string =>
  `${dateWords(event.date)}${event.date_basis === undefined ? '' : ' (partly inferred)'}: ${event.title}`

const Drawing = ({ mark, camp }: { mark: LaneMark; camp: Camp }) => {
  if (mark.look === 'span') {
    return (
      <svg x={`${mark.x}%`} y="50%" width={`${mark.width}%`} height="12" overflow="visible">
        <title>{monthWords(mark.events[0]?.date.from ?? '')}</title>
        <rect className={styles.soft} y="-4" width="100%" height="8" rx="4" />
        <rect className={styles.span} x="12%" y="-4" width="76%" height="8" />
        {mark.events.length > 1 && (
          <text className={styles.number} x="50%" y="4">
            {mark.events.length}
          </text>
        )}
      </svg>
    )
  }
  return (
    <svg x={`${mark.x}%`} y="50%" overflow="visible" aria-hidden="true">
      <circle className={styles.target} r="14" />
      {mark.events.length > 1 ? (
        <>
          <circle className={styles.cluster} r="11" />
          <text className={styles.number} y="4">
            {mark.events.length}
          </text>
        </>
      ) : (
        <path
          className={styles.mark}
          data-look={mark.look}
          d={outlineOf(camp)}
          transform="translate(-9 -9) scale(1.5)"
        />
      )}
    </svg>
  )
}

const EventMark = ({
  mark,
  event,
  camp,
  first,
}: {
  mark: LaneMark
  event: RecordEvent
  camp: Camp
  first: boolean
}) => {
  const light = useLight('event', event.id)
  const pointable = usePointable('event', event.id)
  return (
    <ChoiceLink
      choice={{ view: { sel: { kind: 'event', id: event.id } } }}
      data-rove=""
      tabIndex={first ? 0 : -1}
      className={styles.link}
      data-camp={camp}
      data-light={light}
      aria-label={name(event)}
      {...pointable}
    >
      <Drawing mark={mark} camp={camp} />
    </ChoiceLink>
  )
}

const ClusterMark = ({ mark, camp, first }: { mark: LaneMark; camp: Camp; first: boolean }) => {
  const [start, end] = [mark.events[0]?.date.from ?? null, mark.events.at(-1)?.date.to ?? null]
  return (
    <ChoiceLink
      choice={{ filters: { from: start, to: end } }}
      data-rove=""
      tabIndex={first ? 0 : -1}
      className={styles.link}
      data-camp={camp}
      aria-label={`${mark.events.length} events close together; show only these days`}
    >
      <Drawing mark={mark} camp={camp} />
    </ChoiceLink>
  )
}

/** The marks of a lane: each opens its event beside the view; a cluster narrows the range to its days. */
export const LaneMarks = ({ marks, camp, first }: { marks: readonly LaneMark[]; camp: Camp; first: boolean }) =>
  marks.map((mark, i) => {
    const [event] = mark.events
    if (!event) return null
    const leads = first && i === 0
    if (mark.events.length > 1) return <ClusterMark key={event.id} mark={mark} camp={camp} first={leads} />
    return <EventMark key={event.id} mark={mark} event={event} camp={camp} first={leads} />
  })
