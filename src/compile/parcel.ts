import type { Core } from '#record/core.ts'
import type { Dataset } from '#record/dataset.ts'
import type { Details, Registry } from '#record/details.ts'
import { coreOf } from './pack.ts'
import { serialize } from './serialize.ts'

// Events that are neighbours in time are looked at together; a file of details is about as large as a small picture.
const eventsInRun = 64
const largestFile = 256_000 // characters

/** A file of the parcel, named by what it holds and by the hash of its content. */
export interface ParcelFile {
  name: string
  text: string
}

/** The record as a browser fetches it: the core, and the details in files that are fetched when they are looked at. */
export interface Parcel {
  core: ParcelFile
  details: ParcelFile[]
}

const registryOf = ({
  organizations,
  people,
  places,
  programmes,
  relationships,
  claims,
  disputes,
}: Dataset): Registry => ({
  organizations,
  people,
  places,
  programmes,
  relationships,
  claims,
  disputes,
})

const runsOf = ({ events }: Dataset): Dataset['events'][] =>
  Array.from({ length: Math.ceil(events.length / eventsInRun) }, (_, run) =>
    events.slice(run * eventsInRun, (run + 1) * eventsInRun),
  )

/** The details dealt into files, each filled until the next part would make it too large. */
const dealt = (dataset: Dataset) => {
  const registry = registryOf(dataset)
  const files: Details[] = [{ registry, runs: {} }]
  let size = JSON.stringify(registry).length
  const fileOfRun = runsOf(dataset).map((events, run) => {
    const own = JSON.stringify(events).length
    if (size + own > largestFile) {
      files.push({ runs: {} })
      size = 0
    }
    size += own
    const file = files.at(-1)
    if (file) file.runs[run] = events
    return files.length - 1
  })
  return { files, fileOfRun }
}

/**
 * Parts a dataset into the files of a site. `hash` names content; `addressOf` turns the name of a file into the address
 * at which pages fetch it. Equal datasets give equal files.
 */
export const parcelOf = (
  dataset: Dataset,
  { hash, addressOf }: { hash: (text: string) => string; addressOf: (name: string) => string },
): Parcel => {
  const file = (kind: string, content: unknown): ParcelFile => {
    const text = serialize(content)
    return { name: `data/${kind}-${hash(text).slice(0, 10)}.json`, text }
  }
  const { files, fileOfRun } = dealt(dataset)
  const details = files.map((one) => file('details', one))
  const core: Core = {
    ...coreOf(dataset),
    details: { files: details.map(({ name }) => addressOf(name)), registry: 0, events: fileOfRun, run: eventsInRun },
  }
  return { core: file('record', core), details }
}
