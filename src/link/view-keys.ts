import type { Resolve } from '#query/catalogue.ts'
import { type LinkKeys, type Meaning, single } from './key.ts'
import { reasons } from './problem.ts'
import { choice, date, idOf } from './values.ts'
import {
  layouts,
  organizationGroups,
  organizationSorts,
  type Selection,
  selectionText,
  tieSelection,
  timelineGroups,
  timelineSorts,
  type View,
} from './view.ts'

const readTie = (one: string, other: string, resolve: Resolve): Meaning<Selection> => {
  const ends = [idOf('organization')(one, resolve), idOf('organization')(other, resolve)] as const
  const [a, b] = ends
  if (a.value === undefined || b.value === undefined) return { reason: reasons.unknown }
  const value = tieSelection(a.value, b.value)
  return value ? { value, renamed: ends.some((end) => end.renamed) } : { reason: reasons.selection }
}

const readSelection = (text: string, resolve: Resolve): Meaning<Selection> => {
  const [kind, id = '', other, ...others] = text.split(':')
  if (others.length > 0) return { reason: reasons.selection }
  if (kind === 'tie' && other !== undefined) return readTie(id, other, resolve)
  if ((kind !== 'event' && kind !== 'organization') || other !== undefined) return { reason: reasons.selection }
  const { value, ...meaning } = idOf(kind)(id, resolve)
  return value === undefined ? meaning : { ...meaning, value: { kind, id: value } }
}

/** How each part of a view stands in a link, in the order of the link. */
export const viewKeys: LinkKeys<View> = {
  sort: choice([...timelineSorts, ...organizationSorts], null, [timelineSorts[0], organizationSorts[0]]),
  group: choice([...timelineGroups, ...organizationGroups], null, [timelineGroups[0], organizationGroups[0]]),
  layout: choice(layouts, layouts[0], [layouts[0]]),
  focus: single<string | null>(null, idOf('organization'), (id) => id ?? ''),
  at: date,
  sel: single<Selection | null>(null, readSelection, (selection) => (selection ? selectionText(selection) : '')),
}
