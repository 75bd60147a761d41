import { type Counts, countKeys, type Histogram, type Work } from './engine.ts'

/** The parts of an answer, each with a hash of its own, so that two engines that differ can be told where. */
export type Hashes = ReadonlyMap<string, number>

const start = 0x811c9dc5

/** FNV-1a of 32 bits over the code units of texts and the four bytes of whole numbers. */
export const fnv = (parts: Iterable<string | number>): number => {
  let hash = start
  const take = (byte: number): void => {
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  for (const part of parts) {
    if (typeof part === 'number') {
      for (let shift = 0; shift < 32; shift += 8) take((part >>> shift) & 0xff)
      continue
    }
    for (let at = 0; at < part.length; at += 1) {
      const unit = part.charCodeAt(at)
      take(unit & 0xff)
      take(unit >>> 8)
    }
    take(0xff)
  }
  return hash >>> 0
}

/** Values with at least one event, in order of value. */
export const countedValues = (counts: Counts): [value: string, events: number][] => {
  const found: [string, number][] = []
  if ('counts' in counts) {
    for (let at = 0; at < counts.counts.length; at += 1) found.push([counts.values[at] ?? '', counts.counts[at] ?? 0])
  } else if ('pairs' in counts) {
    for (const { key, value } of counts.pairs) found.push([counts.values[Number(key)] ?? '', Number(value)])
  } else found.push(...counts)
  return found.filter(([, events]) => events > 0).sort(([x], [y]) => (x < y ? -1 : 1))
}

const monthsSince = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))

/** Months in which anything is, counted since year 0, with which of the four numbers it is and how many events. */
export const countedMonths = (histogram: Histogram): (readonly [month: number, which: number, events: number])[] => {
  const [start, counts] =
    'months' in histogram
      ? [
          histogram.months[0]?.month ?? '',
          histogram.months.flatMap((m) => [m.events, m.subject, m.government, m.partner]),
        ]
      : [histogram.first, Array.from(histogram.counts)]
  const first = monthsSince(start)
  return counts.flatMap((events, at) => (events > 0 ? [[first + Math.floor(at / 4), at % 4, events] as const] : []))
}

/** The hashes of an answer; engines that answer alike have equal ones, whatever shapes they answer in. */
export const hashesOf = ({ counts, histogram, newest, busiest, turnouts, shared }: Work): Hashes => {
  const hashes = new Map<string, number>()
  for (const key of countKeys) hashes.set(key, fnv(countedValues(counts[key]).flat()))
  hashes.set('histogram', fnv([...countedMonths(histogram).flat(), histogram.undated]))
  hashes.set('newest', fnv(newest))
  hashes.set('busiest', fnv([...busiest, ...Array.from(turnouts).slice(0, busiest.length)]))
  hashes.set('shared', fnv(Array.from(shared).slice(0, (busiest.length * (busiest.length - 1)) / 2)))
  return hashes
}
