import { articleName } from '#marks/naming.ts'
import type { Catalogue } from '#query/catalogue.ts'
import type { FacetKey } from '#query/dimensions.ts'
import { namesOf } from '#query/names.ts'
import { byName } from '#query/order.ts'
import type { PlaceHead } from '#record/core.ts'
import { type Camp, camps, eventKinds, outcomeTypes } from '#record/vocabulary.ts'

/** One value a reader can choose. `also` holds its other names; `depth` its level in a tree, from 0. */
export interface FacetOption {
  id: string
  name: string
  also: readonly string[]
  depth: number
  camp?: Camp
}

const option = (id: string, name: string, also: readonly string[] = []): FacetOption => ({ id, name, also, depth: 0 })

const fromWords = (words: Record<string, string>): FacetOption[] =>
  Object.entries(words).map(([id, name]) => option(id, name))

const placeTree = (catalogue: Catalogue): FacetOption[] => {
  const { held, inside, places } = catalogue
  const listed = (some: readonly PlaceHead[], depth: number): FacetOption[] =>
    [...some].sort(byName).flatMap((place) => [
      { ...option(place.id, place.name, namesOf(place)), depth },
      ...listed(
        (inside.get(place.id) ?? []).flatMap((id) => places.get(id) ?? []),
        depth + 1,
      ),
    ])
  return listed(
    held.places.filter((place) => place.parent === undefined || !places.has(place.parent)),
    0,
  )
}

const named = (
  records: readonly { id: string; name: string; aliases?: { name: string; lang: string }[] | undefined }[],
) => [...records].sort(byName).map((record) => option(record.id, record.name, namesOf(record)))

/** Everything that can be chosen under a key, in the order in which it is listed: by name, places as their tree. */
export const optionsOf = (catalogue: Catalogue, key: FacetKey): FacetOption[] => {
  const { held } = catalogue
  switch (key) {
    case 'org':
      return [...held.organizations].sort(byName).map((o) => ({ ...option(o.id, o.name, namesOf(o)), camp: o.camp }))
    case 'person':
      return named(held.people)
    case 'place':
      return placeTree(catalogue)
    case 'programme':
      return named(held.programmes)
    case 'kind':
      return fromWords(eventKinds)
    case 'outcome':
      return fromWords(outcomeTypes)
    case 'camp':
      return (['government', 'partner'] as const).map((camp) => ({ ...option(camp, camps[camp]), camp }))
    case 'source':
      return held.articles.map((a) => option(a.id, articleName(a), [a.publisher]))
  }
}
