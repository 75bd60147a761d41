import type { Dataset, Relationship } from '#record/dataset.ts'
import { relationshipId, tieId } from '#record/ids.ts'
import type { Camp } from '#record/vocabulary.ts'
import { generate } from '../../generate.ts'

/** Who is tied to whom, as any library takes it. */
export interface Graph {
  nodes: readonly { id: string; name: string; camp: Camp }[]
  /** Each pair once. */
  edges: readonly { id: string; from: string; to: string }[]
}

/** The events that a made-up record must have to have so many organizations, from 51 to 2,000. */
const eventsFor = (organizations: number): number => (organizations - 50) * 20

/**
 * A made-up record of so many organizations, from 51 to 2,000, each of which has a relationship, about one and a half for
 * each. It has no events: with them everybody would be tied to everybody.
 */
export const networkRecord = (organizations: number, seed: number): Dataset => {
  const made = generate({ size: eventsFor(organizations), seed, lean: true })
  const ids = made.organizations.map(({ id }) => id)
  const tied = new Set(made.relationships.flatMap(({ from, to }) => [from, to]))
  const [pattern] = made.relationships
  if (!pattern) throw new Error('a made-up record without relationships')
  const others = ids.flatMap((from, at): Relationship[] => {
    // A step that shares no factor with the number of organizations leads from each to another.
    const to = ids[(at + 7919) % ids.length]
    return tied.has(from) || to === undefined ? [] : [{ ...pattern, from, to }]
  })
  const relationships = [...made.relationships, ...others].sort((x, y) =>
    relationshipId(x) < relationshipId(y) ? -1 : 1,
  )
  return { ...made, events: [], relationships }
}

/** The graph of a record without events. */
export const graphOf = ({ organizations, relationships }: Dataset): Graph => {
  const pairs = new Map(relationships.map(({ from, to }) => [tieId(from, to), { from, to }]))
  const tied = new Set(relationships.flatMap(({ from, to }) => [from, to]))
  return {
    nodes: organizations.filter(({ id }) => tied.has(id)).map(({ id, name, camp }) => ({ id, name, camp })),
    edges: [...pairs].map(([id, ends]) => ({ id, ...ends })),
  }
}

export const colours: Record<Camp, string> = { subject: '#1f2937', government: '#b45309', partner: '#0369a1' }

/** Steps that each layout by forces may take: fewer than a good picture needs, and than ours took when it was compiled. */
export const steps = 100
