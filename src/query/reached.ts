import type { RelationshipHead, Word } from '#record/core.ts'
import { ladder, type Stage, type Status } from '#record/vocabulary.ts'
import type { Catalogue } from './catalogue.ts'
import type { EventSet } from './event-set.ts'
import { row } from './lists.ts'
import { stageOfRelationship } from './stage.ts'
import { tieIndex } from './tie-index.ts'

/** How far a tie has come, and how far that may be taken as fact: on whose word. */
export interface Reached {
  stage: Stage
  status: Status
  by?: readonly string[] | undefined
  by_unnamed?: string | undefined
}

/** What brought a tie to a stage, by its place on the ladder, and on whose word. */
interface Step {
  stage: number
  word: Word
}

/** What holds of a pair; a negative number is that of a pair no event ties. */
interface Held {
  pair: number
  /** Whether they share any event. */
  isMet: boolean
  relationships: readonly RelationshipHead[]
}

const unsaid: Word = { status: 'reported' }

/** The stronger of two steps: the further one, at equal stages a reported fact, then the one that came first. */
const further = (best: Step | null, stage: number, word: Word = unsaid): Step => {
  if (best === null || stage > best.stage) return { stage, word }
  const isFact = stage === best.stage && word.status === 'reported' && best.word.status !== 'reported'
  return isFact ? { stage, word } : best
}

/** How far some events and relationships have brought a pair, and on whose word. */
export const reachedBy = (catalogue: Catalogue, events: EventSet, { pair, isMet, relationships }: Held): Reached => {
  const { words } = catalogue.held
  const { bonds } = tieIndex(catalogue)
  let best: Step | null = null
  for (const bond of pair < 0 ? [] : row(bonds.ofPair, pair)) {
    if (!events.has(bonds.event[bond] ?? 0)) continue
    best = further(best, bonds.stage[bond] ?? 0, words[bonds.word[bond] ?? 0])
  }
  if (isMet && best === null) best = further(best, 0, words[0])
  for (const one of relationships) {
    const { status = 'reported', by, by_unnamed } = one
    const word = { status, ...(by && { by }), ...(by_unnamed && { by_unnamed }) }
    best = further(best, ladder.indexOf(stageOfRelationship(one)), word)
  }
  const { stage, word } = best ?? { stage: 0, word: unsaid }
  return { stage: ladder[stage] ?? 'contact', status: word.status, by: word.by, by_unnamed: word.by_unnamed }
}

/** How far some events alone have brought a pair, by its place on the ladder. */
export const stageAmong = (catalogue: Catalogue, events: EventSet, pair: number): number => {
  const { bonds } = tieIndex(catalogue)
  const end = bonds.ofPair.starts[pair + 1] ?? 0
  let stage = 0
  for (let at = bonds.ofPair.starts[pair] ?? 0; at < end; at += 1) {
    const bond = bonds.ofPair.values[at] ?? 0
    const reached = bonds.stage[bond] ?? 0
    if (reached > stage && events.has(bonds.event[bond] ?? 0)) stage = reached
  }
  return stage
}
