import type { OrganizationHead, RelationshipHead } from '#record/core.ts'
import { busiestOf, participationsIn } from './busiest.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { facets } from './dimensions.ts'
import { EventList } from './events.ts'
import { type Filters, noFilters } from './filters.ts'
import { jointCounts } from './joint.ts'
import { isAsked, type Sifted, sift } from './sieve.ts'
import { organizationNumbers, tiedFromAfar } from './tie-index.ts'
import { Ties } from './ties.ts'

/** What the filters leave of the record: one answer, from which every view draws. What nobody asks for costs nothing. */
export class Answer {
  readonly catalogue: Catalogue
  /** In order of date, earliest first. */
  readonly events: EventList
  readonly ties: Ties
  /** Whether nothing was asked. */
  readonly isWhole: boolean
  readonly #filters: Filters
  readonly #asked: Sifted['asked']
  #relationships: readonly RelationshipHead[] | undefined
  #organizations: readonly OrganizationHead[] | undefined

  constructor(catalogue: Catalogue, filters: Filters) {
    const { asked, events } = sift(catalogue, filters)
    this.catalogue = catalogue
    this.#filters = filters
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
    const { catalogue } = this
    // Where no organization is chosen, the choices beside the filter are counted over the same events.
    return this.#filters.units || isAsked(this.#asked, facets.org)
      ? participationsIn(catalogue, this.events.set)
      : jointCounts(catalogue, this.#filters, this.events.set, 'org')
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
  busiest(most: number): readonly number[] {
    return busiestOf(this.catalogue, this.participations(), most)
  }

  #named(): OrganizationHead[] {
    const { catalogue, events } = this
    const numbers = organizationNumbers(catalogue)
    const named = Uint8Array.from(this.participations(), (count) => Math.min(count, 1))
    const afar = tiedFromAfar(catalogue)
    for (let at = 0; at < afar.length; at += 2) if (events.has(afar[at] ?? 0)) named[afar[at + 1] ?? 0] = 1
    for (const { from, to } of this.relationships) {
      for (const id of [from, to]) {
        const number = numbers.get(id)
        if (number !== undefined) named[number] = 1
      }
    }
    return catalogue.held.organizations.filter(({ id }) => named[numbers.get(id) ?? -1] === 1)
  }
}

/** The events and relationships for which every filter holds. */
export const answer = (catalogue: Catalogue, filters: Filters): Answer => new Answer(catalogue, filters)

/** The answer to no question: everything a catalogue holds. */
export const wholeAnswer = derived((catalogue) => answer(catalogue, noFilters))
