import { distance } from '#record/nearest.ts'
import type { Catalogue } from './catalogue.ts'

/** The ids nearest to one that does not exist, at most `most`, nearest first; ids too far off to be meant are left out. */
export const nearestIds = ({ held }: Catalogue, asked: string, most = 5): string[] => {
  const text = asked.toLowerCase().slice(0, 80)
  const { order, events } = held
  const lists = [events.ids, order.organizations, order.people, order.places, order.programmes, order.articles]
  return lists
    .flat()
    .map((id) => {
      const holds = text.length > 2 && (id.includes(text) || text.includes(id))
      return { id, far: holds ? 0 : distance(id, text) / Math.max(id.length, text.length) }
    })
    .filter(({ far }) => far <= 0.6)
    .sort((x, y) => x.far - y.far || (x.id < y.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id)
}
