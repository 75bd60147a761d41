import type { Answer } from './answer.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { tieIndex } from './tie-index.ts'
import type { Tie } from './ties.ts'

/** What joins the subject's camp with somebody outside it: pairs, by number, and relationships. */
const crossing = derived((catalogue) => {
  const { pairs } = tieIndex(catalogue)
  const own = Uint8Array.from(catalogue.held.order.organizations, (id) => isOwn(catalogue, id))
  const crosses = (pair: number): boolean => own[pairs.lower(pair)] !== own[pairs.upper(pair)]
  return {
    pairs: Uint32Array.from({ length: pairs.size }, (_, pair) => pair).filter(crosses),
    relationships: new Set(
      catalogue.held.relationships.filter(({ from, to }) => isOwn(catalogue, from) !== isOwn(catalogue, to)),
    ),
  }
})

/** Whether an organization is of the subject's camp, as 1 or 0. */
const isOwn = ({ organizations }: Catalogue, id: string): number => Number(organizations.get(id)?.camp === 'subject')

/** The strongest tie of the subject's camp with somebody outside it: a tie of the group with itself is no alliance. */
export const strongestOutside = ({ catalogue, ties, relationships }: Answer): Tie | undefined => {
  const all = crossing(catalogue)
  return ties.strongestOf(
    all.pairs,
    relationships.filter((one) => all.relationships.has(one)),
  )
}

/** Whether a tie joins the subject's camp with another: the alliances that the record is about. */
export const isAcross = (catalogue: Catalogue, { a, b }: Tie): boolean => isOwn(catalogue, a) !== isOwn(catalogue, b)
