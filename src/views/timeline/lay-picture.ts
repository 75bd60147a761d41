import type { Month } from '#query/periods.ts'
import type { Camp } from '#record/vocabulary.ts'

/** A bar of the picture: in bars along, in events up. `y` is its top, from the top of the picture. */
export interface PictureBar {
  key: string
  camp: Camp
  x: number
  width: number
  y: number
  height: number
}

export interface Picture {
  /** As many as there are bars, and the most events of any camp in one, but at least 2. */
  width: number
  height: number
  bars: readonly PictureBar[]
}

const margin = 0.1 // of a bar's place, at either side: as the chart leaves it
const filled = 0.94 // of what a camp has of it
const widest = 0.045 // of the picture: where there are few bars, the chart draws them no wider either

/** The bars of the activity as the chart will draw them, beside one another by camp; none for a camp without events. */
export const layPicture = (months: readonly Month[], shown: readonly Camp[]): Picture => {
  const height = Math.max(2, ...months.flatMap((month) => shown.map((camp) => month[camp])))
  const place = (1 - 2 * margin) / Math.max(1, shown.length)
  const width = Math.min(place * filled, months.length * widest)
  const bars = months.flatMap((month, at) =>
    shown.flatMap((camp, i) => {
      const events = month[camp]
      const x = at + margin + place * i + (place - width) / 2
      return events === 0 ? [] : [{ key: month.month + camp, camp, x, width, y: height - events, height: events }]
    }),
  )
  return { width: months.length, height, bars }
}
