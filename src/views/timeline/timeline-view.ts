import { type TimelineGroup, type TimelineSort, timelineGroups, timelineSorts, type View } from '#link/view.ts'

const isGroup = (group: string | null): group is TimelineGroup => timelineGroups.some((one) => one === group)

/** What stands in a lane of its own; the camps, where the reader has no choice. */
export const groupOf = ({ group }: View, choices: boolean): TimelineGroup =>
  choices && isGroup(group) ? group : 'camp'

/** The order of the list; the newest first, where the reader has chosen none. */
export const sortOf = ({ sort }: View): TimelineSort => timelineSorts.find((one) => one === sort) ?? timelineSorts[0]
