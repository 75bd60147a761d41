import type { Tie } from '#query/ties.ts'

const fewShared = 5 // up to so many, each shared event is a pixel
const crowd = 80 // lines that are more than these are drawn thin, so that one can be told from another

/** How wide lines are drawn, in px; `crowded` where they are many. */
export interface TieWidths {
  crowded: boolean
  of(tie: Pick<Tie, 'count'>): number
}

/** The widths of some lines: by their shared events, the most of which make the widest. */
export const tieWidths = (ties: readonly { tie: Pick<Tie, 'count'> }[]): TieWidths => {
  const crowded = ties.length > crowd
  const [least, widest] = crowded ? [0.75, 3] : [2, 6]
  const most = ties.reduce((largest, { tie }) => Math.max(largest, tie.count), 0)
  const plain = (count: number): number => Math.min(Math.max(1 + count, least), widest)
  const byShare = (count: number): number => least + (widest - least) * Math.sqrt(count / Math.max(most, 1))
  return { crowded, of: ({ count }) => (most <= fewShared && !crowded ? plain(count) : byShare(count)) }
}
