import type { TimelineGroup } from '#link/view.ts'
import { counterparts } from '#query/camps.ts'
import { type Catalogue, derived } from '#query/catalogue.ts'
import { buildLists, type Lists } from '#query/lists.ts'
import type { OrganizationHead } from '#record/core.ts'
import { type Camp, camps, organizationTypes } from '#record/vocabulary.ts'

/** What a lane is called, and in whose colour it is drawn. */
export interface LaneKey {
  key: string
  title: string
  camp: Camp
}

/** The lanes that a record can have, and for each event the numbers of its own, each once. */
export interface LaneKeys {
  keys: readonly LaneKey[]
  ofEvent: Lists
}

const alone: LaneKey = { key: 'within the group', title: 'Within the group', camp: 'subject' }

const laneOf: Record<TimelineGroup, (organization: OrganizationHead) => LaneKey> = {
  camp: ({ camp }) => ({ key: camp, title: camps[camp], camp }),
  type: ({ type, camp }) => ({ key: type, title: organizationTypes[type], camp }),
  organization: ({ id, name, camp }) => ({ key: id, title: name, camp }),
}

const lanesBy = (group: TimelineGroup) =>
  derived(({ held, organizations }): LaneKeys => {
    const keys: LaneKey[] = [alone]
    const numbers = new Map<string, number>()
    // 0 for what makes no lane: the subject's own camp, and what could not be known yet.
    const laneOfOrganization = Uint32Array.from(held.order.organizations, (id) => {
      const organization = organizations.get(id)
      if (!organization || !counterparts.some((camp) => camp === organization.camp)) return 0
      const lane = laneOf[group](organization)
      const number = numbers.get(lane.key) ?? keys.length
      if (number === keys.length) {
        keys.push(lane)
        numbers.set(lane.key, number)
      }
      return number
    })
    const seen = new Int32Array(keys.length).fill(-1)
    const { starts, values } = held.events.participants
    const ofEvent = buildLists(held.events.size, (event, add) => {
      let isAlone = true
      for (let at = starts[event] ?? 0; at < (starts[event + 1] ?? 0); at += 1) {
        const lane = laneOfOrganization[values[at] ?? 0] ?? 0
        if (lane === 0) continue
        isAlone = false
        if (seen[lane] !== event) add(lane)
        seen[lane] = event
      }
      if (isAlone) add(0)
    })
    return { keys, ofEvent }
  })

const groups = { camp: lanesBy('camp'), type: lanesBy('type'), organization: lanesBy('organization') }

/** The lanes of a record by a group; each event stands in one for each counterpart, or apart where it has none. */
export const laneKeys = (catalogue: Catalogue, group: TimelineGroup): LaneKeys => groups[group](catalogue)
