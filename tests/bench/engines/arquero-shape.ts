import { addressOf } from './peers.ts'

/** A row as an expression sees it: the columns by name. */
export type Row = Readonly<Record<string, number>>

/** As much of arquero as the benchmark uses. */
export interface Table {
  filter(test: unknown): Table
  derive(columns: Readonly<Record<string, unknown>>): Table
  groupby(column: string): Table
  count(): Table
  orderby(order: unknown): Table
  slice(from: number, before: number): Table
  reify(): Table
  array(column: string): ArrayLike<number>
}

export interface Arquero {
  table(columns: Readonly<Record<string, ArrayLike<number>>>): Table
  /** Lets an expression use what is around it. */
  escape(expression: (row: Row) => number | boolean): unknown
  desc(column: string): unknown
}

/** The library, from where the peers are installed. */
export const loadArquero = async (): Promise<Arquero> => {
  const loaded: Arquero = await import(addressOf('arquero'))
  return loaded
}
