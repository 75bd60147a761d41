import { type Camp, camps } from '#record/vocabulary.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { organizationLists } from './event-lists.ts'
import { buildLists } from './lists.ts'

export const campKeys = Object.keys(camps) as Camp[] // keys of camps

/** The camps that the subject deals with. */
export const counterparts = ['government', 'partner'] as const

/** The counterpart camps among some organizations, each once. */
export const campsOf = (
  organizations: readonly string[],
  catalogue: Catalogue,
): readonly Exclude<Camp, 'subject'>[] => {
  const present = new Set(organizations.map((id) => catalogue.organizations.get(id)?.camp))
  return counterparts.filter((camp) => present.has(camp))
}

/** The bit of each organization's camp, by its place in `counterparts`; 0 for the subject's own. */
const campBits = derived(({ held, organizations }) =>
  Uint8Array.from(held.order.organizations, (id) => {
    const all: readonly (Camp | undefined)[] = counterparts
    const at = all.indexOf(organizations.get(id)?.camp)
    return at < 0 ? 0 : 1 << at
  }),
)

/** For each event the bits of the counterpart camps that take part in it. */
export const campMasks = derived((catalogue) => {
  const { starts, values } = organizationLists(catalogue)
  const bits = campBits(catalogue)
  const masks = new Uint8Array(catalogue.held.events.size)
  for (let event = 0; event < masks.length; event += 1) {
    const end = starts[event + 1] ?? 0
    let mask = 0
    for (let at = starts[event] ?? 0; at < end; at += 1) mask |= bits[values[at] ?? 0] ?? 0
    masks[event] = mask
  }
  return masks
})

/** The counterpart camps that take part in each event, by their place in `counterparts`. */
export const campLists = derived((catalogue) => {
  const masks = campMasks(catalogue)
  return buildLists(masks.length, (event, add) => {
    const mask = masks[event] ?? 0
    for (let camp = 0; camp < counterparts.length; camp += 1) if (mask & (1 << camp)) add(camp)
  })
})
