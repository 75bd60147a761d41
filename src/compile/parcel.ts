import type { Core } from '#record/core.ts'
import type { Dataset } from '#record/dataset.ts'
import type { Details, Registry } from '#record/details.ts'
import { coreInParts } from './pack.ts'
import { summaryWordsOf } from './pack-words.ts'
import { serialize } from './serialize.ts'

// Events that are neighbours in time are looked at together; a file of details is about as large as a small picture.
const eventsInRun = 64
const largestFile = 256_000 // characters
// A core of so many events is fetched in about as long as the program; more come by whole years, latest first.
const eventsInPart = 8000

/** A file of the parcel, named by what it holds and by the hash of its content. */
export interface ParcelFile {
  name: string
  text: string
}

/** The record as a browser fetches it: the core, and the details in files that are fetched when they are looked at. */
export interface Parcel {
  core: ParcelFile
  /** The events before those in the core, by whole years, latest first; none unless there are very many. */
  older: ParcelFile[]
  details: ParcelFile[]
  /** The words of the summaries. */
  search: ParcelFile
}

const registryOf = (dataset: Dataset): Registry => {
  const { organizations, people, places, programmes, relationships, claims, disputes, shipped } = dataset
  return { organizations, people, places, programmes, relationships, claims, disputes, shipped }
}

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

/** The events in parts of whole years, each as large as it must be to hold `eventsInPart`, latest first. */
const partsOf = ({ events }: Dataset): Dataset['events'][] => {
  const parts: Dataset['events'][] = []
  let end = events.length
  for (let at = end - 1; at > 0; at -= 1) {
    const turn = events[at]?.date.from.slice(0, 4) !== events[at - 1]?.date.from.slice(0, 4)
    if (!turn || end - at < eventsInPart) continue
    parts.push(events.slice(at, end))
    end = at
  }
  return [...parts, events.slice(0, end)]
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
  const search = file('search', summaryWordsOf(dataset))
  const [latest = [], ...before] = partsOf(dataset)
  const { core: all, parts } = coreInParts(dataset, [latest, ...before])
  const [events, ...rest] = parts
  if (!events) throw new Error('The latest events are always there')
  const older = rest.map((part) => file('events', part))
  const core: Core = {
    ...all,
    events,
    older: older.map(({ name }) => addressOf(name)),
    missing: dataset.events.length - latest.length,
    details: { files: details.map(({ name }) => addressOf(name)), registry: 0, events: fileOfRun, run: eventsInRun },
    search: addressOf(search.name),
  }
  return { core: file('record', core), older, details, search }
}

/** Every file of a parcel, the core first. */
export const filesOf = ({ core, older, details, search }: Parcel): ParcelFile[] => [core, ...older, ...details, search]
