import type { Catalogue } from '#query/catalogue.ts'
import { type Day, dayAt } from '#record/dates.ts'

const mostTurns = 60 // choices in a menu

/** The dates at which ties change: the last days of the record's events; where those are many, the ends of years. */
export const turnsOf = ({ held: { events } }: Catalogue): Day[] => {
  const days = new Set(events.last)
  if (days.size <= mostTurns) return [...days].sort((x, y) => x - y).map(dayAt)
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const day of days) [first, last] = [Math.min(first, day), Math.max(last, day)]
  const [from, to] = [first, last].map((day) => Number(dayAt(day).slice(0, 4)))
  const years = (to ?? 0) - (from ?? 0) + 1
  const step = Math.ceil(years / mostTurns)
  return Array.from({ length: Math.ceil(years / step) }, (_, i) => `${(to ?? 0) - i * step}-12-31`).reverse()
}
