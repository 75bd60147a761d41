import edtf, { type EdtfDate } from 'edtf'
import { daysInMonth, type RecordDate } from '#record/dates.ts'
import type { Problem } from './problem.ts'
import type { Entry, Kind } from './records.ts'
import { fieldOf, within } from './tree.ts'

/** The fields that hold a date, by record kind. */
const dated: Partial<Record<Kind, readonly string[]>> = {
  article: ['published'],
  event: ['date'],
  person: ['positions.*.from', 'positions.*.as_of'],
  relationship: ['since', 'until'],
}

/** Shown with every refused date. */
export const acceptedForms = '2025-07-31, 2025-04, 2025, 2025-03-31/2025-04-01, 2025~'

export type Reading = { date: RecordDate } | { refusal: string }

const precisions = [undefined, 'year', 'month', 'day'] as const

// edtf counts in UTC, so the day is the first ten letters of the ISO text whatever the time zone of the machine.
const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

const isMarked = ({ approximate, uncertain }: EdtfDate): boolean => approximate.value > 0 || uncertain.value > 0

const refusalOf = (date: EdtfDate): string | null => {
  if (date.unspecified.value > 0) return 'has unspecified digits'
  if (precisions[date.precision] === undefined) return 'has a time of day'
  return date.min < Date.UTC(1000, 0) ? 'lies before the year 1000' : null
}

const readInterval = (text: string, lower: EdtfDate, upper: EdtfDate): Reading => {
  const refusal = refusalOf(lower) ?? refusalOf(upper)
  if (refusal !== null) return { refusal }
  const [from, to] = [dayOf(lower.min), dayOf(upper.max)]
  const approximate = isMarked(lower) || isMarked(upper)
  return { date: { text, from, to, precision: 'range', ...(approximate ? { approximate } : {}) } }
}

/** Whether a text begins with a 29 February of a year that has none: edtf takes it for the first of March. */
const isNoLeapDay = (text: string): boolean =>
  /^\d{4}-02-29/.test(text) && daysInMonth(Number(text.slice(0, 4)), 2) < 29

const parse = (text: string): ReturnType<typeof edtf> | null => {
  if (text.split('/').some(isNoLeapDay)) return null
  try {
    return edtf(text)
  } catch {
    return null
  }
}

/**
 * Reads an authored EDTF date as inclusive days: a day, month or year, or an interval with both ends, each perhaps
 * marked `~`, `?` or `%`. Everything else is refused, with the reason put to follow the name of the field.
 */
export const readDate = (text: string): Reading => {
  const known = readings.get(text) ?? readAnew(text)
  readings.set(text, known)
  return known
}

// The grammar takes long, and a record says the same dates again and again.
const readings = new Map<string, Reading>()

const readAnew = (text: string): Reading => {
  const value = parse(text)
  if (value === null) {
    const ends = text.split('/')
    const [lower, upper] = ends.map(parse)
    const both = ends.length === 2 && lower?.type === 'Date' && upper?.type === 'Date'
    return { refusal: both ? 'does not end after it begins' : 'is not a date' }
  }
  if (value.type === 'Interval') {
    const { lower, upper } = value
    if (lower === null || upper === null || typeof lower === 'number' || typeof upper === 'number') {
      return { refusal: 'is open at one end' }
    }
    return readInterval(text, lower, upper)
  }
  if (value.type !== 'Date') return { refusal: `is a ${value.type.toLowerCase()}, which is not used here` }
  const refusal = refusalOf(value)
  const precision = precisions[value.precision]
  if (refusal !== null || precision === undefined) return { refusal: refusal ?? 'is not a date' }
  const bounds = { from: dayOf(value.min), to: dayOf(value.max) }
  return { date: { text, ...bounds, precision, ...(isMarked(value) ? { approximate: true } : {}) } }
}

/** Every date of the records that is not one of the accepted forms. */
export const checkDates = (entries: readonly Entry[]): Problem[] =>
  entries.flatMap(({ kind, page, path, value }) =>
    [...within(value)].flatMap((found) => {
      if (typeof found.value !== 'string' || !dated[kind]?.includes(fieldOf(found.path))) return []
      const text = found.value.trim()
      const reading = readDate(text)
      if (text === '' || 'date' in reading) return []
      const name = String(found.path.at(-1))
      return [
        page.problem([...path, ...found.path], `\`${name}\` ${reading.refusal}: ${text}`, `write ${acceptedForms}`),
      ]
    }),
  )
