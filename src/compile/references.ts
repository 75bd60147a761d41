import { isId } from '#record/ids.ts'
import { didYouMean } from '#record/nearest.ts'
import { type Identities, oneKind } from './identities.ts'
import type { Problem } from './problem.ts'
import type { Entry, Kind } from './records.ts'
import { fieldOf, within } from './tree.ts'

type Targets = readonly Kind[]

const organization: Targets = ['organization']
const place: Targets = ['place']
const speakers: Targets = ['person', 'organization']
const subjects: Targets = ['organization', 'person', 'place', 'programme', 'event', 'article', 'claim']

/** The fields that refer to other records, by record kind, with the kinds they may lead to. */
const references: Partial<Record<Kind, Record<string, Targets>>> = {
  dataset: { subject: organization },
  article: { 'authors.*': ['person'] },
  organization: { parent: organization, place, 'by.*': speakers },
  person: { 'positions.*.organization': organization },
  place: { parent: place },
  programme: { 'by.*': speakers },
  event: {
    place,
    'participants.*.organization': organization,
    'people.*.person': ['person'],
    'people.*.organization': organization,
    'outcomes.*.parties.*': organization,
    'outcomes.*.to.*': organization,
    'outcomes.*.by.*': speakers,
    'programmes.*': ['programme'],
  },
  relationship: { from: organization, to: organization, 'by.*': speakers },
  claim: { 'about.*': subjects, 'by.*': speakers },
  dispute: { 'about.*': subjects },
}

const targetsOf = (kind: Kind, field: string): Targets | undefined =>
  references[kind]?.[field] ?? (/(?:^|\.)evidence\.\*\.article$/.test(field) ? ['article'] : undefined)

/** Every reference leads to a record that exists and is of a kind the field may hold; the nearest id is the hint. */
export const checkReferences = (entries: readonly Entry[], { living, successors, hearsay }: Identities): Problem[] => {
  const idsOf = (targets: Targets) => [...living].filter(([, e]) => targets.includes(e.kind)).map(([id]) => id)
  return entries.flatMap(({ kind, page, path, value }) =>
    [...within(value)].flatMap((found) => {
      const targets = targetsOf(kind, fieldOf(found.path))
      const id = typeof found.value === 'string' ? found.value.trim() : ''
      if (!targets || !isId(id)) return []
      const at = [...path, ...found.path]
      const bearer = living.get(id)
      if (bearer) {
        if (targets.includes(bearer.kind)) return []
        const rule =
          targets.length > 2 ? 'which cannot be named here' : `and this must be ${targets.map(oneKind).join(' or ')}`
        return [page.problem(at, `\`${id}\` is ${oneKind(bearer.kind)}, ${rule}`)]
      }
      if (hearsay.has(id)) return []
      const now = successors.get(id)
      const hint = now === undefined ? didYouMean(id, idsOf(targets)) : `it is now called \`${now}\``
      const wanted = targets.length > 2 ? 'record' : targets.join(' or ')
      return [page.problem(at, `no ${wanted} is called \`${id}\``, hint)]
    }),
  )
}
