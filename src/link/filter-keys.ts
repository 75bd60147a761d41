import type { Filters } from '#query/filters.ts'
import { camps, claimKinds, eventKinds, outcomeTypes } from '#record/vocabulary.ts'
import { type LinkKeys, list } from './key.ts'
import { choice, date, flag, idOf, text, wordOf } from './values.ts'

const { subject: _subject, ...otherCamps } = camps

/** How each filter stands in a link, in the order of the link. */
export const filterKeys: LinkKeys<Filters> = {
  from: date,
  to: date,
  org: list(idOf('organization')),
  match: choice(['any', 'all'], 'any', ['any']),
  units: flag,
  person: list(idOf('person')),
  place: list(idOf('place')),
  programme: list(idOf('programme')),
  kind: list(wordOf(eventKinds)),
  outcome: list(wordOf(outcomeTypes)),
  camp: list(wordOf(otherCamps)),
  source: list(idOf('article')),
  q: text,
  known: date,
  certain: flag,
  evidence: choice(['single', 'several'], null, []),
  status: list(wordOf(claimKinds)),
}
