import type { Organization, Person, Position, RecordEvent } from '#record/dataset.ts'
import { ladder } from '#record/vocabulary.ts'
import type { Answer } from './answer.ts'
import type { Catalogue } from './catalogue.ts'
import { organizationsIn } from './facets.ts'
import { otherEnd, type Tie, tiesOf } from './ties.ts'

/** A post held in an organization, with who holds it. */
export interface Post {
  person: Person
  position: Position
}

/** What a card or a profile says of an organization, within an answer. */
export interface Profile {
  organization: Organization
  /** Its events among the answer's, earliest first. */
  events: readonly RecordEvent[]
  latest: RecordEvent | undefined
  /** Its strongest tie with the subject's camp; none for the subject's own units. */
  tie: Tie | undefined
  posts: readonly Post[]
}

/** Everyone the record shows in a post of an organization, in the order of the record. */
export const postsIn = (catalogue: Catalogue, organization: string): Post[] =>
  catalogue.dataset.people.flatMap((person) =>
    (person.positions ?? []).filter((p) => p.organization === organization).map((position) => ({ person, position })),
  )

/** The strongest of an organization's ties with the subject's camp, with the subject itself before its units. */
export const tieWithSubject = (catalogue: Catalogue, ties: readonly Tie[], id: string): Tie | undefined => {
  const { subject } = catalogue.dataset
  const weight = (tie: Tie): number => ladder.indexOf(tie.stage) * 2 + Number(otherEnd(tie, id) === subject)
  return tiesOf(ties, id)
    .filter((tie) => catalogue.organizations.get(otherEnd(tie, id))?.camp === 'subject')
    .reduce<Tie | undefined>((best, tie) => (best && weight(best) >= weight(tie) ? best : tie), undefined)
}

/** The profiles of an answer's organizations, in the order of the record. */
export const profilesOf = (catalogue: Catalogue, answer: Answer): Profile[] => {
  const eventsOf = new Map<string, RecordEvent[]>()
  for (const event of answer.events) {
    for (const id of organizationsIn(event)) eventsOf.set(id, [...(eventsOf.get(id) ?? []), event])
  }
  return answer.organizations.map((organization) => {
    const events = eventsOf.get(organization.id) ?? []
    return {
      organization,
      events,
      latest: events.at(-1),
      tie: organization.camp === 'subject' ? undefined : tieWithSubject(catalogue, answer.ties, organization.id),
      posts: postsIn(catalogue, organization.id),
    }
  })
}
