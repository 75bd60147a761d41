import type { RelationshipHead } from '#record/core.ts'
import type { Outcome } from '#record/dataset.ts'
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

/** The pairs an outcome ties, by id: its parties among themselves, and each with each organization it is promised to. */
export const stagesOfOutcome = ({
  type,
  parties = [],
  to = [],
}: Pick<Outcome, 'type' | 'parties' | 'to'>): { one: string; other: string; stage: Stage }[] => {
  const stage = stageOf[type]
  if (stage === null) return []
  return parties.flatMap((one, i) =>
    [...parties.slice(i + 1), ...to].filter((other) => other !== one).map((other) => ({ one, other, stage })),
  )
}

/** The stage that a type of outcome brings those to whom it ties; null where it ties nobody. */
export const stageOfOutcomeType = (type: OutcomeType): Stage | null => stageOf[type]

/** The stage a relationship has reached: its type's where it is in force, less where it is promised or talked about. */
export const stageOfRelationship = ({ type, standing }: Pick<RelationshipHead, 'type' | 'standing'>): Stage => {
  if (standing === 'in-force') return stageInForce[type]
  return standing === 'pledged' ? 'pledge' : 'contact'
}
