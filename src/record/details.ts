import type { Dataset, RecordEvent } from './dataset.ts'

/** Everything of the record that is read rather than counted, but for its events. */
export type Registry = Pick<
  Dataset,
  'organizations' | 'people' | 'places' | 'programmes' | 'relationships' | 'claims' | 'disputes' | 'shipped'
>

/** One file of details, as the compiler writes it: the registry, some runs of events, or both. */
export interface Details {
  registry?: Registry
  /** Whole events by the number of their run; an event `n` of the core is in run `n / run`, rounded down. */
  runs: Record<number, RecordEvent[]>
}
