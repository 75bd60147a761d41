import { relationshipId } from '#record/ids.ts'
import { readDate } from './dates.ts'
import type { Problem } from './problem.ts'
import type { Entry, Filed, Records } from './records.ts'
import type { Path } from './tree.ts'

const at = ({ page, path }: Entry, tail: Path, message: string, hint?: string): Problem =>
  page.problem([...path, ...tail], message, hint)

/** The records whose `text` came before, with the text they repeat. */
const repeated = <T>(items: readonly T[], text: (item: T) => string): { item: T; index: number; text: string }[] => {
  const seen = new Set<string>()
  return items.flatMap((item, index) => {
    const key = text(item)
    if (seen.has(key)) return [{ item, index, text: key }]
    seen.add(key)
    return []
  })
}

/** No record lies in itself, however many steps up; a circle is shown once, at its alphabetically first member. */
const checkTree = (filed: readonly Filed<{ id: string; parent?: string | undefined }>[]): Problem[] => {
  const parents = new Map(filed.map(({ record }) => [record.id, record.parent]))
  return filed.flatMap(({ record: { id }, entry }) => {
    const trail = [id]
    for (let up = parents.get(id); up !== undefined && !trail.includes(up); up = parents.get(up)) trail.push(up)
    const closes = parents.get(trail.at(-1) ?? id) === id
    if (!closes || trail.some((other) => other < id)) return []
    return [at(entry, ['parent'], `\`${id}\` lies in itself: ${[...trail, id].join(' → ')}`)]
  })
}

const checkEvent = ({ record: event, entry }: Records['events'][number]): Problem[] => {
  const present = event.participants.map(({ organization }) => organization)
  const twice = repeated(present, (id) => id).map(({ index, text }) =>
    at(entry, ['participants', index, 'organization'], `\`${text}\` stands twice among the participants`),
  )
  const strangers = (event.people ?? []).flatMap(({ organization }, index) => {
    if (organization === undefined || present.includes(organization)) return []
    const message = `\`${organization}\` is not a participant of this event`
    return [at(entry, ['people', index, 'organization'], message, `participants: ${[...new Set(present)].join(', ')}`)]
  })
  return [...twice, ...strangers]
}

const checkSpan = ({ record: { since, until }, entry }: Records['relationships'][number]): Problem[] => {
  if (since === undefined || until === undefined) return []
  const [first, last] = [readDate(since), readDate(until)]
  if ('refusal' in first || 'refusal' in last || last.date.to >= first.date.from) return []
  return [at(entry, ['until'], `\`until\` lies before \`since\`: ${until} is earlier than ${since}`)]
}

/** What no single field shows: circles of parents, things said twice, people of absent organizations, spans that end early. */
export const checkCoherence = (records: Records): Problem[] => [
  ...checkTree(records.organizations),
  ...checkTree(records.places),
  ...records.events.flatMap(checkEvent),
  ...records.relationships.flatMap(checkSpan),
  ...repeated(records.relationships, ({ record }) => relationshipId(record)).map(({ item, text }) =>
    at(item.entry, [], 'the same relationship stands twice', text.replaceAll('>', ' ')),
  ),
]
