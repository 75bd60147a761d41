import type { Columns } from '../columns.ts'
import type { Lists } from '../lists.ts'

/** Visits the values of an event, in a list. */
export const visitList =
  ({ starts, values }: Lists) =>
  (event: number, at: (place: number) => void): void => {
    const end = starts[event + 1] ?? 0
    for (let one = starts[event] ?? 0; one < end; one += 1) at(values[one] ?? 0)
  }

/** The pairs that an event ties, as `a * organizations + b` with `a` before `b`. */
export const visitPairs = ({ orgs, present, promised, values }: Columns) => {
  const count = values.org.length
  const visitPromised = visitList(promised)
  return (event: number, at: (place: number) => void): void => {
    const start = orgs.starts[event] ?? 0
    const end = start + (present[event] ?? 0)
    for (let i = start; i < end; i += 1) {
      for (let j = start; j < i; j += 1) {
        const [one, other] = [orgs.values[i] ?? 0, orgs.values[j] ?? 0]
        at(one < other ? one * count + other : other * count + one)
      }
    }
    visitPromised(event, at)
  }
}

/** Visits the four numbers of an event's month that it counts in, or the last place of all where it has none. */
export const visitMonth =
  ({ month, camps, months }: Columns) =>
  (event: number, at: (place: number) => void): void => {
    const place = (month[event] ?? 0) * 4
    const camp = camps[event] ?? 0
    if (place < 0) {
      at(months * 4)
      return
    }
    at(place)
    if (camp === 0) at(place + 1)
    if ((camp & 1) !== 0) at(place + 2)
    if ((camp & 2) !== 0) at(place + 3)
  }
