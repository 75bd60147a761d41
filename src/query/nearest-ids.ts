import { distanceFrom } from '#record/nearest.ts'
import { type Catalogue, derived } from './catalogue.ts'

interface Near {
  id: string
  /** The letters to change, as a share of the longer id's. */
  far: number
}

const farthest = 0.6 // more reads as another id
const longest = 80 // letters that are looked at

const isBefore = (x: Near, y: Near): boolean => x.far < y.far || (x.far === y.far && x.id < y.id)

/** What was asked last, and what was found. */
const latest = derived(() => ({ text: '', most: 0, found: [] as readonly string[] }))

/** The ids nearest to one that does not exist, at most `most`, nearest first; ids too far off to be meant are left out. */
export const nearestIds = (catalogue: Catalogue, asked: string, most = 5): readonly string[] => {
  const text = asked.toLowerCase().slice(0, longest)
  const kept = latest(catalogue)
  if (kept.text !== text || kept.most !== most) {
    kept.found = nearestTo(text, catalogue, most)
    kept.text = text
    kept.most = most
  }
  return kept.found
}

/** Keeps the nearest so far: the others need not be told from each other, and so their distance not be found out. */
const nearestTo = (text: string, { held: { order, events } }: Catalogue, most: number): string[] => {
  const best: Near[] = []
  const distanceTo = distanceFrom(text)
  const letters = [...text].length // an id has as many as it is long
  const shareOf = (id: string, limit: number): number => {
    if (text.length > 2 && (id.includes(text) || text.includes(id))) return 0
    const longer = Math.max(id.length, text.length)
    const room = Math.floor(limit * longer + 1e-9) // what is rounded down by a hair is no letter less
    const least = Math.abs(id.length - letters)
    return (least > room ? least : distanceTo(id, room)) / longer
  }
  const look = (id: string): void => {
    const limit = (best.length < most ? undefined : best.at(-1)?.far) ?? farthest
    const far = shareOf(id, limit)
    if (far > limit) return
    const place = best.findIndex((one) => isBefore({ id, far }, one))
    best.splice(place < 0 ? best.length : place, 0, { id, far })
    if (best.length > most) best.pop()
  }
  const lists = [events.ids, order.organizations, order.people, order.places, order.programmes, order.articles]
  for (const list of lists) for (const id of list) look(id)
  return best.map(({ id }) => id)
}
