import type { Plugin } from 'vite'

interface File {
  name: string
  text: string
}

interface Demo {
  sizeIn(name: string): number | null
  demoParcel(
    size: number,
    addressOf: (name: string) => string,
  ): { core: { text: string }; older: File[]; details: File[]; search: File }
}

const isDemo = (module: object): module is Demo => 'sizeIn' in module && 'demoParcel' in module

/**
 * In development, a made-up record of any size to feel the site with: `?dataset=demo-100k`. It is made when it is first
 * asked for, and never part of a build.
 */
export const demoPlugin = (): Plugin => ({
  name: 'demo',
  apply: 'serve',
  configureServer(server) {
    const details = new Map<string, string>()
    const cores = new Map<string, string>()
    server.middlewares.use(async (request, response, next) => {
      const { base } = server.config
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(base.length)
      const name = /^data\/(demo-\w+)\.json$/.exec(path)?.[1]
      if (name !== undefined && !cores.has(name)) {
        const demo = await server.ssrLoadModule('/tests/bench/demo.ts')
        const size = isDemo(demo) ? demo.sizeIn(name) : null
        if (isDemo(demo) && size !== null) {
          const parcel = demo.demoParcel(size, (file) => `${base}demo/${file}`)
          for (const file of [...parcel.older, ...parcel.details, parcel.search])
            details.set(`demo/${file.name}`, file.text)
          cores.set(name, parcel.core.text)
        }
      }
      const text = details.get(path) ?? (name && cores.get(name))
      if (text === undefined || text === '') return next()
      response.setHeader('Content-Type', 'application/json')
      response.end(text)
    })
  },
})
