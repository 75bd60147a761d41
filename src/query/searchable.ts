import type { Alias, RecordEvent, Relationship } from '#record/dataset.ts'
import { relationshipTypes } from '#record/vocabulary.ts'
import type { Catalogue } from './catalogue.ts'
import { placesAround } from './catalogue.ts'
import { organizationsIn, peopleIn } from './facets.ts'
import { wordsOf } from './fold.ts'

interface Named {
  name: string
  aliases?: readonly Alias[] | undefined
}

/** A record's name and all its other names. */
export const namesOf = (record: Named | undefined): readonly string[] =>
  record ? [record.name, ...(record.aliases ?? []).map((alias) => alias.name)] : []

const remembered = new WeakMap<Catalogue, WeakMap<object, readonly string[]>>()

const once = (
  catalogue: Catalogue,
  record: object,
  texts: () => readonly (string | undefined)[],
): readonly string[] => {
  const known = remembered.get(catalogue) ?? new WeakMap<object, readonly string[]>()
  remembered.set(catalogue, known)
  const words = known.get(record) ?? wordsOf(texts().filter(Boolean).join(' '))
  known.set(record, words)
  return words
}

/** The words an event is found by: its title, name, summary and topics, and the names of all that touches it. */
export const wordsOfEvent = (event: RecordEvent, catalogue: Catalogue): readonly string[] =>
  once(catalogue, event, () => [
    event.title,
    event.name,
    event.summary,
    ...(event.topics ?? []),
    ...organizationsIn(event).flatMap((id) => namesOf(catalogue.organizations.get(id))),
    ...peopleIn(event, catalogue).flatMap((id) => namesOf(catalogue.people.get(id))),
    ...placesAround(catalogue, event.place).flatMap((id) => namesOf(catalogue.places.get(id))),
    ...(event.programmes ?? []).flatMap((id) => namesOf(catalogue.programmes.get(id))),
  ])

/** The words a relationship is found by: its note, its type, and the names of both ends. */
export const wordsOfRelationship = (relationship: Relationship, catalogue: Catalogue): readonly string[] =>
  once(catalogue, relationship, () => [
    relationship.note,
    relationshipTypes[relationship.type],
    ...namesOf(catalogue.organizations.get(relationship.from)),
    ...namesOf(catalogue.organizations.get(relationship.to)),
  ])
