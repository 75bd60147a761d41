import type { Month } from '#query/periods.ts'
import type { Camp } from '#record/vocabulary.ts'

/** The bars laid out, a bar's place being 1 wide and an event 1 high, from the left and the top. */
export interface LaidBars {
  /** The number of bars, and the number of events that the height stands for: a tick. */
  length: number
  top: number
  /** Numbers of events to draw a line at, from 0 up to the top. */
  ticks: readonly number[]
  /** All bars of each camp as one path. */
  paths: readonly { camp: Camp; d: string }[]
}

const margin = 0.1 // of a bar's place, at either side
const filled = 0.94 // of what a camp has of it
const widest = 0.045 // of the whole: where there are few bars, they stay bars and become no blocks
const mostSteps = 4 // lines above the ground: more would stand closer than their numbers are high

/** The least of 1, 2, 5, 10, 20, 50 … of which so many steps reach `most`. */
const stepTo = (most: number): number => {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(most / mostSteps)))
  return ([1, 2, 5].find((factor) => factor * power * mostSteps >= most) ?? 10) * power
}

const short = (n: number): string => String(Math.round(n * 1000) / 1000)

/** The bars of the activity, beside one another by camp and from the ground up; none for a camp without events. */
export const layBars = (months: readonly Month[], shown: readonly Camp[]): LaidBars => {
  const most = Math.max(2, ...months.flatMap((month) => shown.map((camp) => month[camp])))
  const step = stepTo(most)
  const ticks = Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step)
  const top = ticks.at(-1) ?? most
  const place = (1 - 2 * margin) / Math.max(1, shown.length)
  const width = Math.min(place * filled, months.length * widest)
  const barAt = (at: number, events: number): string =>
    events === 0 ? '' : `M${short(at)} ${top}v-${events}h${short(width)}v${events}z`
  const paths = shown.map((camp, i) => {
    const left = margin + place * i + (place - width) / 2
    return { camp, d: months.map((month, at) => barAt(at + left, month[camp])).join('') }
  })
  return { length: months.length, top, ticks, paths: paths.filter(({ d }) => d !== '') }
}
