import type { Outcome, Relationship } from '#record/dataset.ts'
import type { OutcomeType, RelationshipType, Stage } from '#record/vocabulary.ts'

const stageOf: Record<OutcomeType, Stage | null> = {
  pledge: 'pledge',
  agreement: 'agreement',
  platform: 'platform',
  project: 'platform',
  investment: 'equity',
  none: null,
}

const stageInForce: Record<RelationshipType, Stage> = {
  'subsidiary-of': 'equity',
  'unit-of': 'contact',
  'joint-venture': 'equity',
  'invests-in': 'equity',
  operates: 'contact',
  'partners-with': 'platform',
  'strategic-cooperation': 'agreement',
  supplies: 'agreement',
  supports: 'pledge',
  'co-organizes': 'contact',
  governs: 'contact',
  'located-in': 'contact',
}

/**
 * The pairs an outcome ties, and at which stage: its parties among themselves, and each party with each
 * organization it is promised to, nobody to itself. An outcome whose parties no source names ties nobody.
 */
export const stagesOfOutcome = (outcome: Outcome): { one: string; other: string; stage: Stage }[] => {
  const stage = stageOf[outcome.type]
  const parties = outcome.parties ?? []
  if (stage === null) return []
  return parties.flatMap((one, i) =>
    [...parties.slice(i + 1), ...(outcome.to ?? [])]
      .filter((other) => other !== one)
      .map((other) => ({ one, other, stage })),
  )
}

/** The stage a relationship has reached: its type's where it is in force, less where it is promised or talked about. */
export const stageOfRelationship = ({ type, standing }: Relationship): Stage => {
  if (standing === 'in-force') return stageInForce[type]
  return standing === 'pledged' ? 'pledge' : 'contact'
}
