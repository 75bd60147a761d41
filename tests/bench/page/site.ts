import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { filesOf } from '#compile/parcel.ts'
import { root } from '../../../scripts/process/place.mjs'
import { demoParcel } from '../demo.ts'

const virtualId = 'virtual:record'
const resolvedId = `\0made-up`

/** Puts a made-up record in the place of the bundled one. */
const madeUp = (size: number): Plugin => {
  const parcel = demoParcel(size, (name) => `/${name}`)
  const { core } = parcel
  return {
    name: 'made-up-record',
    enforce: 'pre',
    resolveId: (id) => (id === virtualId ? resolvedId : null),
    load: (id) => (id === resolvedId ? `export const recordUrl = ${JSON.stringify(`/${core.name}`)}` : null),
    generateBundle() {
      for (const { name, text } of filesOf(parcel)) {
        this.emitFile({ type: 'asset', fileName: name, source: text })
      }
    },
    transformIndexHtml: {
      order: 'post',
      // The bundled record is not wanted ahead of its time: it is not wanted at all.
      handler: (html) => html.replace(/<link rel="preload" as="fetch"[^>]*>/g, ''),
    },
  }
}

/** Builds the site as readers get it, though without prerendered pages, with a made-up record; gives its folder. */
export const buildSiteWith = async (size: number): Promise<string> => {
  const outDir = join(root, '.build', `made-up-${size}`)
  await build({ root, logLevel: 'error', plugins: [madeUp(size)], build: { outDir, emptyOutDir: true } })
  return outDir
}
