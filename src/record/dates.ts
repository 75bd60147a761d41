/** A calendar day as ISO text, `2025-07-31`. Days compare as text. */
export type Day = string

/** How finely a date is known. `range` is an interval or a choice of several days. */
export type Precision = 'day' | 'month' | 'year' | 'range'

/** A date of any precision, as the inclusive days that bound it. `text` is the EDTF it was authored as. */
export interface RecordDate {
  text: string
  from: Day
  to: Day
  precision: Precision
  approximate?: true
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const millisecondsADay = 86_400_000

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** The number of days in a month of the proleptic Gregorian calendar; `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/**
 * The inclusive bounds of `2025`, `2025-04` or `2025-04-21`; `null` for any other text, and for days that
 * no calendar has (2025-02-30) or years before 1000.
 */
export const boundsOf = (text: string): { from: Day; to: Day; precision: 'day' | 'month' | 'year' } | null => {
  const parts = shape.exec(text)
  if (!parts) return null
  const [, year = '', month, day] = parts
  if (Number(year) < 1000) return null
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' }
  if (Number(month) < 1 || Number(month) > 12) return null
  const last = daysInMonth(Number(year), Number(month))
  if (day === undefined) {
    return { from: `${year}-${month}-01`, to: `${year}-${month}-${pad(last)}`, precision: 'month' }
  }
  if (Number(day) < 1 || Number(day) > last) return null
  return { from: text, to: text, precision: 'day' }
}

/** Whole days since 1970-01-01 (UTC). `day` must be a valid day. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay

/** The day that lies `number` days after 1970-01-01; the inverse of `dayNumber`. */
export const dayAt = (number: number): Day => new Date(number * millisecondsADay).toISOString().slice(0, 10)

/**
 * The month in which the day `number` days after 1970-01-01 lies, as months since year 0: by the arithmetic of a year that
 * begins in March (Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, `civil_from_days`), without any text.
 */
export const monthCountAt = (number: number): number => {
  const shifted = number + 719_468 // days from 0000-03-01 to 1970-01-01
  const era = Math.floor(shifted / 146_097)
  const day = shifted - era * 146_097
  const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365)
  const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  // Months since the March with which the year began; it began two months into the calendar's year.
  return (era * 400 + year) * 12 + Math.floor((5 * dayOfYear + 2) / 153) + 2
}

/** The month a day lies in, `2025-07`. */
export const monthOf = (day: Day): string => day.slice(0, 7)

/** The month that is so many months after January of the year 0; the inverse of what `monthCountAt` counts. */
export const monthAt = (count: number): string => `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1)}`

/** The month `step` months after `month` (before it, where negative). */
export const monthAfter = (month: string, step = 1): string =>
  monthAt(Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + step)
