import type { Evidence } from '#record/dataset.ts'

/** The articles that some parts of a record rest on, each once, in the order in which they are met. */
export const articlesIn = (parts: readonly { evidence: readonly Evidence[] }[]): string[] => [
  ...new Set(parts.flatMap(({ evidence }) => evidence.map(({ article }) => article))),
]
