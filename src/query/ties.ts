import type { RelationshipHead } from '#record/core.ts'
import { tieId } from '#record/ids.ts'
import { ladder } from '#record/vocabulary.ts'
import type { Catalogue } from './catalogue.ts'
import { type EventSet, setOf } from './event-set.ts'
import { EventList } from './events.ts'
import { row } from './lists.ts'
import { postingsOf } from './postings.ts'
import { type Reached, reachedBy, stageAmong } from './reached.ts'
import { byTie, type Join, joinsOf } from './relationship-ties.ts'
import { stageOfRelationship } from './stage.ts'
import { tallyOf } from './tallies.ts'
import { type Ends, endsOf, organizationNumbers, pairOf, pairRows, tieIndex } from './tie-index.ts'

/** A pair of organizations joined by at least one event or relationship; `a` comes before `b` in the alphabet. */
export interface Tie extends Reached {
  id: string
  a: string
  b: string
  /** How many events they share. */
  count: number
  /** Shared events, in order of date. */
  readonly events: EventList
  relationships: readonly RelationshipHead[]
}

/** The ties that some events and relationships make. Only those that are asked for are put together. */
export class Ties {
  readonly #catalogue: Catalogue
  readonly #events: EventSet
  readonly #given: () => readonly RelationshipHead[]
  readonly #purpose: string
  #byTie: ReadonlyMap<string, readonly RelationshipHead[]> | undefined
  #size: number | undefined
  #all: readonly Tie[] | undefined

  /** `purpose` is that of the tally of shared events (see tallyOf). */
  constructor(
    catalogue: Catalogue,
    events: EventSet,
    relationships: () => readonly RelationshipHead[],
    purpose = 'ties',
  ) {
    this.#catalogue = catalogue
    this.#events = events
    this.#given = relationships
    this.#purpose = purpose
  }

  get #relationships(): ReadonlyMap<string, readonly RelationshipHead[]> {
    this.#byTie ??= byTie(this.#catalogue, this.#given())
    return this.#byTie
  }

  /** Shared events of each pair that any event of the record ties; the tally's own array. */
  #counts(): Uint32Array {
    const { ofEvent, pairs } = tieIndex(this.#catalogue)
    return tallyOf(this.#catalogue, ofEvent, pairs.size, this.#purpose).over(this.#events)
  }

  /** How many ties there are. */
  get length(): number {
    if (this.#size === undefined) {
      const counts = this.#counts()
      let size = 0
      for (let pair = 0; pair < counts.length; pair += 1) size += counts[pair] === 0 ? 0 : 1
      this.#size = size + this.#withoutEvents(counts).length
    }
    return this.#size
  }

  /** The ties that rest on relationships alone. */
  #withoutEvents(counts: Uint32Array): Join[] {
    const joins = joinsOf(this.#catalogue)
    return [...this.#relationships.values()].flatMap(([first]) => {
      const join = first && joins.get(first)
      return join && (join.pair < 0 || counts[join.pair] === 0) ? [join] : []
    })
  }

  /** The tie of two organizations; undefined where they have none. */
  between(one: string, other: string): Tie | undefined {
    if (one === other) return undefined
    const [a, b] = one < other ? [one, other] : [other, one]
    const pair = pairOf(this.#catalogue, a, b)
    const count = pair < 0 ? 0 : (this.#counts()[pair] ?? 0)
    const id = tieId(a, b)
    if (count === 0 && !this.#relationships.has(id)) return undefined
    return this.#tie({ id, a, b }, pair, count)
  }

  /**
   * How many events every two of some organizations share, by their numbers: that of the places `i < j` stands at
   * `j * (j - 1) / 2 + i`.
   */
  shared(organizations: readonly number[]): Uint32Array {
    const counts = this.#counts()
    const pairsOf = pairRows(this.#catalogue)
    const shared = new Uint32Array((organizations.length * (organizations.length - 1)) / 2)
    let at = 0
    for (let j = 1; j < organizations.length; j += 1) {
      const pairs = pairsOf(organizations[j] ?? 0)
      for (let i = 0; i < j; i += 1) {
        const pair = pairs[organizations[i] ?? 0] ?? -1
        if (pair >= 0) shared[at] = counts[pair] ?? 0
        at += 1
      }
    }
    return shared
  }

  /** The ties that end at an organization, in order of their ids. */
  of(id: string): Tie[] {
    const { organizations } = this.#catalogue.held.order
    const { ofOrganization, pairs } = tieIndex(this.#catalogue)
    const number = organizationNumbers(this.#catalogue).get(id)
    const counts = this.#counts()
    const others = new Set<string>()
    if (number !== undefined) {
      for (const pair of row(ofOrganization, number)) {
        if (counts[pair] === 0) continue
        const other = pairs.lower(pair) === number ? pairs.upper(pair) : pairs.lower(pair)
        others.add(organizations[other] ?? '')
      }
    }
    for (const tie of this.#relationships.keys()) {
      const [a = '', b = ''] = tie.split(':')
      if (a === id) others.add(b)
      if (b === id) others.add(a)
    }
    return inOrder([...others].flatMap((other) => this.between(id, other) ?? []))
  }

  /** The ties between any two of some organizations, in order of their ids. */
  among(ids: readonly string[]): Tie[] {
    return inOrder(ids.flatMap((one, at) => ids.slice(at + 1).flatMap((other) => this.between(one, other) ?? [])))
  }

  /** The ties that an event makes, in order of their ids. */
  at(event: number): Tie[] {
    return inOrder(
      [...row(tieIndex(this.#catalogue).ofEvent, event)].flatMap((pair) => {
        const { a, b } = endsOf(this.#catalogue, pair)
        return this.between(a, b) ?? []
      }),
    )
  }

  /** Every tie, in order of their ids: for small records, and for what is asked for once. */
  all(): readonly Tie[] {
    if (this.#all === undefined) {
      const counts = this.#counts().slice()
      const ties = this.#withoutEvents(counts).map((ends) => this.#tie(ends, -1, 0))
      for (const [pair, count] of counts.entries()) {
        if (count > 0) ties.push(this.#tie(endsOf(this.#catalogue, pair), pair, count))
      }
      this.#all = inOrder(ties)
    }
    return this.#all
  }

  /**
   * The first, in the order of `strongestFirst`, of the ties that events make among some pairs and of those that some
   * relationships make. Only that one is put together.
   */
  strongestOf(pairs: Uint32Array, relationships: readonly RelationshipHead[]): Tie | undefined {
    const counts = this.#counts()
    const joins = joinsOf(this.#catalogue)
    const best: { stage: number; count: number; ends: Ends | null } = { stage: -1, count: 0, ends: null }
    const offer = (stage: number, count: number, endsOfIt: () => Ends): void => {
      if (stage < best.stage || (stage === best.stage && count < best.count)) return
      const ends = endsOfIt()
      if (stage === best.stage && count === best.count && best.ends && best.ends.id < ends.id) return
      Object.assign(best, { stage, count, ends })
    }
    for (const pair of pairs) {
      const count = counts[pair] ?? 0
      if (count > 0) offer(stageAmong(this.#catalogue, this.#events, pair), count, () => endsOf(this.#catalogue, pair))
    }
    for (const one of relationships) {
      const join = joins.get(one)
      if (join) offer(ladder.indexOf(stageOfRelationship(one)), counts[join.pair] ?? 0, () => join)
    }
    return best.ends === null ? undefined : this.between(best.ends.a, best.ends.b)
  }

  /** Which organizations have any tie: 1 at the numbers of those that do. */
  tied(): Uint8Array {
    const { held } = this.#catalogue
    const { pairs } = tieIndex(this.#catalogue)
    const counts = this.#counts()
    const tied = new Uint8Array(held.order.organizations.length)
    for (let pair = 0; pair < counts.length; pair += 1) {
      if (counts[pair] === 0) continue
      tied[pairs.lower(pair)] = 1
      tied[pairs.upper(pair)] = 1
    }
    const numbers = organizationNumbers(this.#catalogue)
    for (const [first] of this.#relationships.values()) {
      for (const id of first ? [first.from, first.to] : []) {
        const number = numbers.get(id)
        if (number !== undefined) tied[number] = 1
      }
    }
    return tied
  }

  /** The ties of those events that were over, and those relationships that stood, by a day; counted apart. */
  with(events: EventSet, stood: (relationship: RelationshipHead) => boolean): Ties {
    return new Ties(this.#catalogue, this.#events.and(events), () => this.#given().filter(stood), 'ties then')
  }

  #tie({ id, a, b }: Ends, pair: number, count: number): Tie {
    const relationships = this.#relationships.get(id) ?? []
    const { held } = this.#catalogue
    const { ofEvent, pairs } = tieIndex(this.#catalogue)
    const all = this.#events
    const list = (): EventList => {
      const shared = pair < 0 ? [] : row(postingsOf(ofEvent, pairs.size), pair).filter((event) => all.has(event))
      return new EventList(held, setOf(shared, held.events.size))
    }
    let events: EventList | undefined
    return {
      ...{ id, a, b },
      count,
      relationships,
      ...reachedBy(this.#catalogue, this.#events, { pair, isMet: count > 0, relationships }),
      get events() {
        events ??= list()
        return events
      },
    }
  }
}

const inOrder = (ties: Tie[]): Tie[] => ties.sort((x, y) => (x.id < y.id ? -1 : 1))

/** The organization at the other end of a tie; `id` must be one of its ends. */
export const otherEnd = (tie: Tie, id: string): string => (tie.a === id ? tie.b : tie.a)

/** Orders ties by stage, then by shared events, both downwards; equals by id. */
export const strongestFirst = (x: Tie, y: Tie): number =>
  ladder.indexOf(y.stage) - ladder.indexOf(x.stage) || y.count - x.count || (x.id < y.id ? -1 : 1)
