import { type Engine, oracle, own } from './engine.ts'
import { loadedArquero } from './engines/arquero.ts'
import { chain } from './engines/chain.ts'
import { crossfilterOf, type Start } from './engines/crossfilter.ts'
import { loadedDuckdb } from './engines/duckdb.ts'
import { loop } from './engines/loop.ts'
import { ours } from './engines/ours.ts'
import { addressOf } from './engines/peers.ts'
import { withLens } from './lens.ts'

const loadedCrossfilter = async (): Promise<Engine> => {
  const loaded: { default: Start } = await import(addressOf('crossfilter2'))
  return crossfilterOf(loaded.default)
}

const registry: Readonly<Record<string, () => Promise<Engine>>> = {
  [oracle]: async () => withLens(loop),
  [own]: async () => ours,
  crossfilter2: async () => withLens(await loadedCrossfilter()),
  chain: async () => withLens(chain),
  arquero: async () => withLens(await loadedArquero()),
  duckdb: async () => withLens(await loadedDuckdb()),
}

/** The names of all engines that can be measured, the oracle first. */
export const engineNames: readonly string[] = Object.keys(registry)

/** The engine of a name; the package of a peer is loaded only now. Throws where there is none of that name. */
export const engineCalled = async (name: string): Promise<Engine> => {
  const load = Object.hasOwn(registry, name) ? registry[name] : undefined
  if (!load) throw new Error(`no engine is called ${name}; there are ${engineNames.join(', ')}`)
  return load()
}
