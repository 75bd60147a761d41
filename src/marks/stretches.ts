import { monthWords } from '#query/date-words.ts'
import type { Month } from '#query/periods.ts'
import { monthAfter } from '#record/dates.ts'

/** Months counted together: how many there are to a bar, and what such a stretch is called. */
export interface Unit {
  months: number
  name: string
}

const mostBars = 60 // more are too thin to point at
const units: readonly Unit[] = [
  { months: 1, name: 'month' },
  { months: 3, name: 'quarter' },
  { months: 12, name: 'year' },
  { months: 60, name: 'five years' },
  { months: 120, name: 'decade' },
  { months: 1200, name: 'century' },
]
const largest: Unit = { months: 12_000, name: 'millennium' }

const countOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
/** The month that the stretch begins in which a month lies: stretches are those of the calendar. */
const beginOf = (month: string, { months }: Unit): string => monthAfter(month, -(countOf(month) % months))

/** The last month of a stretch. */
export const endOf = (begin: string, { months }: Unit): string => monthAfter(begin, months - 1)

const add = (one: Month, other: Month): Month => ({
  month: one.month,
  events: one.events + other.events,
  subject: one.subject + other.subject,
  government: one.government + other.government,
  partner: one.partner + other.partner,
})

/**
 * The months as at most sixty bars or so: themselves, or counted together by quarter, year or more. Each bar is named by
 * its first month.
 */
export const barsOf = (months: readonly Month[]): { bars: readonly Month[]; unit: Unit } => {
  const [first, last] = [months[0]?.month ?? '0000-01', months.at(-1)?.month ?? '0000-01']
  const unit =
    units.find((one) => (countOf(beginOf(last, one)) - countOf(beginOf(first, one))) / one.months < mostBars) ?? largest
  if (unit.months === 1) return { bars: months, unit }
  const bars: Month[] = []
  for (const month of months) {
    const begin = beginOf(month.month, unit)
    const before = bars.at(-1)
    if (before?.month === begin) bars[bars.length - 1] = add(before, month)
    else bars.push({ ...month, month: begin })
  }
  return { bars, unit }
}

/** A bar's stretch of time in words, long (`July 2025`, `July to September 2025`, `2025`) or short. */
export const stretchWords = (begin: string, unit: Unit, form: 'long' | 'short' = 'long'): string => {
  if (unit.months === 1) return monthWords(begin, form)
  const [year, last] = [begin.slice(0, 4), endOf(begin, unit).slice(0, 4)]
  if (unit.months >= 12) return year === last ? year : `${year}–${last}`
  if (form === 'short') return `Q${Math.floor((countOf(begin) % 12) / 3) + 1} ${year}`
  return `${monthWords(begin).slice(0, -5)} to ${monthWords(endOf(begin, unit))}`
}

const perCharacter = 7 // px of the smallest type, at most
const apart = 20 // px between two words

/** How many bars have one word among them, so that those of their words that stand under `length` px of bars do not touch. */
export const barsToWord = (words: readonly string[], length: number): number => {
  const longest = Math.max(0, ...words.map((word) => word.length))
  return Math.max(1, Math.ceil(((longest * perCharacter + apart) * words.length) / length))
}
