import type { OrganizationHead, PersonHead, PositionHead } from '#record/core.ts'
import { ladder } from '#record/vocabulary.ts'
import type { Answer } from './answer.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { organizationLists } from './event-lists.ts'
import { setOf } from './event-set.ts'
import { type EventHead, EventList, eventAt } from './events.ts'
import { row } from './lists.ts'
import { postingsOf } from './postings.ts'
import { organizationNumbers } from './tie-index.ts'
import { otherEnd, type Tie, type Ties } from './ties.ts'

/** A post held in an organization, with who holds it. */
export interface Post {
  person: PersonHead
  position: PositionHead
}

/** What a card or a profile says of an organization, within an answer. What nobody looks at is not worked out. */
export interface Profile {
  organization: OrganizationHead
  /** How many of the answer's events it takes part in. */
  count: number
  /** Those events, earliest first. */
  readonly events: EventList
  readonly latest: EventHead | undefined
  /** Its strongest tie with the subject's camp; none for the subject's own units. */
  readonly tie: Tie | undefined
  posts: readonly Post[]
}

const allPosts = derived(({ held }) => {
  const posts = new Map<string, Post[]>()
  for (const person of held.people) {
    for (const position of person.positions ?? []) {
      const own = posts.get(position.organization)
      if (own) own.push({ person, position })
      else posts.set(position.organization, [{ person, position }])
    }
  }
  return posts
})

/** Everyone the record shows in a post of an organization, in the order of the record. */
export const postsIn = (catalogue: Catalogue, organization: string): readonly Post[] =>
  allPosts(catalogue).get(organization) ?? []

const dayOf = ({ position: { as_of, from } }: Post): string => as_of?.to ?? from?.to ?? ''

/** Of each person the post that was told last, the last told first: what a card has room for. */
export const latestPosts = (posts: readonly Post[]): Post[] => {
  const latest = new Map<string, Post>()
  for (const post of posts) {
    const known = latest.get(post.person.id)
    if (!known || dayOf(post) > dayOf(known)) latest.set(post.person.id, post)
  }
  return [...latest.values()].sort((x, y) => (dayOf(x) < dayOf(y) ? 1 : dayOf(x) > dayOf(y) ? -1 : 0))
}

const ownCamp = derived(({ held }) => held.organizations.filter(({ camp }) => camp === 'subject').map(({ id }) => id))

/** The strongest of an organization's ties with the subject's camp, with the subject itself before its units. */
export const tieWithSubject = (catalogue: Catalogue, ties: Ties, id: string): Tie | undefined => {
  const { subject } = catalogue.held
  const weight = (tie: Tie): number => ladder.indexOf(tie.stage) * 2 + Number(otherEnd(tie, id) === subject)
  return ownCamp(catalogue)
    .flatMap((own) => ties.between(id, own) ?? [])
    .sort((x, y) => (x.id < y.id ? -1 : 1))
    .reduce<Tie | undefined>((best, tie) => (best && weight(best) >= weight(tie) ? best : tie), undefined)
}

/** The events of the whole record in which an organization takes part, by number. */
const eventsOf = (catalogue: Catalogue, id: string): Uint32Array => {
  const { length } = catalogue.held.order.organizations
  const number = organizationNumbers(catalogue).get(id)
  return number === undefined ? new Uint32Array() : row(postingsOf(organizationLists(catalogue), length), number)
}

/** The events of the whole record in which an organization takes part. */
export const allEventsOf = (catalogue: Catalogue, id: string): EventList =>
  new EventList(catalogue.held, setOf(eventsOf(catalogue, id), catalogue.held.events.size))

/** What the answer says of one organization. */
export const profileOf = (answer: Answer, organization: OrganizationHead): Profile => {
  const { catalogue, events, ties } = answer
  const { id, camp } = organization
  let [list, tie]: [EventList | undefined, { value: Tie | undefined } | undefined] = [undefined, undefined]
  return {
    organization,
    count: answer.participationsOf(id),
    posts: postsIn(catalogue, id),
    get events() {
      list ??= new EventList(catalogue.held, allEventsOf(catalogue, id).set.and(events.set))
      return list
    },
    get latest() {
      const latest = eventsOf(catalogue, id).findLast((event) => events.has(event))
      return latest === undefined ? undefined : eventAt(catalogue.held, latest)
    },
    get tie() {
      tie ??= { value: camp === 'subject' ? undefined : tieWithSubject(catalogue, ties, id) }
      return tie.value
    },
  }
}

/** The profiles of an answer's organizations, in the order of the record. */
export const profilesOf = (answer: Answer): Profile[] =>
  answer.organizations.map((organization) => profileOf(answer, organization))
