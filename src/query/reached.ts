import type { RelationshipHead, Word } from '#record/core.ts'
import { ladder, type Stage, type Status } from '#record/vocabulary.ts'
import type { Catalogue } from './catalogue.ts'
import type { EventSet } from './event-set.ts'
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

/** The strongest of the bonds that some events make of a pair; undefined where they make none. */
const strongestBond = (catalogue: Catalogue, events: EventSet, pair: number): number | undefined => {
  const { ofPair, event } = tieIndex(catalogue).bonds
  const end = ofPair.starts[pair + 1] ?? 0
  for (let at = ofPair.starts[pair] ?? end; at < end; at += 1) {
    const bond = ofPair.values[at] ?? 0
    if (events.has(event[bond] ?? 0)) return bond
  }
  return undefined
}

/** How far some events and relationships have brought a pair, and on whose word. */
export const reachedBy = (catalogue: Catalogue, events: EventSet, { pair, isMet, relationships }: Held): Reached => {
  const { words } = catalogue.held
  const { bonds } = tieIndex(catalogue)
  const bond = strongestBond(catalogue, events, pair)
  let best: Step | null = null
  if (bond !== undefined) best = { stage: bonds.stage[bond] ?? 0, word: words[bonds.word[bond] ?? 0] ?? unsaid }
  else if (isMet) best = { stage: 0, word: words[0] ?? unsaid }
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
  const bond = strongestBond(catalogue, events, pair)
  return bond === undefined ? 0 : (tieIndex(catalogue).bonds.stage[bond] ?? 0)
}
