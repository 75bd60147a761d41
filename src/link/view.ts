import { tieId } from '#record/ids.ts'

/** The choices of each page, its default first. A default is never written, so `null` stands for it in a view. */
export const timelineSorts = ['newest', 'oldest', 'evidence'] as const
export const organizationSorts = ['events', 'name', 'latest', 'stage'] as const
export const timelineGroups = ['camp', 'type', 'organization'] as const
export const organizationGroups = ['camp', 'type', 'place', 'none'] as const
export const layouts = ['columns', 'network'] as const

export type TimelineSort = (typeof timelineSorts)[number]
export type OrganizationSort = (typeof organizationSorts)[number]
export type TimelineGroup = (typeof timelineGroups)[number]
export type OrganizationGroup = (typeof organizationGroups)[number]
export type SortKey = TimelineSort | OrganizationSort
export type GroupKey = TimelineGroup | OrganizationGroup
export type Layout = (typeof layouts)[number]

/** What is opened beside a view. A tie names its organizations in alphabetical order: `a` before `b`. */
export type Selection =
  | { kind: 'event'; id: string }
  | { kind: 'organization'; id: string }
  | { kind: 'tie'; a: string; b: string }

/** Everything a reader may choose that changes how the events that pass are shown. */
export interface View {
  sort: SortKey | null
  group: GroupKey | null
  layout: Layout
  /** Id of the organization the relationship view is turned to. */
  focus: string | null
  /** The date, of any precision, as of which relationships are drawn. */
  at: string | null
  sel: Selection | null
}

/** Nothing chosen: each page stands as it opens. */
export const noView: View = { sort: null, group: null, layout: 'columns', focus: null, at: null, sel: null }

/** The selection of the tie between two organizations: equal for both orders; `null` for one and the same. */
export const tieSelection = (one: string, other: string): Selection | null => {
  if (one === other) return null
  return one < other ? { kind: 'tie', a: one, b: other } : { kind: 'tie', a: other, b: one }
}

/** A selection as a link says it, `event:<id>`, `organization:<id>` or `tie:<a>:<b>`; equal selections, equal text. */
export const selectionText = (selection: Selection): string =>
  selection.kind === 'tie' ? `tie:${tieId(selection.a, selection.b)}` : `${selection.kind}:${selection.id}`
