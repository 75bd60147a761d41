import { memo } from 'react'
import { useTracker } from '#access/tracker.ts'
import { nameOf } from '#marks/naming.ts'
import { stageWords } from '#marks/StageMark.tsx'
import type { Tie } from '#query/ties.ts'
import styles from './TieLine.module.css'
import { TieLine } from './TieLine.tsx'
import { tieWidths } from './tie-width.ts'

/** All lines of a drawing. */
export const TieLines = memo(({ ties }: { ties: readonly { tie: Tie; d: string; skips?: boolean }[] }) => {
  const { whole } = useTracker()
  const name = (id: string): string => nameOf(whole, 'organization', id)
  const widths = tieWidths(ties)
  return (
    <svg className={styles.lines} data-crowded={widths.crowded} overflow="visible" aria-hidden="true">
      {ties.map(({ tie, d, skips = false }) => (
        <TieLine
          key={tie.id}
          tie={tie}
          d={d}
          skips={skips}
          width={widths.of(tie)}
          words={`${name(tie.a)} and ${name(tie.b)}: ${stageWords(tie, whole)}`}
        />
      ))}
    </svg>
  )
})
