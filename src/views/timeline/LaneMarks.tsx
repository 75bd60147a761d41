import { ChoiceLink } from '#access/links.ts'
import { useLight, usePointable } from '#access/pointing.ts'
import { outlineOf } from '#design/Shape.tsx'
import { briefNumber, fullNumber } from '#marks/brief-number.ts'
import { dateAt, type Holding, isDateInferred } from '#query/columns.ts'
import { dateWords } from '#query/date-words.ts'
import { dayAt } from '#record/dates.ts'
import type { Camp } from '#record/vocabulary.ts'
import styles from './Lanes.module.css'
import { halfOf, type LaneMark } from './lay-marks.ts'

const nameOf = ({ events }: Holding, event: number): string =>
  `${dateWords(dateAt(events, event))}${isDateInferred(events, event) ? ' (partly inferred)' : ''}: ${events.titles[event]}`

const Count = ({ of, ...at }: { of: number; x?: string; y: string }) => (
  <text className={styles.number} {...at}>
    {briefNumber(of)}
  </text>
)

const rowAt: Record<LaneMark['row'], string> = { above: '13%', on: '50%', below: '87%' }
const reach = 12 // px around the middle of a mark that belong to it
const pointHeight = 20 // px, so that there is room for a bar over it and one under it

const Bar = ({ mark: { x, width, count, row }, name }: { mark: LaneMark; name: string }) => {
  const height = count > 1 ? 12 : 8
  return (
    <svg x={`${x}%`} y={rowAt[row]} width={`${width}%`} height="12" overflow="visible">
      <title>{name}</title>
      <rect className={styles.soft} y={-height / 2} width="100%" height={height} rx="4" />
      <rect className={styles.span} x="12%" y={-height / 2} width="76%" height={height} />
      {count > 1 && <Count of={count} x="50%" y="4.5" />}
      {/* A month of many years is too thin to hit. */}
      <svg x="50%" overflow="visible" aria-hidden="true">
        <rect className={styles.target} x={-reach} y={-reach} width={2 * reach} height={2 * reach} />
      </svg>
    </svg>
  )
}

const Drawing = ({ mark, camp, name }: { mark: LaneMark; camp: Camp; name: string }) => {
  const { x, count, look } = mark
  if (look === 'span') return <Bar mark={mark} name={name} />
  const half = halfOf(count)
  return (
    <svg x={`${x}%`} y="50%" overflow="visible" aria-hidden="true">
      <circle className={styles.target} r={Math.max(14, half)} />
      {count > 1 ? (
        <>
          <rect
            className={styles.cluster}
            x={-half}
            y={-pointHeight / 2}
            width={half * 2}
            height={pointHeight}
            rx={pointHeight / 2}
          />
          <Count of={count} y="4" />
        </>
      ) : (
        <path className={styles.mark} data-look={look} d={outlineOf(camp)} transform="translate(-9 -9) scale(1.5)" />
      )}
    </svg>
  )
}

interface MarkProps {
  held: Holding
  mark: LaneMark
  camp: Camp
  first: boolean
}

const EventMark = ({ held, mark, camp, first }: MarkProps) => {
  const id = held.events.ids[mark.event] ?? ''
  const light = useLight('event', id)
  const pointable = usePointable('event', id)
  const name = nameOf(held, mark.event)
  return (
    <ChoiceLink
      choice={{ view: { sel: { kind: 'event', id } } }}
      data-rove=""
      tabIndex={first ? 0 : -1}
      className={styles.link}
      data-camp={camp}
      data-light={light}
      aria-label={name}
      {...pointable}
    >
      <Drawing mark={mark} camp={camp} name={name} />
    </ChoiceLink>
  )
}

const ClusterMark = ({ mark, camp, first }: MarkProps) => {
  const name = `${fullNumber(mark.count)} events close together; show only these days`
  return (
    <ChoiceLink
      choice={{ filters: { from: dayAt(mark.from), to: dayAt(mark.to) } }}
      data-rove=""
      tabIndex={first ? 0 : -1}
      className={styles.link}
      data-camp={camp}
      aria-label={name}
    >
      <Drawing mark={mark} camp={camp} name={name} />
    </ChoiceLink>
  )
}

interface LaneMarksProps extends Omit<MarkProps, 'mark'> {
  marks: readonly LaneMark[]
}

/** The marks of a lane: each opens its event beside the view; a cluster narrows the range to its days. */
export const LaneMarks = ({ marks, first, ...lane }: LaneMarksProps) =>
  marks.map((mark, i) => {
    const Mark = mark.count > 1 ? ClusterMark : EventMark
    return <Mark key={mark.event} mark={mark} first={first && i === 0} {...lane} />
  })
