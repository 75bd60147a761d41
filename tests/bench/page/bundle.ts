import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { inRoot, root } from '../../../scripts/process/place.mjs'

/** Finds `peer:NAME` among the packages that are compared with, which are installed apart from our own. */
const peersFrom = (folder: string): Plugin => ({
  name: 'peers',
  enforce: 'pre',
  resolveId(id) {
    if (!id.startsWith('peer:')) return null
    return this.resolve(id.slice('peer:'.length), join(folder, 'asked.js'), { skipSelf: true })
  },
})

/** The record comes from the page itself: nothing is to be fetched. */
const noRecord: Plugin = {
  name: 'no-record',
  enforce: 'pre',
  resolveId: (id) => (id === 'virtual:record' ? '\0no-record' : null),
  load: (id) => (id === '\0no-record' ? `export const recordUrl = '/none'` : null),
}

/** Puts modules of the benchmark in the place of ours, named by how their paths end. */
const standIns = (files: Readonly<Record<string, string>>): Plugin => ({
  name: 'stand-ins',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    const found = await this.resolve(id, importer, { ...options, skipSelf: true })
    const name = Object.keys(files).find((end) => found?.id.endsWith(end))
    return name === undefined ? found : inRoot(files[name] ?? '')
  },
})

export interface Bundling {
  /** The program of the page, from the root of the repository. */
  entry: string
  /** The folder in which the packages of peers are installed. */
  peers: string
  /** Modules to put in the place of those whose paths end so. */
  instead?: Readonly<Record<string, string>>
}

/**
 * Bundles a page of the benchmark as the site itself is built, minified and with React and its router made for production,
 * into one script; gives the folder, which holds it as `page.js`, and its styles, where there are any, as `page.css`.
 */
export const bundled = async ({ entry, peers, instead = {} }: Bundling): Promise<string> => {
  const outDir = join(root, '.build', `bench-${entry.replace(/^.*\//, '').replace(/\.tsx?$/, '')}`)
  await build({
    ...{ root, logLevel: 'error', publicDir: false },
    plugins: [standIns(instead), peersFrom(inRoot(peers)), noRecord],
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      ...{ outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
      rolldownOptions: {
        input: inRoot(entry),
        output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]', codeSplitting: false },
      },
    },
  })
  return outDir
}
