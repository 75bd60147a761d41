import { dayAt, dayNumber, daysInMonth, type RecordDate } from '#record/dates.ts'
import type { Chance } from '../chance.ts'
import { padded, span } from './settings.ts'

/** Dates of a record; equal dates are one and the same object, so that a million events fit into memory. */
export interface Calendar {
  /** A day by its number since 1970-01-01. */
  day(number: number): RecordDate
  /** What is told of the date of something that happened on a day: mostly the day, else its month or about then, its year or a range. */
  told(number: number): RecordDate
  /** A day on which something happened; later years have more of them. */
  some(): number
}

const length = span.last - span.first + 1

/** A calendar over the fifteen years of the record. */
export const calendarOf = (chance: Chance): Calendar => {
  const known = new Map<string, RecordDate>()
  const once = (text: string, make: () => RecordDate): RecordDate => {
    const date = known.get(text) ?? make()
    known.set(text, date)
    return date
  }
  const days = Array.from({ length: length + 40 }, (_, at): RecordDate => {
    const text = dayAt(span.first + at)
    return { text, from: text, to: text, precision: 'day' }
  })
  const day = (number: number): RecordDate => {
    const date = days[number - span.first]
    if (date === undefined) throw new Error(`day ${number} is not in the calendar`)
    return date
  }
  const month = (of: string, mark: '' | '~'): RecordDate =>
    once(`${of}${mark}`, () => {
      const last = daysInMonth(Number(of.slice(0, 4)), Number(of.slice(5, 7)))
      return {
        text: `${of}${mark}`,
        from: `${of}-01`,
        to: `${of}-${padded(last, 2)}`,
        precision: 'month',
        ...(mark === '~' && { approximate: true }),
      }
    })
  const year = (of: string, mark: '' | '~'): RecordDate =>
    once(`${of}${mark}`, () => ({
      text: `${of}${mark}`,
      from: `${of}-01-01`,
      to: `${of}-12-31`,
      precision: 'year',
      ...(mark === '~' && { approximate: true }),
    }))
  const range = (from: string, to: string): RecordDate =>
    once(`${from}/${to}`, () => ({ text: `${from}/${to}`, from, to, precision: 'range' }))
  return {
    day,
    told(number) {
      const exact = day(number)
      const luck = chance.next()
      if (luck < 0.8) return exact
      if (luck < 0.95) return month(exact.text.slice(0, 7), luck < 0.92 ? '' : '~')
      if (luck < 0.98) return year(exact.text.slice(0, 4), chance.yes(0.3) ? '~' : '')
      return range(exact.text, day(number + 1 + chance.below(9)).text)
    },
    some: () => span.first + Math.floor(length * Math.max(chance.next(), chance.next() * 1.1 - 0.1)),
  }
}

/** Where a date stands among others in the record: by its first day, then by its last. */
export const placeInTime = ({ from, to }: RecordDate): number => dayNumber(from) * 100_000 + dayNumber(to)
