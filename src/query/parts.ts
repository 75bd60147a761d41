import type { Columns, Holding, OutcomeColumns } from './columns.ts'
import type { Lists } from './lists.ts'

type Numbers = Uint8Array | Uint32Array | Int32Array

/** Arrays one after the other, copied once. */
const joinedInto = <T extends Numbers>(parts: readonly T[], make: (length: number) => T): T => {
  const joined = make(parts.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const part of parts) {
    joined.set(part, end)
    end += part.length
  }
  return joined
}

const words = (parts: readonly Uint32Array[]): Uint32Array => joinedInto(parts, (length) => new Uint32Array(length))
const bytes = (parts: readonly Uint8Array[]): Uint8Array => joinedInto(parts, (length) => new Uint8Array(length))
const days = (parts: readonly Int32Array[]): Int32Array => joinedInto(parts, (length) => new Int32Array(length))

/** Where the rows of lists start that stand one after the other. */
const joinedStarts = (parts: readonly Uint32Array[]): Uint32Array => {
  const starts = new Uint32Array(parts.reduce((sum, { length }) => sum + length - 1, 1))
  let [row, shift] = [0, 0]
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 1) starts[row + at] = shift + (part[at] ?? 0)
    row += part.length - 1
    shift = starts[row] ?? 0
  }
  return starts
}

const lists = (parts: readonly Lists[]): Lists => ({
  starts: joinedStarts(parts.map(({ starts }) => starts)),
  values: words(parts.map(({ values }) => values)),
})

const outcomes = (parts: readonly OutcomeColumns[]): OutcomeColumns => ({
  starts: joinedStarts(parts.map(({ starts }) => starts)),
  types: bytes(parts.map(({ types }) => types)),
  words: words(parts.map((part) => part.words)),
  parties: lists(parts.map(({ parties }) => parties)),
  to: lists(parts.map(({ to }) => to)),
  sources: lists(parts.map(({ sources }) => sources)),
})

/** What stands by the number of its event, of several parts. */
const rare = (parts: readonly Columns[], textsOf: (part: Columns) => Readonly<Record<number, string>>) => {
  const joined: Record<number, string> = {}
  let before = 0
  for (const part of parts) {
    for (const [event, text] of Object.entries(textsOf(part))) joined[before + Number(event)] = text
    before += part.size
  }
  return joined
}

/** The events of some parts of a record, one part after the other; each number is copied once, however many parts. */
export const joinColumns = (parts: readonly Columns[]): Columns => ({
  size: parts.reduce((sum, { size }) => sum + size, 0),
  ids: parts.flatMap(({ ids }) => ids),
  titles: parts.flatMap(({ titles }) => titles),
  names: rare(parts, ({ names }) => names),
  texts: rare(parts, ({ texts }) => texts),
  first: days(parts.map(({ first }) => first)),
  last: days(parts.map(({ last }) => last)),
  marks: bytes(parts.map(({ marks }) => marks)),
  kinds: bytes(parts.map(({ kinds }) => kinds)),
  places: words(parts.map(({ places }) => places)),
  participants: lists(parts.map(({ participants }) => participants)),
  roles: bytes(parts.map(({ roles }) => roles)),
  people: lists(parts.map(({ people }) => people)),
  standings: words(parts.map(({ standings }) => standings)),
  programmes: lists(parts.map(({ programmes }) => programmes)),
  topics: lists(parts.map(({ topics }) => topics)),
  sources: lists(parts.map(({ sources }) => sources)),
  own: bytes(parts.map(({ own }) => own)),
  outcomes: outcomes(parts.map((part) => part.outcomes)),
  said: lists(parts.map(({ said }) => said)),
})

/** A record whose events before those at hand have arrived; `parts` are theirs, oldest first. */
export const completed = (held: Holding, parts: readonly Columns[]): Holding => ({
  ...held,
  events: parts.length === 0 ? held.events : joinColumns([...parts, held.events]),
  older: [],
  missing: 0,
})
