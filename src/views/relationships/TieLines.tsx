import { useTracker } from '#access/tracker.ts'
import { nameOf } from '#marks/naming.ts'
import { stageWords } from '#marks/StageMark.tsx'
import type { Tie } from '#query/ties.ts'
import { TieLine } from './TieLine.tsx'

/** All lines of a drawing, in a box 100 wide and `height` px high that stretches with the screen. */
export const TieLines = ({ ties, height }: { ties: readonly { tie: Tie; d: string }[]; height: number }) => {
  const { whole } = useTracker()
  const name = (id: string): string => nameOf(whole, 'organization', id)
  return (
    <svg viewBox={`0 0 100 ${height}`} width="100%" height={height} preserveAspectRatio="none" aria-hidden="true">
      {ties.map(({ tie, d }) => (
        <TieLine key={tie.id} tie={tie} d={d} words={`${name(tie.a)} and ${name(tie.b)}: ${stageWords(tie, whole)}`} />
      ))}
    </svg>
  )
}
