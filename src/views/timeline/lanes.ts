import type { TimelineGroup } from '#link/view.ts'
import type { Catalogue } from '#query/catalogue.ts'
import { campsIn, organizationsIn } from '#query/facets.ts'
import type { RecordEvent } from '#record/dataset.ts'
import { type Camp, camps, organizationTypes } from '#record/vocabulary.ts'
import { type Axis, type Lane, layMarks } from './lay-lanes.ts'

interface LaneKey {
  key: string
  title: string
  camp: Camp
}

const counterparts = (event: RecordEvent, catalogue: Catalogue) =>
  organizationsIn(event)
    .flatMap((id) => catalogue.organizations.get(id) ?? [])
    .filter((organization) => organization.camp !== 'subject')

const alone: LaneKey = { key: 'within the group', title: 'Within the group', camp: 'subject' }

const keysOf: Record<TimelineGroup, (event: RecordEvent, catalogue: Catalogue) => LaneKey[]> = {
  camp: (event, catalogue) =>
    campsIn(organizationsIn(event), catalogue).map((camp) => ({ key: camp, title: camps[camp], camp })),
  type: (event, catalogue) =>
    counterparts(event, catalogue).map(({ type, camp }) => ({ key: type, title: organizationTypes[type], camp })),
  organization: (event, catalogue) =>
    counterparts(event, catalogue).map(({ id, name, camp }) => ({ key: id, title: name, camp })),
}

/** The lanes of some events, one a counterpart camp, type or organization; busiest first. */
export const lanesOf = (
  events: readonly RecordEvent[],
  catalogue: Catalogue,
  group: TimelineGroup,
  axis: Axis,
): Lane[] => {
  const lanes = new Map<string, LaneKey & { events: Set<RecordEvent> }>()
  for (const event of events) {
    const keys = keysOf[group](event, catalogue)
    for (const lane of keys.length > 0 ? keys : [alone]) {
      const known = lanes.get(lane.key) ?? { ...lane, events: new Set() }
      lanes.set(lane.key, known)
      known.events.add(event)
    }
  }
  return [...lanes.values()]
    .sort((x, y) => y.events.size - x.events.size || (`${x.title} ${x.key}` < `${y.title} ${y.key}` ? -1 : 1))
    .map(({ events: own, ...lane }) => ({ ...lane, marks: layMarks([...own], axis) }))
}
