import type { Evidence, RecordEvent } from '#record/dataset.ts'
import type { Camp } from '#record/vocabulary.ts'
import type { Catalogue } from './catalogue.ts'

/** Organizations that take part in an event, in any role, each once. */
export const organizationsIn = (event: RecordEvent): readonly string[] => [
  ...new Set(event.participants.map((p) => p.organization)),
]

/** Organizations present at an event, each once: all but those only spoken of. */
export const presentAt = (event: RecordEvent): readonly string[] => [
  ...new Set(event.participants.filter((p) => p.role !== 'discussed').map((p) => p.organization)),
]

/** People at an event, and those who spoke for its outcomes, each once. */
export const peopleIn = (event: RecordEvent, catalogue: Catalogue): readonly string[] => {
  const speakers = (event.outcomes ?? []).flatMap((o) => o.by ?? []).filter((id) => catalogue.people.has(id))
  return [...new Set([...(event.people ?? []).map((p) => p.person), ...speakers])]
}

/** The counterpart camps among some organizations, each once. */
export const campsIn = (
  organizations: readonly string[],
  catalogue: Catalogue,
): readonly Exclude<Camp, 'subject'>[] => {
  const present = new Set(organizations.map((id) => catalogue.organizations.get(id)?.camp))
  return (['government', 'partner'] as const).filter((camp) => present.has(camp))
}

interface Resting {
  evidence: readonly Evidence[]
}

interface Evidenced extends Resting {
  outcomes?: readonly Resting[] | undefined
  unnamed?: readonly Resting[] | undefined
  notes?: readonly Resting[] | undefined
  positions?: readonly Resting[] | undefined
}

/** Articles that a record rests on, with all that is part of it, each once. */
export const sourcesOf = ({
  outcomes = [],
  unnamed = [],
  notes = [],
  positions = [],
  ...record
}: Evidenced): readonly string[] => [
  ...new Set(
    [record, ...outcomes, ...unnamed, ...notes, ...positions].flatMap((part) => part.evidence.map((e) => e.article)),
  ),
]

/** How many different publishers stand behind some articles. */
export const publishersBehind = (articles: readonly string[], catalogue: Catalogue): number =>
  new Set(articles.map((id) => catalogue.articles.get(id)?.publisher)).size
