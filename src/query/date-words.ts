import { boundsOf, type Day, type RecordDate } from '#record/dates.ts'

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const monthName = (day: Day): string => monthNames[Number(day.slice(5, 7)) - 1] ?? ''

/** A day in words: 31 July 2025. */
export const dayWords = (day: Day): string => `${Number(day.slice(8, 10))} ${monthName(day)} ${day.slice(0, 4)}`

/** A month in words, long (July 2025) or short (Jul 2025). `month` is `2025-07`, or a day in it. */
export const monthWords = (month: string, form: 'long' | 'short' = 'long'): string => {
  const name = monthName(month)
  return `${form === 'short' ? name.slice(0, 3) : name} ${month.slice(0, 4)}`
}

/** A date as somebody wrote it (`2025`, `2025-04`, `2025-04-21`) in words; other text comes back as it is. */
export const writtenDateWords = (text: string): string => {
  const precision = boundsOf(text)?.precision
  if (precision === 'day') return dayWords(text)
  return precision === 'month' ? monthWords(text) : text
}

/** A date of the record in words, saying so where it is approximate. */
export const dateWords = (date: RecordDate): string => {
  const about = date.approximate ? 'about ' : ''
  if (date.precision === 'year') return about + date.from.slice(0, 4)
  if (date.precision === 'month') return about + monthWords(date.from)
  if (date.precision === 'day') return about + dayWords(date.from)
  const sameMonth = date.from.slice(0, 7) === date.to.slice(0, 7)
  const start = sameMonth ? String(Number(date.from.slice(8, 10))) : dayWords(date.from).replace(sameYear(date), '')
  return `${about}${start}–${dayWords(date.to)}`
}

const sameYear = (date: RecordDate): string =>
  date.from.slice(0, 4) === date.to.slice(0, 4) ? ` ${date.from.slice(0, 4)}` : ''
