import type { Dataset, RecordEvent } from '#record/dataset.ts'
import { wordsOf } from '#record/fold.ts'

interface Named {
  id: string
  name: string
  aliases?: readonly { name: string }[] | undefined
  parent?: string | undefined
}

const named = (records: readonly Named[]): Map<string, Named> => new Map(records.map((record) => [record.id, record]))

const namesOf = (record: Named | undefined): string[] =>
  record ? [record.name, ...(record.aliases ?? []).map((alias) => alias.name)] : []

/** The words by which an event is found: those of its own, and the names of all that takes part in it. */
export const searcherOf = (dataset: Dataset): ((event: RecordEvent) => readonly string[]) => {
  const [organizations, people] = [named(dataset.organizations), named(dataset.people)]
  const [places, programmes] = [named(dataset.places), named(dataset.programmes)]
  const around = (id: string | undefined): Named[] => {
    const found: Named[] = []
    for (let at = places.get(id ?? ''); at && !found.includes(at); at = places.get(at.parent ?? '')) found.push(at)
    return found
  }
  return (event) => {
    const speakers = (event.outcomes ?? []).flatMap(({ by = [] }) => by)
    const texts = [
      ...[event.title, event.name, event.summary, ...(event.topics ?? [])],
      ...event.participants.flatMap((p) => namesOf(organizations.get(p.organization))),
      ...[...(event.people ?? []).map((p) => p.person), ...speakers].flatMap((id) => namesOf(people.get(id))),
      ...around(event.place).flatMap(namesOf),
      ...(event.programmes ?? []).flatMap((id) => namesOf(programmes.get(id))),
    ]
    return wordsOf(texts.filter(Boolean).join(' '))
  }
}
