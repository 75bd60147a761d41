import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { root } from '../../../scripts/process/place.mjs'
import { demoParcel } from '../demo.ts'

/** Puts a made-up record in the place of the bundled one. */
const madeUp = (size: number): Plugin => {
  const parcel = demoParcel(size, (name) => `/${name}`)
  return {
    name: 'made-up-record',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:record' ? '\0made-up' : null),
    load: (id) => (id === '\0made-up' ? `export const recordUrl = ${JSON.stringify(`/${parcel.core.name}`)}` : null),
    generateBundle() {
      for (const { name, text } of [parcel.core, ...parcel.older, ...parcel.details])
        this.emitFile({ type: 'asset', fileName: name, source: text })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(/<link rel="preload" as="fetch"[^>]*>/g, ''),
    },
  }
}

/** Builds the site, as readers get it but without prerendered pages, with a made-up record of a size; gives its folder. */
export const buildSiteWith = async (size: number): Promise<string> => {
  const outDir = join(root, '.build', `demo-${size}`)
  await build({ root, logLevel: 'error', plugins: [madeUp(size)], build: { outDir, emptyOutDir: true, minify: !process.env.READABLE } })
  return outDir
}
