import type { RelationshipHead } from '#record/core.ts'
import { tieId } from '#record/ids.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { type Ends, pairOf } from './tie-index.ts'

/** The tie that a relationship makes, and the number of its pair; -1 where no event ties the two. */
export interface Join extends Ends {
  pair: number
}

/** The tie of every relationship of the record. */
export const joinsOf = derived((catalogue): ReadonlyMap<RelationshipHead, Join> => {
  const joined = ({ from, to }: RelationshipHead): Join => {
    const [a, b] = from < to ? [from, to] : [to, from]
    return { id: tieId(a, b), a, b, pair: pairOf(catalogue, a, b) }
  }
  return new Map(catalogue.held.relationships.map((one) => [one, joined(one)]))
})

/** Some relationships by the ids of their ties. */
export const byTie = (
  catalogue: Catalogue,
  relationships: readonly RelationshipHead[],
): ReadonlyMap<string, readonly RelationshipHead[]> => {
  const joins = joinsOf(catalogue)
  const found = new Map<string, RelationshipHead[]>()
  for (const one of relationships) {
    const id = joins.get(one)?.id ?? ''
    const known = found.get(id)
    if (known) known.push(one)
    else found.set(id, [one])
  }
  return found
}
