import { filterWords } from '#marks/filter-words.ts'
import { articleName } from '#marks/naming.ts'
import type { Catalogue } from '#query/catalogue.ts'
import { writtenDateWords } from '#query/date-words.ts'
import type { FilterKey, Filters } from '#query/filters.ts'
import { camps, claimKinds, eventKinds, outcomeTypes } from '#record/vocabulary.ts'

/** One choice that is in force, in words, with the change that lifts it. */
export interface Chosen {
  key: FilterKey
  /** What tells it from others of its key; empty for keys with one value. */
  value: string
  words: string
  lifted: Partial<Filters>
}

const lists = ['org', 'person', 'place', 'programme', 'kind', 'outcome', 'camp', 'source'] as const
type ListKey = (typeof lists)[number] | 'status'

const nameOfChoice = (catalogue: Catalogue, key: ListKey, value: string): string => {
  const tables = {
    org: catalogue.organizations,
    person: catalogue.people,
    place: catalogue.places,
    programme: catalogue.programmes,
  }
  if (key === 'source') return articleName(catalogue.articles.get(value) ?? { id: value })
  if (key === 'kind' || key === 'outcome' || key === 'camp' || key === 'status') {
    const words: Record<string, string> = { kind: eventKinds, outcome: outcomeTypes, camp: camps, status: claimKinds }[
      key
    ]
    return words[value] ?? value
  }
  return tables[key].get(value)?.name ?? value
}

/** Every choice in force, in the order of the link. */
export const chosenIn = (catalogue: Catalogue, filters: Filters): Chosen[] => {
  const single = (key: FilterKey, words: string | null, lifted: Partial<Filters>): Chosen[] =>
    words === null ? [] : [{ key, value: '', words, lifted }]
  const several = (key: ListKey): Chosen[] =>
    filters[key].map((value) => ({
      key,
      value,
      words: `${filterWords[key]}: ${nameOfChoice(catalogue, key, value)}`,
      lifted: { [key]: filters[key].filter((other) => other !== value) },
    }))
  const written = (prefix: string, date: string | null) => date && `${prefix} ${writtenDateWords(date)}`
  return [
    ...single('from', written('From', filters.from), { from: null }),
    ...single('to', written('To', filters.to), { to: null }),
    ...lists.flatMap(several),
    ...single('match', filters.org.length > 0 && filters.match === 'all' ? filterWords.match : null, { match: 'any' }),
    ...single('units', filters.org.length > 0 && filters.units ? filterWords.units : null, { units: false }),
    ...single('q', filters.q === '' ? null : `Text: “${filters.q}”`, { q: '' }),
    ...single('known', written('As known on', filters.known), { known: null }),
    ...single('certain', filters.certain ? filterWords.certain : null, { certain: false }),
    ...single('evidence', evidenceWords(filters.evidence), { evidence: null }),
    ...several('status'),
  ]
}

const evidenceWords = (evidence: Filters['evidence']): string | null =>
  evidence && (evidence === 'several' ? 'Several independent publishers' : 'One publisher only')
