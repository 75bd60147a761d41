import type { Outcome, RecordEvent, Relationship } from '#record/dataset.ts'
import type { OutcomeType, RelationshipType } from '#record/vocabulary.ts'

/** The ties of some events and relationships, pair by pair, in plain loops that share nothing with src/query. */

const rungs = ['contact', 'pledge', 'agreement', 'platform', 'equity']

const rungOfOutcome: Record<OutcomeType, string> = {
  pledge: 'pledge',
  agreement: 'agreement',
  platform: 'platform',
  project: 'platform',
  investment: 'equity',
  none: '',
}

const rungInForce: Partial<Record<RelationshipType, string>> = {
  'subsidiary-of': 'equity',
  'joint-venture': 'equity',
  'invests-in': 'equity',
  'partners-with': 'platform',
  'strategic-cooperation': 'agreement',
  supplies: 'agreement',
  supports: 'pledge',
}

const rungOfRelationship = ({ type, standing }: Relationship): string => {
  if (standing === 'in-force') return rungInForce[type] ?? 'contact'
  return standing === 'pledged' ? 'pledge' : 'contact'
}

/** Whether an outcome joins two organizations: as parties to it both, or as who promises and whom it is promised to. */
const joins = ({ parties = [], to = [] }: Outcome, one: string, other: string): boolean => {
  if (parties.includes(one) && parties.includes(other)) return true
  return (parties.includes(one) && to.includes(other)) || (parties.includes(other) && to.includes(one))
}

const met = ({ participants }: RecordEvent, one: string, other: string): boolean => {
  const there = participants.filter(({ role }) => role !== 'discussed').map(({ organization }) => organization)
  return there.includes(one) && there.includes(other)
}

/** A tie in outline: everything of it in plain text. */
export interface TieOutline {
  id: string
  stage: string
  word: string
  events: string[]
  relationships: string[]
}

type Said = Pick<Outcome, 'status' | 'by' | 'by_unnamed'>

/** On whose word something rests, as text. */
export const wordText = ({ status, by, by_unnamed }: { [K in keyof Said]: Said[K] | readonly string[] }): string =>
  [status ?? 'reported', by ?? '', by_unnamed ?? ''].join('|')

export const relationshipText = ({ from, type, to }: Pick<Relationship, 'from' | 'type' | 'to'>): string =>
  `${from}>${type}>${to}`

const tieOf = (
  one: string,
  other: string,
  events: readonly RecordEvent[],
  relationships: readonly Relationship[],
): TieOutline | null => {
  const shared: string[] = []
  const steps: { rung: string; word: string }[] = []
  for (const event of events) {
    const outcomes = (event.outcomes ?? []).filter((o) => rungOfOutcome[o.type] !== '' && joins(o, one, other))
    if (met(event, one, other)) steps.push({ rung: 'contact', word: wordText({}) })
    for (const outcome of outcomes) steps.push({ rung: rungOfOutcome[outcome.type], word: wordText(outcome) })
    if (met(event, one, other) || outcomes.length > 0) shared.push(event.id)
  }
  const lasting = relationships.filter(({ from, to }) => (from === one ? to === other : from === other && to === one))
  for (const each of lasting) steps.push({ rung: rungOfRelationship(each), word: wordText(each) })
  if (steps.length === 0) return null
  for (const rung of rungs.toReversed()) {
    const own = steps.filter((step) => step.rung === rung)
    const best = own.find(({ word }) => word.startsWith('reported')) ?? own[0]
    if (!best) continue
    const relationshipTexts = lasting.map(relationshipText)
    return { id: `${one}:${other}`, stage: rung, word: best.word, events: shared, relationships: relationshipTexts }
  }
  return null
}

/** Every tie, in order of ids. */
export const tieOutlines = (
  organizations: readonly { id: string }[],
  events: readonly RecordEvent[],
  relationships: readonly Relationship[],
): TieOutline[] => {
  const found: TieOutline[] = []
  const ids = organizations.map(({ id }) => id).sort()
  for (const [at, one] of ids.entries()) {
    for (const other of ids.slice(at + 1)) {
      const tie = tieOf(one, other, events, relationships)
      if (tie) found.push(tie)
    }
  }
  return found.sort((x, y) => (x.id < y.id ? -1 : 1))
}
