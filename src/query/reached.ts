import type { Word } from '#record/core.ts'
import { ladder, type Stage, type Status } from '#record/vocabulary.ts'

/** How far a tie has come, and how far that may be taken as fact: on whose word. */
export interface Reached {
  stage: Stage
  status: Status
  by?: readonly string[] | undefined
  by_unnamed?: string | undefined
}

/** What brought a tie to a stage, by its place on the ladder, and on whose word. */
export interface Step {
  stage: number
  word: Word
}

const unsaid: Word = { status: 'reported' }

/** The stronger of two steps: the further one, at equal stages a reported fact, then the one that came first. */
export const further = (best: Step | null, stage: number, word: Word = unsaid): Step => {
  if (best === null || stage > best.stage) return { stage, word }
  const isFact = stage === best.stage && word.status === 'reported' && best.word.status !== 'reported'
  return isFact ? { stage, word } : best
}

/** How far the furthest step leads; mere contact where there is none. */
export const reachedBy = (best: Step | null): Reached => {
  const { status, by, by_unnamed } = best?.word ?? unsaid
  return { stage: ladder[best?.stage ?? 0] ?? 'contact', status, by, by_unnamed }
}
