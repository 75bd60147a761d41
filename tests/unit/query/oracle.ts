import type { FilterKey, Filters } from '#query/filters.ts'
import type { Dataset, RecordEvent, Relationship } from '#record/dataset.ts'
import type { RecordDate } from '#record/dates.ts'
import { relationshipTypes } from '#record/vocabulary.ts'

/** The filters as links.md tells of them, in plain loops that share nothing with src/query. */

const collator = new Intl.Collator('en', { sensitivity: 'base' })

const isCjk = (word: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff\uff66-\uff9f]/.test(word)

/** Whether a word of the text begins with the asked one; Chinese and Japanese are found anywhere in a word. */
const wordStands = (text: string, asked: string): boolean => {
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) {
    for (let start = 0; start <= (isCjk(word) ? word.length : 0); start += 1) {
      for (let end = start + 1; end <= word.length; end += 1) {
        if (collator.compare(word.slice(start, end), asked) === 0) return true
      }
    }
  }
  return false
}

const textHolds = (text: string, q: string): boolean =>
  q.split(/[^\p{L}\p{N}]+/u).every((asked) => asked === '' || wordStands(text, asked))

const firstDayOf = (text: string): string => `${text}-01-01`.slice(0, 10)
/** The 31st stands for the end of any month: days are compared as text. */
const lastDayOf = (text: string): string => {
  if (text.length === 4) return `${text}-12-31`
  return text.length === 7 ? `${text}-31` : text
}

const inRange = (since: RecordDate | undefined, until: RecordDate | undefined, { from, to, certain }: Filters) => {
  if (from === null && to === null) return true
  const [first, last] = [since?.from, until?.to]
  const start = from === null ? '0000' : firstDayOf(from)
  const end = to === null ? '9999' : lastDayOf(to)
  const [earliest, latest] = [first ?? '0000', last ?? '9999']
  if (latest < start || earliest > end) return false
  if (!certain) return true
  for (const date of [since, until]) if (date?.approximate) return false
  const beginsWithin = from === null || (first !== undefined && first >= start)
  const endsWithin = to === null || (last !== undefined && last <= end)
  return beginsWithin && endsWithin
}

const isInside = (
  records: readonly { id: string; parent?: string | undefined }[],
  id: string,
  outer: string,
): boolean => {
  for (let at: string | undefined = id; at !== undefined; at = records.find((r) => r.id === at)?.parent) {
    if (at === outer) return true
  }
  return false
}

const organizationsHold = (present: readonly string[], { organizations }: Dataset, { org, match, units }: Filters) => {
  if (org.length === 0) return true
  let met = 0
  for (const asked of org) {
    if (present.some((id) => (units ? isInside(organizations, id, asked) : id === asked))) met += 1
  }
  return match === 'all' ? met === org.length : met > 0
}

const overlap = (chosen: readonly string[], values: readonly string[]): boolean =>
  chosen.length === 0 || values.some((value) => chosen.includes(value))

const articlesOf = (record: RecordEvent | Relationship): string[] => {
  const found = record.evidence.map(({ article }) => article)
  if ('participants' in record) {
    for (const parts of [record.outcomes, record.unnamed, record.notes]) {
      for (const one of parts ?? []) found.push(...one.evidence.map((e) => e.article))
    }
  }
  return found
}

const publishersOf = (record: RecordEvent | Relationship, dataset: Dataset): number =>
  new Set(articlesOf(record).map((id) => dataset.articles.find((a) => a.id === id)?.publisher)).size

const evidenceHolds = (publishers: number, wanted: Filters['evidence']): boolean =>
  wanted === null || (wanted === 'several' ? publishers >= 2 : publishers < 2)

const campsOf = (ids: readonly string[], dataset: Dataset): string[] =>
  dataset.organizations.filter(({ id }) => ids.includes(id)).map(({ camp }) => camp)

const namesOf = (
  records: readonly { id: string; name: string; aliases?: readonly { name: string }[] | undefined }[],
  ids: readonly string[],
): string => {
  const names: string[] = []
  for (const { id, name, aliases = [] } of records) {
    if (ids.includes(id)) names.push(name, ...aliases.map((alias) => alias.name))
  }
  return names.join(' ')
}

/** The values of an event under each key that holds several. */
export const valuesOf = (event: RecordEvent, dataset: Dataset, units: boolean) => {
  const present = event.participants.map((p) => p.organization)
  const speakers = (event.outcomes ?? []).flatMap((o) => o.by ?? [])
  return {
    org: dataset.organizations
      .map(({ id }) => id)
      .filter((id) => present.some((one) => (units ? isInside(dataset.organizations, one, id) : one === id))),
    person: dataset.people
      .map(({ id }) => id)
      .filter((id) => speakers.includes(id) || (event.people ?? []).some(({ person }) => person === id)),
    place: dataset.places.map(({ id }) => id).filter((id) => event.place && isInside(dataset.places, event.place, id)),
    programme: [...new Set(event.programmes ?? [])],
    kind: [event.kind],
    outcome: [...new Set((event.outcomes ?? []).map(({ type }) => type))],
    camp: [...new Set(campsOf(present, dataset))].filter((camp) => camp !== 'subject'),
    source: [...new Set(articlesOf(event))],
    status: statusesOf(event, dataset),
  }
}

const statusesOf = (event: RecordEvent, { claims, disputes }: Dataset): string[] => [
  ...(event.outcomes ?? []).map(({ status }) => status ?? 'reported'),
  ...claims.filter(({ about }) => about.includes(event.id)).map(({ status }) => status),
  ...(disputes.some(({ about }) => about.includes(event.id)) ? ['disputed'] : []),
]

/** Whether an event passes every filter but those of `except`. */
export const eventPasses = (
  event: RecordEvent,
  dataset: Dataset,
  filters: Filters,
  except: readonly FilterKey[] = [],
): boolean => {
  const values = valuesOf(event, dataset, false)
  const text = [
    event.title,
    event.name ?? '',
    ...(event.topics ?? []),
    event.summary,
    namesOf(dataset.organizations, values.org),
    namesOf(dataset.people, values.person),
    namesOf(dataset.places, values.place),
    namesOf(dataset.programmes, values.programme),
  ].join(' ')
  for (const key of ['person', 'place', 'programme', 'kind', 'outcome', 'camp', 'source', 'status'] as const) {
    if (!except.includes(key) && !overlap(filters[key], values[key])) return false
  }
  if (!except.includes('org') && !organizationsHold(values.org, dataset, filters)) return false
  if (!inRange(event.date, event.date, filters)) return false
  return textHolds(text, filters.q) && evidenceHolds(publishersOf(event, dataset), filters.evidence)
}

/** Whether a relationship passes: it has neither people, place, programme, kind nor outcome. */
export const relationshipPasses = (relationship: Relationship, dataset: Dataset, filters: Filters): boolean => {
  const ends = [relationship.from, relationship.to]
  for (const key of ['person', 'place', 'programme', 'kind', 'outcome'] as const) {
    if (filters[key].length > 0) return false
  }
  const text = `${relationship.note ?? ''} ${relationshipTypes[relationship.type]} ${namesOf(dataset.organizations, ends)}`
  return (
    organizationsHold(ends, dataset, filters) &&
    overlap(filters.camp, campsOf(ends, dataset)) &&
    overlap(filters.source, articlesOf(relationship)) &&
    overlap(filters.status, [relationship.status ?? 'reported']) &&
    (relationship.since || relationship.until || (filters.from === null && filters.to === null)) !== false &&
    inRange(relationship.since, relationship.until, filters) &&
    textHolds(text, filters.q) &&
    evidenceHolds(publishersOf(relationship, dataset), filters.evidence)
  )
}
