import { memo } from 'react'
import { useWhole } from '#access/tracker.ts'
import { lineWords } from './line-words.ts'
import styles from './TieLine.module.css'
import { TieLine } from './TieLine.tsx'
import type { Line } from './tie-bundles.ts'
import { tieWidths } from './tie-width.ts'

/** All lines of a drawing; one that skips is shown only while it is lit. */
export const TieLines = memo(({ ties }: { ties: readonly (Line & { skips?: boolean })[] }) => {
  const whole = useWhole()
  const widths = tieWidths(ties)
  return (
    <svg className={styles.lines} data-crowded={widths.crowded} overflow="visible" aria-hidden="true">
      {ties.map(({ tie, d, skips = false }) => (
        <TieLine key={tie.id} tie={tie} d={d} skips={skips} width={widths.of(tie)} words={lineWords(whole, tie)} />
      ))}
    </svg>
  )
})
