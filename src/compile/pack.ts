import type { Core } from '#record/core.ts'
import type { Dataset, Evidence } from '#record/dataset.ts'
import { identified } from '#record/kinds.ts'
import { articlesIn } from './articles-in.ts'
import { packerOf } from './pack-events.ts'
import { byText } from './problem.ts'

const without = <T extends { evidence: Evidence[]; description?: string | undefined }>(records: readonly T[]) =>
  records.map(({ evidence, description: _, ...rest }) => ({
    ...rest,
    sources: articlesIn([{ evidence }]).sort(byText),
  }))

/** The core of a dataset without any events, and the packer that packs them in parts. */
export const coreWithoutEvents = (dataset: Dataset) => {
  const { version, title, subject, licence, network, articles } = dataset
  const { pack, topics, words, terms } = packerOf(dataset)
  const core = {
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
    terms,
  }
  return { core, pack }
}

/** The core of a dataset in one piece, but for the addresses of the details. */
export const coreOf = (dataset: Dataset): Omit<Core, 'details'> => {
  const { core, pack } = coreWithoutEvents(dataset)
  return { ...core, events: pack(dataset.events), older: [], missing: 0 }
}
