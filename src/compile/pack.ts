import { type Core, coreFormat } from '#record/core.ts'
import type { Dataset, Evidence, RecordEvent } from '#record/dataset.ts'
import { identified } from '#record/kinds.ts'
import { articlesIn } from './articles-in.ts'
import { packerOf } from './pack-events.ts'
import { byText } from './problem.ts'
import { columnWriter, ranksOf, writtenRanks } from './write-columns.ts'

const without = <T extends { evidence: Evidence[]; description?: string | undefined }>(records: readonly T[]) =>
  records.map(({ evidence, description: _, ...rest }) => ({
    ...rest,
    sources: articlesIn([{ evidence }]).sort(byText),
  }))

/** The core of a dataset, with its events in the parts that they come in. */
export const coreInParts = (dataset: Dataset, parts: readonly (readonly RecordEvent[])[]) => {
  const { version, title, subject, licence, network, articles } = dataset
  const { pack, topics, words } = packerOf(dataset)
  // All parts are packed before anything is written, as the dictionaries fill with them.
  const packed = parts.map(pack)
  const ranks = ranksOf(dataset, packed)
  const core: Omit<Core, 'events' | 'older' | 'missing' | 'details' | 'search'> = {
    format: coreFormat,
    version,
    title,
    subject,
    licence,
    network,
    articles,
    shipped: dataset.shipped.count,
    organizations: without(dataset.organizations),
    people: without(dataset.people).map(({ positions, ...person }) => ({
      ...person,
      ...(positions && { positions: without(positions) }),
    })),
    places: without(dataset.places).map(({ parent_basis: _, ...place }) => place),
    programmes: without(dataset.programmes),
    relationships: without(dataset.relationships),
    disputes: dataset.disputes.map(({ id, topic, about, positions }) => ({
      id,
      topic,
      about,
      sources: positions.map((position) => articlesIn([position])),
    })),
    renamed: Object.fromEntries(
      identified(dataset).flatMap(({ kind, record: { id, formerIds = [] } }) =>
        formerIds.map((former) => [`${kind}:${former}`, id]),
      ),
    ),
    topics,
    words,
    ranks: writtenRanks(ranks),
  }
  return { core, parts: packed.map(columnWriter(ranks)) }
}

/** The core of a dataset in one piece, but for the addresses of other files. */
export const coreOf = (dataset: Dataset): Omit<Core, 'details' | 'search'> => {
  const { core, parts } = coreInParts(dataset, [dataset.events])
  const [events] = parts
  if (!events) throw new Error('One part was given, and none came')
  return { ...core, events, older: [], missing: 0 }
}
