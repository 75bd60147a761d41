import { use } from 'react'
import { type Catalogue, catalogueOf } from '#query/catalogue.ts'
import type { Lens } from '#query/lens.ts'
import type { RecordEvent } from '#record/dataset.ts'
import type { Registry } from '#record/details.ts'

/** What it takes to look at the record through a lens; few readers do, so it is fetched when one means to. */
interface Past {
  asKnown: typeof import('#query/known.ts').asKnown
  registryAsKnown: (registry: Registry, lens: Lens) => Registry
  eventAsKnown: (event: RecordEvent, lens: Lens) => RecordEvent | null
}

let past: Past | null = null
let coming: Promise<Past> | null = null

const fetched = async (): Promise<Past> => {
  const [{ asKnown }, { eventAsKnown, registryAsKnown }] = await Promise.all([
    import('#query/known.ts'),
    import('#query/known-details.ts'),
  ])
  past = { asKnown, eventAsKnown, registryAsKnown }
  return past
}

/** Fetches what it takes, ahead of the choice of a date. What does not come is asked for again. */
export const loadPast = (): Promise<Past> => {
  coming ??= fetched().catch((fault) => {
    coming = null
    throw fault
  })
  return coming
}

/** What it takes, for a part of the page that a lens is set for. Suspends until it is here. */
export const usePast = (lens: Lens | null): Past | null => (lens === null ? null : (past ?? use(loadPast())))

/** The catalogue through a lens; the very same one where there is none. */
export const seenThrough = (whole: Catalogue, lens: Lens | null, past: Past | null): Catalogue =>
  lens && past ? catalogueOf(past.asKnown(whole.held, lens)) : whole
