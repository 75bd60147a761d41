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

/** The month a day lies in, `2025-07`. */
export const monthOf = (day: Day): string => day.slice(0, 7)

/** The month `step` months after `month` (before it, where negative). */
export const monthAfter = (month: string, step = 1): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + step
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1)}`
}
