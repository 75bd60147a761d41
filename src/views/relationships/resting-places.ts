import { type Catalogue, derived } from '#query/catalogue.ts'
import { row } from '#query/lists.ts'
import { organizationNumbers, tieIndex } from '#query/tie-index.ts'

export type Place = readonly [x: number, y: number]

/** Where an organization that has no place stands. */
export const middle: Place = [0.5, 0.5]

const goldenAngle = Math.PI * (3 - Math.sqrt(5)) // turns that never line up
const nearby = 0.04 // of the drawing: how far from its neighbours an organization without a place of its own is set

/** The organizations that any event or relationship of the record ties, by number. */
const tiedIn = (catalogue: Catalogue): Set<number> => {
  const { pairs } = tieIndex(catalogue)
  const numbers = organizationNumbers(catalogue)
  const tied = new Set<number>()
  for (let pair = 0; pair < pairs.size; pair += 1) tied.add(pairs.lower(pair)).add(pairs.upper(pair))
  for (const { from, to } of catalogue.held.relationships) {
    for (const id of [from, to]) tied.add(numbers.get(id) ?? 0)
  }
  return tied
}

/** The numbers of those an organization shares events with. */
const neighboursOf = (catalogue: Catalogue, organization: number): number[] => {
  const { ofOrganization, pairs } = tieIndex(catalogue)
  return Array.from(row(ofOrganization, organization), (pair) =>
    pairs.lower(pair) === organization ? pairs.upper(pair) : pairs.lower(pair),
  )
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

const within = (share: number): number => Math.min(1, Math.max(0, share))

/**
 * A place for every organization that the record ties, x and y within 0 to 1: its own, or where the record gives it none,
 * one near those it shares events with, or else on a spiral. Equal records give equal places.
 */
export const restingPlaces = derived((catalogue): ReadonlyMap<string, Place> => {
  const { network, order } = catalogue.held
  const places = new Map<string, Place>()
  const without: [id: string, number: number][] = []
  for (const number of [...tiedIn(catalogue)].sort((x, y) => x - y)) {
    const id = order.organizations[number] ?? ''
    const own = network[id]
    if (own) places.set(id, own)
    else without.push([id, number])
  }
  const settled = new Map(places)
  for (const [at, [id, number]] of without.entries()) {
    const near = neighboursOf(catalogue, number).flatMap((other) => {
      const place = settled.get(order.organizations[other] ?? '')
      return place ? [place] : []
    })
    const turn = at * goldenAngle
    const [x, y, reach] =
      near.length > 0
        ? [mean(near.map(([across]) => across)), mean(near.map(([, down]) => down)), nearby]
        : [0.5, 0.5, 0.5 * Math.sqrt((at + 0.5) / without.length)]
    places.set(id, [within(x + reach * Math.cos(turn)), within(y + reach * Math.sin(turn))])
  }
  return places
})
