import { dayAt, dayNumber, monthAfter, monthOf } from '#record/dates.ts'
import { type Axis, place } from './lay-lanes.ts'

/** A stretch of an axis, in percent of its length. */
export interface Stretch {
  /** The first month of it. */
  month: string
  x: number
  width: number
}

/** What an axis covers: stretches of months for which some source was consulted, and of months for which none was. */
export interface Coverage {
  told: readonly Stretch[]
  silent: readonly Stretch[]
  /** How many months the axis has, and for how many of them a source was consulted. */
  months: number
  covered: number
}

/** Parts an axis into stretches with and without a source; months that follow on each other and are alike make one. */
export const layCoverage = (axis: Axis, consulted: ReadonlySet<string>): Coverage => {
  const [told, silent]: [Stretch[], Stretch[]] = [[], []]
  const end = dayAt(axis.to)
  let [months, covered] = [0, 0]
  for (let month = monthOf(dayAt(axis.from)); `${month}-01` < end; month = monthAfter(month)) {
    const list = consulted.has(month) ? told : silent
    months += 1
    if (list === told) covered += 1
    const from = place(dayNumber(`${month}-01`), axis)
    const to = place(dayNumber(`${monthAfter(month)}-01`), axis)
    // Of two stretches that follow on each other one is told and one silent.
    const last = list.at(-1)
    const before = monthAfter(month, -1)
    if (last && months > 1 && consulted.has(before) === consulted.has(month)) last.width = to - last.x
    else list.push({ month, x: from, width: to - from })
  }
  return { told, silent, months, covered }
}
