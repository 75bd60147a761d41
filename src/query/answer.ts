import type { OrganizationHead, RelationshipHead } from '#record/core.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { facets } from './dimensions.ts'
import { organizationLists } from './event-lists.ts'
import { EventList } from './events.ts'
import { type Filters, noFilters } from './filters.ts'
import { type Sifted, sift } from './sieve.ts'
import { tallyOf } from './tallies.ts'
import { organizationNumbers } from './tie-index.ts'
import { Ties } from './ties.ts'

/** What the filters leave of the record: one answer, from which every view draws. What nobody asks for costs nothing. */
export class Answer {
  readonly catalogue: Catalogue
  /** In order of date, earliest first. */
  readonly events: EventList
  readonly ties: Ties
  /** Whether nothing was asked. */
  readonly isWhole: boolean
  readonly #asked: Sifted['asked']
  #relationships: readonly RelationshipHead[] | undefined
  #organizations: readonly OrganizationHead[] | undefined

  constructor(catalogue: Catalogue, { asked, events }: Pick<Sifted, 'asked' | 'events'>) {
    this.catalogue = catalogue
    this.events = new EventList(catalogue.held, events)
    this.ties = new Ties(catalogue, events, () => this.relationships)
    this.isWhole = asked.length === 0
    this.#asked = asked
  }

  /** The relationships for which every filter holds. */
  get relationships(): readonly RelationshipHead[] {
    const { relationships } = this.catalogue.held
    this.#relationships ??= this.isWhole
      ? relationships
      : relationships.filter((one) => this.#asked.every(({ relationship }) => relationship(one)))
    return this.#relationships
  }

  /** How many events each organization takes part in, by its number; the tally's own array. */
  participations(): Uint32Array {
    const { held } = this.catalogue
    // Where no organization is chosen, the choices beside the filter are counted over the same events.
    const purpose = this.#asked.some(({ dimension }) => dimension === facets.org) ? 'answer' : 'org'
    const tally = tallyOf(this.catalogue, organizationLists(this.catalogue), held.order.organizations.length, purpose)
    return tally.over(this.events.set)
  }

  /** How many events an organization takes part in. */
  participationsOf(id: string): number {
    return this.participations()[organizationNumbers(this.catalogue).get(id) ?? -1] ?? 0
  }

  /** The organizations that the answer names; where nothing is asked, every organization of the record. */
  get organizations(): readonly OrganizationHead[] {
    this.#organizations ??= this.isWhole ? this.catalogue.held.organizations : this.#named()
    return this.#organizations
  }

  /** The numbers of the busiest organizations, busiest first; equals in order of their ids. */
  busiest(most: number): number[] {
    const counts = this.participations()
    const found: number[] = []
    for (let number = 0; number < counts.length; number += 1) {
      const count = counts[number] ?? 0
      if (count === 0 || (found.length === most && count <= (counts[found[most - 1] ?? 0] ?? 0))) continue
      let at = found.length < most ? found.length : most - 1
      for (; at > 0 && (counts[found[at - 1] ?? 0] ?? 0) < count; at -= 1) found[at] = found[at - 1] ?? 0
      found[at] = number
    }
    return found
  }

  #named(): OrganizationHead[] {
    const { held } = this.catalogue
    const counts = this.participations()
    const named = Uint8Array.from(counts, (count) => Number(count > 0))
    this.ties.ends((organization) => {
      named[organization] = 1
    })
    const numbers = organizationNumbers(this.catalogue)
    return held.organizations.filter(({ id }) => named[numbers.get(id) ?? -1] === 1)
  }
}

/** The events and relationships for which every filter holds. */
export const answer = (catalogue: Catalogue, filters: Filters): Answer =>
  new Answer(catalogue, sift(catalogue, filters))

/** The answer to no question: everything a catalogue holds. */
export const wholeAnswer = derived((catalogue) => answer(catalogue, noFilters))
