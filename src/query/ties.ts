import type { RecordEvent, Relationship } from '#record/dataset.ts'
import { tieId } from '#record/ids.ts'
import { ladder, type Stage, type Status } from '#record/vocabulary.ts'
import { presentAt } from './facets.ts'
import { stageOfRelationship, stagesOfOutcome } from './stage.ts'

/** A pair of organizations joined by at least one event or relationship; `a` comes before `b` in the alphabet. */
export interface Tie {
  id: string
  a: string
  b: string
  /** Shared events, in order of date. */
  events: readonly RecordEvent[]
  relationships: readonly Relationship[]
  /** The strongest outcome reached, and how far that may be taken as fact: on whose word. */
  stage: Stage
  status: Status
  by?: readonly string[] | undefined
  by_unnamed?: string | undefined
}

/** On whose word something rests. */
interface Word {
  status?: Status | undefined
  by?: readonly string[] | undefined
  by_unnamed?: string | undefined
}

interface Growing extends Tie {
  events: RecordEvent[]
  relationships: Relationship[]
}

/** A stage is raised by anything stronger; at equal strength a reported fact stands before what somebody says. */
const raise = (tie: Growing, stage: Stage, { status = 'reported', by, by_unnamed }: Word): void => {
  const step = ladder.indexOf(stage) - ladder.indexOf(tie.stage)
  if (step > 0 || (step === 0 && status === 'reported')) Object.assign(tie, { stage, status, by, by_unnamed })
}

/**
 * The ties that some events and relationships make, in order of their ids. An event ties those who were there; one that
 * was only spoken of is tied by what an outcome says of it.
 */
export const tiesBetween = (events: readonly RecordEvent[], relationships: readonly Relationship[]): Tie[] => {
  const ties = new Map<string, Growing>()
  const between = (one: string, other: string, { status = 'reported', by, by_unnamed }: Word): Growing => {
    const id = tieId(one, other)
    const [a, b] = one < other ? [one, other] : [other, one]
    const tie = ties.get(id) ?? { id, a, b, events: [], relationships: [], stage: 'contact', status, by, by_unnamed }
    ties.set(id, tie)
    return tie
  }
  for (const event of events) {
    const present = presentAt(event)
    for (const [i, one] of present.entries()) {
      for (const other of present.slice(i + 1)) between(one, other, {}).events.push(event)
    }
    for (const outcome of event.outcomes ?? []) {
      for (const { one, other, stage } of stagesOfOutcome(outcome)) {
        const tie = between(one, other, outcome)
        if (!tie.events.includes(event)) tie.events.push(event)
        raise(tie, stage, outcome)
      }
    }
  }
  for (const relationship of relationships) {
    const tie = between(relationship.from, relationship.to, relationship)
    tie.relationships.push(relationship)
    raise(tie, stageOfRelationship(relationship), relationship)
  }
  return [...ties.values()].sort((x, y) => (x.id < y.id ? -1 : 1))
}

/** The organization at the other end of a tie; `id` must be one of its ends. */
export const otherEnd = (tie: Tie, id: string): string => (tie.a === id ? tie.b : tie.a)

/** The ties that end at an organization. */
export const tiesOf = (ties: readonly Tie[], id: string): Tie[] => ties.filter((tie) => tie.a === id || tie.b === id)

/** Orders ties by stage, then by shared events, both downwards; equals by id. */
export const strongestFirst = (x: Tie, y: Tie): number =>
  ladder.indexOf(y.stage) - ladder.indexOf(x.stage) || y.events.length - x.events.length || (x.id < y.id ? -1 : 1)
