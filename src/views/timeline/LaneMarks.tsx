import { useMemo } from 'react'
import { useChoiceLinks } from '#access/links.ts'
import { usePointables } from '#access/pointing.ts'
import { outlineOf } from '#design/Shape.tsx'
import { briefNumber, fullNumber } from '#marks/brief-number.ts'
import { dateAt, type Holding, isDateInferred } from '#query/columns.ts'
import { dateWords } from '#query/date-words.ts'
import { dayAt } from '#record/dates.ts'
import type { Camp } from '#record/vocabulary.ts'
import styles from './Lanes.module.css'
import { halfOf, type LaneMark } from './lay-marks.ts'

const eventName = ({ events }: Holding, event: number): string =>
  `${dateWords(dateAt(events, event))}${isDateInferred(events, event) ? ' (partly inferred)' : ''}: ${events.titles[event]}`

const clusterName = (count: number): string => `${fullNumber(count)} events close together; show only these days`

// There are hundreds of marks, drawn anew with each choice: what they are made of is functions and no components.

const countOf = (of: number, at: { x?: string; y: string }) => (
  <text className={styles.number} {...at}>
    {briefNumber(of)}
  </text>
)

const rowAt: Record<LaneMark['row'], string> = { above: '13%', on: '50%', below: '87%' }
const reach = 12 // px around the middle of a mark that belong to it
const pointHeight = 20 // px, so that there is room for a bar over it and one under it

const bar = ({ x, width, count, row }: LaneMark, name: string) => {
  const height = count > 1 ? 12 : 8
  return (
    <svg x={`${x}%`} y={rowAt[row]} width={`${width}%`} height="12" overflow="visible">
      <title>{name}</title>
      <rect className={styles.soft} y={-height / 2} width="100%" height={height} rx="4" />
      <rect className={styles.span} x="12%" y={-height / 2} width="76%" height={height} />
      {count > 1 && countOf(count, { x: '50%', y: '4.5' })}
      {/* A month of many years is too thin to hit. */}
      <svg x="50%" overflow="visible" aria-hidden="true">
        <rect className={styles.target} x={-reach} y={-reach} width={2 * reach} height={2 * reach} />
      </svg>
    </svg>
  )
}

const cluster = (count: number) => {
  const half = halfOf(count)
  return (
    <>
      <rect
        className={styles.cluster}
        x={-half}
        y={-pointHeight / 2}
        width={half * 2}
        height={pointHeight}
        rx={pointHeight / 2}
      />
      {countOf(count, { y: '4' })}
    </>
  )
}

const point = ({ x, count, look }: LaneMark, camp: Camp) => (
  <svg x={`${x}%`} y="50%" overflow="visible" aria-hidden="true">
    <circle className={styles.target} r={Math.max(14, halfOf(count))} />
    {count > 1 ? (
      cluster(count)
    ) : (
      <path className={styles.mark} data-look={look} d={outlineOf(camp)} transform="translate(-9 -9) scale(1.5)" />
    )}
  </svg>
)

/** A mark as it is drawn, whatever the link and whatever is pointed at. */
const drawn = (mark: LaneMark, camp: Camp, held: Holding) => {
  const name = mark.count > 1 ? clusterName(mark.count) : eventName(held, mark.event)
  return {
    mark,
    name,
    id: held.events.ids[mark.event] ?? '',
    picture: mark.look === 'span' ? bar(mark, name) : point(mark, camp),
  }
}

interface LaneMarksProps {
  held: Holding
  marks: readonly LaneMark[]
  camp: Camp
  /** Whether the lane is the one that the tabulator leads to. */
  first: boolean
}

/** The marks of a lane: each opens its event beside the view; a cluster narrows the range to its days. */
export const LaneMarks = ({ held, marks, camp, first }: LaneMarksProps) => {
  const linkTo = useChoiceLinks()
  const pointable = usePointables('event')
  const all = useMemo(() => marks.map((mark) => drawn(mark, camp, held)), [held, marks, camp])
  return all.map(({ mark: { count, from, to }, name, id, picture }, i) => {
    const choice =
      count > 1 ? { filters: { from: dayAt(from), to: dayAt(to) } } : { view: { sel: { kind: 'event' as const, id } } }
    const { href, onClick } = linkTo(choice)
    return (
      <a
        // A mark takes the elements, and the focus, of the one that stood at its place: a cluster that is opened keeps it.
        key={i}
        href={href}
        onClick={onClick}
        {...(count === 1 && pointable(id))}
        data-rove=""
        tabIndex={first && i === 0 ? 0 : -1}
        className={styles.link}
        data-camp={camp}
        aria-label={name}
      >
        {picture}
      </a>
    )
  })
}
