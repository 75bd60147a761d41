import type { RelationshipHead } from '#record/core.ts'
import { wordsOf } from '#record/fold.ts'
import { relationshipTypes } from '#record/vocabulary.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { namesOf } from './names.ts'

const kept = derived(() => new WeakMap<RelationshipHead, readonly string[]>())

/** The words a relationship is found by: its note, its type, and the names of both ends. */
export const wordsOfRelationship = (relationship: RelationshipHead, catalogue: Catalogue): readonly string[] => {
  const known = kept(catalogue)
  const texts = [
    relationship.note,
    relationshipTypes[relationship.type],
    ...namesOf(catalogue.organizations.get(relationship.from)),
    ...namesOf(catalogue.organizations.get(relationship.to)),
  ]
  const words = known.get(relationship) ?? wordsOf(texts.filter(Boolean).join(' '))
  known.set(relationship, words)
  return words
}
