import type { StrokeKind } from '#design/Stroke.tsx'
import { gapsOf, turns } from './gaps.ts'

const soft = 0.3 // px over which a piece fades out, so that its end is no stair

/** What the stroke of a line of a kind with gaps refers to, where `Gaps` of that id is drawn. */
export const gapPaint = (id: string, kind: StrokeKind, turn: number): string => `url(#${id}${kind}${turn})`

/**
 * Gaps as something to paint with. A browser works out the gaps of a dashed path one by one, over all of its length and
 * for each part of the screen, which takes seconds for hundreds of lines; a gradient that goes on and on costs it nothing.
 */
export const Gaps = ({ id }: { id: string }) => (
  <defs>
    {Object.entries(gapsOf).map(([kind, { piece, gap }]) => {
      const [all, end] = [piece + gap, `${id}${kind}`]
      return [
        <linearGradient key={kind} id={end} gradientUnits="userSpaceOnUse" x2={all} spreadMethod="repeat">
          <stop stopColor="currentColor" />
          <stop stopColor="currentColor" offset={piece / all} />
          <stop stopColor="currentColor" stopOpacity="0" offset={(piece + soft) / all} />
          <stop stopColor="currentColor" stopOpacity="0" offset={1 - soft / all} />
          <stop stopColor="currentColor" offset="1" />
        </linearGradient>,
        ...Array.from({ length: turns }, (_, turn) => (
          <linearGradient
            key={`${kind} ${turn}`}
            id={end + turn}
            href={`#${end}`}
            gradientTransform={`rotate(${(turn * 180) / turns})`}
          />
        )),
      ]
    })}
  </defs>
)
