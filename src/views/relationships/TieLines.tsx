import { type ComponentType, memo } from 'react'
import { useTracker } from '#access/tracker.ts'
import { nameOf } from '#marks/naming.ts'
import { stageWords } from '#marks/StageMark.tsx'
import styles from './TieLine.module.css'
import { TieLine } from './TieLine.tsx'
import type { Line } from './tie-bundles.ts'
import { type TieWidths, tieWidths } from './tie-width.ts'

/** Lines where they are many, as a drawing may bring a way of its own to draw them. */
export interface CrowdProps {
  lines: readonly Line[]
  widths: TieWidths
  /** What a line says. */
  wordsOf: (line: Line) => string
}

/** All lines of a drawing. */
export const TieLines = memo(({ ties, Crowd }: { ties: readonly Line[]; Crowd?: ComponentType<CrowdProps> }) => {
  const { whole } = useTracker()
  const name = (id: string): string => nameOf(whole, 'organization', id)
  const widths = tieWidths(ties)
  const wordsOf = ({ tie }: Line): string => `${name(tie.a)} and ${name(tie.b)}: ${stageWords(tie, whole)}`
  return (
    <svg className={styles.lines} data-crowded={widths.crowded} overflow="visible" aria-hidden="true">
      {Crowd && widths.crowded ? (
        <Crowd lines={ties} widths={widths} wordsOf={wordsOf} />
      ) : (
        ties.map((line) => (
          <TieLine
            key={line.tie.id}
            tie={line.tie}
            d={line.d}
            skips={line.skips ?? false}
            width={widths.of(line.tie)}
            words={wordsOf(line)}
          />
        ))
      )}
    </svg>
  )
})
