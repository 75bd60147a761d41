import { memo, type SyntheticEvent, useCallback, useMemo, useState } from 'react'
import { useSelect } from '#access/choosing.ts'
import { useLight } from '#access/pointing.ts'
import { useWhole } from '#access/tracker.ts'
import { Stroke, type StrokeKind } from '#design/Stroke.tsx'
import { strokeOf } from '#marks/StageMark.tsx'
import { lineWords } from './line-words.ts'
import styles from './TieLine.module.css'
import { TieLine } from './TieLine.tsx'
import { TieLines } from './TieLines.tsx'
import { bundlesOf, type Line } from './tie-bundles.ts'
import { type TieWidths, tieWidths } from './tie-width.ts'

interface CrowdProps {
  lines: readonly Line[]
  widths: TieWidths
  /** What a line says. */
  wordsOf: (line: Line) => string
}

interface OneProps extends Omit<CrowdProps, 'lines'> {
  line: Line
  /** Whether the pointer is on it. */
  isMet: boolean
}

/** One line of many: where it can be met by the pointer, and drawn by itself only while it is met or lit. */
const One = memo(({ line, widths, wordsOf, isMet }: OneProps) => {
  const { tie, d } = line
  const light = useLight('tie', tie.id)
  if (light !== 'lit' && !isMet) return <path d={d} className={styles.target} data-tie={tie.id} />
  return <TieLine tie={tie} d={d} skips={false} width={widths.of(tie)} words={wordsOf(line)} />
})

const noTie = '' // no tie has this id: dim while anything is lit

const isBroken = (kind: StrokeKind): boolean => kind === 'dotted' || kind === 'dashed'

/** All lines by their looks; dim while any line is lit. */
const Bundles = memo(({ lines, widths }: Pick<CrowdProps, 'lines' | 'widths'>) => {
  const light = useLight('tie', noTie)
  const bundles = useMemo(() => bundlesOf(lines, ({ stage }) => strokeOf[stage], isBroken, widths.of), [lines, widths])
  return (
    <g className={styles.tie} data-light={light}>
      {bundles.map(({ key, ...bundle }) => (
        <Stroke key={key} {...bundle} />
      ))}
    </g>
  )
})

/**
 * Lines where they are many. Drawn one by one they would take most of the time of the whole drawing, so those that look
 * alike are one path where they can be, and a line answers for itself only while it is met by the pointer or lit.
 */
const Crowd = ({ lines, widths, wordsOf }: CrowdProps) => {
  const [met, setMet] = useState<string | null>(null)
  const select = useSelect()
  const idAt = ({ target }: SyntheticEvent): string | null =>
    (target instanceof Element && target.closest('[data-tie]')?.getAttribute('data-tie')) || null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same ties can be opened from the nodes and the table
    <g
      onPointerOver={(event) => setMet(idAt(event))}
      onPointerLeave={() => setMet(null)}
      onClick={(event) => {
        // A line that stands for itself opens its tie; a finger can press one that does not yet.
        const isBare = event.target instanceof Element && event.target.matches('path[data-tie]')
        const tie = isBare && lines.find((line) => line.tie.id === idAt(event))?.tie
        if (tie) select({ kind: 'tie', a: tie.a, b: tie.b })
      }}
    >
      <Bundles lines={lines} widths={widths} />
      {lines.map((line) => (
        <One key={line.tie.id} line={line} widths={widths} wordsOf={wordsOf} isMet={line.tie.id === met} />
      ))}
    </g>
  )
}

/** The lines of a network, one by one while they are few. */
export const NetworkLines = memo(({ ties }: { ties: readonly Line[] }) => {
  const whole = useWhole()
  const wordsOf = useCallback(({ tie }: Line) => lineWords(whole, tie), [whole])
  const widths = useMemo(() => tieWidths(ties), [ties])
  if (!widths.crowded) return <TieLines ties={ties} />
  return (
    <svg className={styles.lines} data-crowded="true" overflow="visible" aria-hidden="true">
      <Crowd lines={ties} widths={widths} wordsOf={wordsOf} />
    </svg>
  )
})
