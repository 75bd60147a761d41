import type { RelationshipHead, Word } from '#record/core.ts'
import { tieId } from '#record/ids.ts'
import { ladder, type Stage, type Status } from '#record/vocabulary.ts'
import type { Catalogue } from './catalogue.ts'
import { type EventSet, setOf } from './event-set.ts'
import { EventList } from './events.ts'
import { row } from './lists.ts'
import { postingsOf } from './postings.ts'
import { stageOfRelationship } from './stage.ts'
import { tallyOf } from './tallies.ts'
import { endsOf, organizationNumbers, pairOf, pairsOf, tieIndex } from './tie-index.ts'

/** How far a tie has come, and how far that may be taken as fact: on whose word. */
interface Reached {
  stage: Stage
  status: Status
  by?: readonly string[] | undefined
  by_unnamed?: string | undefined
}

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

/** The strongest comes first; at equal strength a reported fact, then what came first. */
const strongest = (steps: readonly { stage: number; word: Word | undefined }[]): Reached => {
  const unsaid: Word = { status: 'reported' }
  let best = { stage: 0, word: steps[0]?.word ?? unsaid }
  for (const [at, { stage, word = unsaid }] of steps.entries()) {
    const better =
      stage > best.stage || (stage === best.stage && word.status === 'reported' && best.word.status !== 'reported')
    if (at === 0 || better) best = { stage, word }
  }
  const { status, by, by_unnamed } = best.word
  return { stage: ladder[best.stage] ?? 'contact', status, by, by_unnamed }
}

/** The ties that some events and relationships make. Only those that are asked for are put together. */
export class Ties {
  readonly #catalogue: Catalogue
  readonly #events: EventSet
  readonly #given: () => readonly RelationshipHead[]
  #byTie: Map<string, RelationshipHead[]> | undefined
  #size: number | undefined
  #all: readonly Tie[] | undefined

  constructor(catalogue: Catalogue, events: EventSet, relationships: () => readonly RelationshipHead[]) {
    this.#catalogue = catalogue
    this.#events = events
    this.#given = relationships
  }

  get #relationships(): Map<string, RelationshipHead[]> {
    if (this.#byTie === undefined) {
      this.#byTie = new Map()
      for (const one of this.#given()) {
        const id = tieId(one.from, one.to)
        const known = this.#byTie.get(id)
        if (known) known.push(one)
        else this.#byTie.set(id, [one])
      }
    }
    return this.#byTie
  }

  /** Shared events of each pair that any event of the record ties; the tally's own array. */
  #counts(): Uint32Array {
    const { ofEvent, pairs } = tieIndex(this.#catalogue)
    return tallyOf(this.#catalogue, ofEvent, pairs.size, 'ties').over(this.#events)
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
  #withoutEvents(counts: Uint32Array): { id: string; a: string; b: string }[] {
    return [...this.#relationships.keys()].flatMap((id) => {
      const [a = '', b = ''] = id.split(':')
      const pair = pairOf(this.#catalogue, a, b)
      return pair < 0 || counts[pair] === 0 ? [{ id, a, b }] : []
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
    const shared = new Uint32Array((organizations.length * (organizations.length - 1)) / 2)
    let at = 0
    for (let j = 1; j < organizations.length; j += 1) {
      const pairs = pairsOf(this.#catalogue, organizations[j] ?? 0)
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

  /** The ends of every tie, by number: for who has any. */
  ends(mark: (organization: number) => void): void {
    const { pairs } = tieIndex(this.#catalogue)
    const counts = this.#counts()
    for (let pair = 0; pair < counts.length; pair += 1) {
      if (counts[pair] === 0) continue
      mark(pairs.lower(pair))
      mark(pairs.upper(pair))
    }
    const numbers = organizationNumbers(this.#catalogue)
    for (const id of this.#relationships.keys()) for (const end of id.split(':')) mark(numbers.get(end) ?? 0)
  }

  /** The ties of those events that were over, and those relationships that stood, by a day. */
  with(events: EventSet, stood: (relationship: RelationshipHead) => boolean): Ties {
    return new Ties(this.#catalogue, this.#events.and(events), () => this.#given().filter(stood))
  }

  #tie(ends: { id: string; a: string; b: string }, pair: number, count: number): Tie {
    const relationships = this.#relationships.get(ends.id) ?? []
    const { held } = this.#catalogue
    const { bonds, ofEvent, pairs } = tieIndex(this.#catalogue)
    const own = pair < 0 ? [] : row(bonds.ofPair, pair)
    const present = [...own].filter((bond) => this.#events.has(bonds.event[bond] ?? 0))
    const reached = strongest([
      ...(count > 0 && present.length === 0 ? [{ stage: 0, word: held.words[0] }] : []),
      ...present.map((bond) => ({ stage: bonds.stage[bond] ?? 0, word: held.words[bonds.word[bond] ?? 0] })),
      ...relationships.map((r) => ({
        stage: ladder.indexOf(stageOfRelationship(r)),
        word: {
          status: r.status ?? 'reported',
          ...(r.by && { by: r.by }),
          ...(r.by_unnamed && { by_unnamed: r.by_unnamed }),
        },
      })),
    ])
    const all = this.#events
    const list = (): EventList => {
      const shared = pair < 0 ? [] : row(postingsOf(ofEvent, pairs.size), pair).filter((event) => all.has(event))
      return new EventList(held, setOf(shared, held.events.size))
    }
    let events: EventList | undefined
    return {
      ...ends,
      count,
      relationships,
      ...reached,
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
