import { coreOf } from '#compile/pack.ts'
import { summaryWordsOf } from '#compile/pack-words.ts'
import { answer } from '#query/answer.ts'
import { type Catalogue, catalogueOf } from '#query/catalogue.ts'
import { type Holding, unpacked } from '#query/columns.ts'
import { countsOf } from '#query/counts.ts'
import { facets, range } from '#query/dimensions.ts'
import type { Filters } from '#query/filters.ts'
import { asKnown } from '#query/known.ts'
import { lensOf } from '#query/lens.ts'
import { activityOf } from '#query/periods.ts'
import { sift } from '#query/sieve.ts'
import { searchIn } from '#query/terms.ts'
import type { Core } from '#record/core.ts'
import type { Dataset } from '#record/dataset.ts'
import { type CountKey, type Counts, type Engine, most, type Opened, type Work } from '../engine.ts'

const packed = (dataset: Dataset): Core => ({
  ...coreOf(dataset),
  // What is only read is not asked for here.
  details: { files: [], registry: 0, events: [], run: 1 },
  search: '',
})

const answered = (catalogue: Catalogue, filters: Filters): Work => {
  const { events, order } = catalogue.held
  const result = answer(catalogue, filters)
  const counted = (key: CountKey): Counts => ({
    values: facets[key].names(catalogue),
    counts: countsOf(catalogue, filters, key).values,
  })
  const busiest = result.busiest(most.busiest)
  const participations = result.participations()
  return {
    counts: {
      ...{ org: counted('org'), person: counted('person'), place: counted('place'), kind: counted('kind') },
      ...{ programme: counted('programme'), outcome: counted('outcome') },
      ...{ camp: counted('camp'), source: counted('source') },
    },
    histogram: activityOf(catalogue, sift(catalogue, filters).without(range)),
    newest: result.events.set.newest(most.newest).map((event) => events.ids[event] ?? ''),
    busiest: busiest.map((number) => order.organizations[number] ?? ''),
    turnouts: busiest.map((number) => participations[number] ?? 0),
    shared: result.ties.shared(busiest),
  }
}

const opened = (held: Holding): Opened => {
  const whole = catalogueOf(held)
  let [known, catalogue]: [string | null, Catalogue] = [null, whole]
  return {
    change(filters) {
      if (filters.known !== known) {
        const lens = lensOf(held, filters.known)
        known = filters.known
        catalogue = lens ? catalogueOf(asKnown(held, lens)) : whole
      }
      return answered(catalogue, filters)
    },
  }
}

/** Our own engine, asked as the pages ask it: what follows from one answer is taken from it. */
export const ours: Engine = {
  name: 'ours',
  open(dataset) {
    const held = unpacked(packed(dataset))
    searchIn(summaryWordsOf(dataset)).serve(catalogueOf(held))
    return opened(held)
  },
  wire: {
    pack: (dataset) => new TextEncoder().encode(JSON.stringify(packed(dataset))),
    open(bytes) {
      const core: Core = JSON.parse(new TextDecoder().decode(bytes))
      return opened(unpacked(core))
    },
  },
}
