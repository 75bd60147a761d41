import { relative, resolve } from 'node:path'
import type { Connect, Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import type { Compiled } from './compile.ts'
import { compileFolder, hash, readSources } from './files.ts'
import { filesOf, type Parcel, parcelOf } from './parcel.ts'
import { problemLine } from './problem.ts'
import { serialize } from './serialize.ts'

const virtualId = 'virtual:record'
// Rollup's mark for a module that no other plugin should look for on disk.
const resolvedId = `\0${virtualId}`
const stableName = 'data/dataset.json'

const report = ({ problems }: Compiled): string =>
  [
    `The record has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:`,
    ...problems.map(problemLine),
  ].join('\n')

/** The text of a file; an older name of the core is answered with the present one, as the page that asks is about to reload. */
const fileNamed = (name: string, parcel: Parcel | null): string | undefined =>
  parcel ? (filesOf(parcel).find((file) => file.name === name) ?? parcel.core).text : undefined

/** Answers for the record in development: its text, or every problem in plain text with status 500. */
const answer =
  (base: string, compiled: () => Compiled, parcel: () => Parcel | null): Connect.NextHandleFunction =>
  (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const name = path.startsWith(base) ? path.slice(base.length) : path.slice(1)
    if (name !== stableName && !/^data\/(?:record|events|details|search)-[0-9a-f]+\.json$/.test(name)) return next()
    const result = compiled()
    const text = result.dataset && (name === stableName ? serialize(result.dataset) : fileNamed(name, parcel()))
    response.statusCode = text ? 200 : 500
    response.setHeader('Content-Type', text ? 'application/json' : 'text/plain; charset=utf-8')
    response.setHeader('Cache-Control', 'no-store')
    response.end(text ?? report(result))
  }

/** Shows the present state of the record to every open page: reloads it, or lays the problems over it. */
const announce = (server: ViteDevServer, compiled: Compiled): void => {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(resolvedId)
    if (module) moduleGraph.invalidateModule(module)
  }
  if (compiled.dataset) server.ws.send({ type: 'full-reload' })
  else {
    server.config.logger.error(report(compiled), { timestamp: true })
    server.ws.send({ type: 'error', err: { message: report(compiled), stack: '', plugin: 'record' } })
  }
}

/**
 * Gives the site its record. `virtual:record` exports the address of the compiled JSON; a build for browsers writes it
 * under a hashed and under a stable name; a build for the server writes neither and names the same address; the
 * development server compiles again whenever a file in the folder changes. Problems fail a build.
 */
export const recordPlugin = ({ folder = 'data' }: { folder?: string } = {}): Plugin => {
  let config: ResolvedConfig
  let last: Compiled | null = null
  const compiled = (): Compiled => {
    last ??= compileFolder(folder, config.root)
    return last
  }
  let packed: { from: Compiled; parcel: Parcel | null } | null = null
  const addressOf = (name: string): string => config.base + name
  const parcel = (): Parcel | null => {
    const from = compiled()
    if (packed?.from !== from) packed = { from, parcel: from.dataset && parcelOf(from.dataset, { hash, addressOf }) }
    return packed.parcel
  }

  return {
    name: 'record',
    configResolved(resolved) {
      config = resolved
    },
    buildStart() {
      last = null
      if (config.command !== 'build') return
      if (!compiled().dataset) this.error({ message: report(compiled()), stack: '' })
      for (const { path } of readSources(folder, config.root)) this.addWatchFile(resolve(config.root, path))
    },
    resolveId: (id) => (id === virtualId ? resolvedId : null),
    load(id) {
      if (id !== resolvedId) return null
      const core = parcel()?.core
      if (!core) return this.error({ message: report(compiled()), stack: '' })
      return `export const recordUrl = ${JSON.stringify(addressOf(core.name))}`
    },
    generateBundle() {
      const { dataset } = compiled()
      if (!dataset || this.environment.config.consumer === 'server') return
      this.emitFile({ type: 'asset', fileName: stableName, source: serialize(dataset) })
      const all = parcel()
      for (const { name, text } of all ? filesOf(all) : []) {
        this.emitFile({ type: 'asset', fileName: name, source: text })
      }
    },
    transformIndexHtml() {
      const packed = parcel()
      if (!packed) return []
      // Every page needs the core; of the details the first file, where it is the only one.
      const needed = packed.details.length === 1 ? [packed.core, ...packed.details] : [packed.core]
      return needed.map(({ name }) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: addressOf(name) },
        injectTo: 'head' as const,
      }))
    },
    configureServer(server) {
      const top = resolve(config.root, folder)
      server.watcher.add(top)
      server.watcher.on('all', (_event, path) => {
        const inside = relative(top, resolve(config.root, path))
        if (inside.startsWith('..') || !/(?:\.ya?ml|ids\.txt)$/.test(inside)) return
        last = null
        announce(server, compiled())
      })
      server.middlewares.use(answer(config.base, compiled, parcel))
    },
  }
}
