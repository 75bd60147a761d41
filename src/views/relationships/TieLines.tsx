import { memo, useCallback, useMemo } from 'react'
import { useTracker } from '#access/tracker.ts'
import { nameOf } from '#marks/naming.ts'
import { stageWords } from '#marks/StageMark.tsx'
import { CrowdedLines } from './CrowdedLines.tsx'
import styles from './TieLine.module.css'
import { TieLine } from './TieLine.tsx'
import type { Line } from './tie-bundles.ts'
import { tieWidths } from './tie-width.ts'

/** All lines of a drawing. */
export const TieLines = memo(({ ties }: { ties: readonly Line[] }) => {
  const { whole } = useTracker()
  const widths = useMemo(() => tieWidths(ties), [ties])
  const wordsOf = useCallback(
    ({ tie }: Line): string => {
      const [one, other] = [tie.a, tie.b].map((id) => nameOf(whole, 'organization', id))
      return `${one} and ${other}: ${stageWords(tie, whole)}`
    },
    [whole],
  )
  return (
    <svg className={styles.lines} data-crowded={widths.crowded} overflow="visible" aria-hidden="true">
      {widths.crowded ? (
        <CrowdedLines lines={ties} widths={widths} wordsOf={wordsOf} />
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
