import { type Columns, columnsOf, type Holding } from '#query/columns.ts'
import { opening } from '#query/opening.ts'
import type { PackedEvents } from '#record/core.ts'
import { inPieces } from './pieces.ts'

/**
 * A record with the events that its core leaves to other files. Each is unpacked when it arrives, and the whole is opened
 * piece by piece, so that the page need not stand still.
 */
export const wholeRecord = async (held: Holding, fetched: (url: string) => Promise<PackedEvents>): Promise<Holding> => {
  const part = async (url: string): Promise<Columns> => columnsOf(await fetched(url), held.ranks)
  const parts = await Promise.all(held.older.map(part))
  return inPieces(opening(held, parts.reverse()))
}
