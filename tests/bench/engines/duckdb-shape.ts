import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { addressOf } from './peers.ts'

/** As much of DuckDB-wasm as the benchmark uses: the blocking build, in which a query is answered when it returns. */
export interface Connection {
  query(sql: string): Answer
  insertCSVFromPath(path: string, options: { name: string; header: boolean; detect: boolean }): void
}

/** Columns by name; each a typed array, for columns of 32-bit whole numbers. */
interface Answer {
  getChild(name: string): { toArray(): Int32Array } | null
}

interface Database {
  instantiate(onProgress: () => void): Promise<unknown>
  connect(): Connection
  registerFileText(path: string, text: string): void
}

interface Module {
  createDuckDB(bundles: object, logger: object, runtime: object): Promise<Database>
  VoidLogger: new () => object
  NODE_RUNTIME: object
}

const folder = '@duckdb/duckdb-wasm'

/** A new database in memory, from where the peers are installed; it asks nothing of the network. */
export const loadDatabase = async (): Promise<Database> => {
  const file = (name: string): string => fileURLToPath(addressOf(folder, `dist/${name}`))
  const duckdb: Module = createRequire(import.meta.url)(file('duckdb-node-blocking.cjs'))
  const bundle = (name: string) => ({ mainModule: file(`duckdb-${name}.wasm`), mainWorker: '' })
  const database = await duckdb.createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  )
  await database.instantiate(() => {})
  return database
}

/** Makes a table of whole numbers. */
export const insert = (
  database: Awaited<ReturnType<typeof loadDatabase>>,
  connection: Connection,
  name: string,
  columns: Readonly<Record<string, ArrayLike<number | string>>>,
): void => {
  const names = Object.keys(columns)
  const [first] = Object.values(columns)
  const lines = Array.from({ length: first?.length ?? 0 }, (_, row) => names.map((one) => columns[one]?.[row]).join())
  database.registerFileText(`${name}.csv`, [names.join(), ...lines].join('\n'))
  connection.query(`create table ${name} as select * from read_csv('${name}.csv', header = true)`)
}

/** A column of an answer. */
export const column = (answer: Answer, name: string): Int32Array => answer.getChild(name)?.toArray() ?? new Int32Array()
