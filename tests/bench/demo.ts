import { hash } from '#compile/files.ts'
import { restingPlaces } from '#compile/network.ts'
import { type Parcel, parcelOf } from '#compile/parcel.ts'
import type { Dataset } from '#record/dataset.ts'
import { generate } from './generate.ts'

/** A made-up record of a size, with the places of its organizations: from their relationships alone, which is quick. */
export const demoOf = (size: number, seed = 1): Dataset => {
  const dataset = generate({ size, seed, lean: size > 20_000 })
  const ids = dataset.organizations.map(({ id }) => id)
  return {
    ...dataset,
    network: restingPlaces(ids, dataset.subject, { events: [], relationships: dataset.relationships }),
  }
}

/** The size that a name like `demo-100k` asks for; null for another name. */
export const sizeIn = (name: string): number | null => {
  const [, digits, unit] = /^demo-(\d{1,7})([km]?)$/.exec(name) ?? []
  if (digits === undefined) return null
  return Number(digits) * (unit === 'k' ? 1000 : unit === 'm' ? 1_000_000 : 1)
}

/** The files of a made-up record. */
export const demoParcel = (size: number, addressOf: (name: string) => string): Parcel =>
  parcelOf(demoOf(size), { hash, addressOf })
