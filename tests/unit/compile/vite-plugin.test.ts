// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, createServer, type HotPayload, type InlineConfig, type ViteDevServer } from 'vite'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { compileFolder, hash } from '#compile/files.ts'
import { parcelOf } from '#compile/parcel.ts'
import { serialize } from '#compile/serialize.ts'
import { recordPlugin } from '#compile/vite-plugin.ts'
import { soundFiles } from './fixture.ts'
import { scratchFolder, writeFiles } from './scratch-folder.ts'

const site = {
  ...soundFiles,
  'package.json': '{ "type": "module" }',
  'index.html': '<!doctype html><html><head></head><body><script type="module" src="/main.js"></script></body></html>',
  'main.js': `import { recordUrl } from 'virtual:record'\nglobalThis.shown = recordUrl\nexport { recordUrl }`,
}
const broken = { 'data/more.yaml': 'claims: 1\nplace: 2' }
const complaints = [
  'The record has 2 problems:',
  'data/more.yaml:1:9  `claims` is a number, and must be a list',
  'data/more.yaml:2:1  `place` is not a known key  (did you mean `places`?)',
].join('\n')

const settings = (root: string, base = '/'): InlineConfig => ({
  root,
  base,
  configFile: false,
  logLevel: 'silent',
  plugins: [recordPlugin()],
})
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
const datasetOf = (root: string) => {
  const { dataset } = compileFolder('data', root)
  if (!dataset) throw new Error('the fixture has problems')
  return dataset
}

/** The files of a record whose pages stand under a base. */
const parcelIn = (root: string, base = '/') => parcelOf(datasetOf(root), { hash, addressOf: (name) => base + name })
const preload = (name: string): string => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${name}">`

describe('a build', { timeout: 30_000 }, () => {
  it('writes the record in hashed files, which it preloads, and whole at its stable address', async () => {
    const root = scratchFolder(site)
    await build(settings(root, '/site/'))
    const { core, details, search } = parcelIn(root, '/site/')
    const [detail] = details
    expect(filesIn(join(root, 'dist')).filter((name) => name.endsWith('.json'))).toEqual(
      [detail?.name, core.name, search.name, 'data/dataset.json'].sort(),
    )
    const read = (name = ''): string => readFileSync(join(root, 'dist', name), 'utf8')
    expect(read('data/dataset.json')).toBe(serialize(datasetOf(root)))
    expect([read(core.name), read(detail?.name)]).toEqual([core.text, detail?.text])
    for (const { name } of [core, ...details]) expect(read('index.html')).toContain(preload(`/site/${name}`))
    // Few readers search.
    expect(read('index.html')).not.toContain(search.name)
    const [script = ''] = filesIn(join(root, 'dist/assets'))
    expect(read(`assets/${script}`)).toContain(`/site/${core.name}`)
  })

  it('names the same address for the server and writes nothing there', async () => {
    const root = scratchFolder(site)
    await build({ ...settings(root, '/site/'), build: { ssr: 'main.js', outDir: 'server' } })
    expect(filesIn(join(root, 'server'))).toEqual(['main.js'])
    const code = readFileSync(join(root, 'server/main.js'), 'utf8')
    expect(code).toContain(`/site/${parcelIn(root, '/site/').core.name}`)
  })

  it('fails with every problem of the record', async () => {
    const root = scratchFolder({ ...site, ...broken })
    await expect(build(settings(root))).rejects.toThrow(complaints)
  })
})

/** A development server on a port of its own, closed when the test is over, and what it sends to open pages. */
const serve = async (root: string, base = '/') => {
  const server: ViteDevServer = await createServer({
    ...settings(root, base),
    server: { port: 0, host: '127.0.0.1', watch: { usePolling: true, interval: 50 } },
  })
  onTestFinished(() => server.close())
  const sent: HotPayload[] = []
  vi.spyOn(server.ws, 'send').mockImplementation((payload: unknown) => {
    sent.push(payload as HotPayload) // the plugin only sends payloads
  })
  await server.listen()
  const address = server.httpServer?.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`)
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }
  const recordUrl = async (): Promise<string> => (await server.ssrLoadModule('/main.js')).recordUrl
  return { server, sent, get, recordUrl }
}

describe('the development server', { timeout: 30_000 }, () => {
  it('answers with the record at all its addresses, under the base', async () => {
    const root = scratchFolder(site)
    const { get, recordUrl } = await serve(root, '/site/')
    const url = await recordUrl()
    const { core, details } = parcelIn(root, '/site/')
    expect(url).toBe(`/site/${core.name}`)
    const answer = (text = '') => ({ status: 200, type: 'application/json', text })
    expect(await get(url)).toEqual(answer(core.text))
    expect(await get(`/site/${details[0]?.name}`)).toEqual(answer(details[0]?.text))
    expect(await get('/site/data/dataset.json')).toEqual(answer(serialize(datasetOf(root))))
    expect(await get('/site/data/dataset.json?again')).toEqual(answer(serialize(datasetOf(root))))
  })

  it('preloads the record in the page', async () => {
    const { server, recordUrl } = await serve(scratchFolder(site))
    const page = await server.transformIndexHtml('/', site['index.html'])
    expect(page).toContain(preload(await recordUrl()))
  })

  it('answers with every problem in plain text, and still serves the page', async () => {
    const root = scratchFolder({ ...site, ...broken })
    const { server, get, recordUrl } = await serve(root)
    expect(await get('/data/dataset.json')).toEqual({
      status: 500,
      type: 'text/plain; charset=utf-8',
      text: complaints,
    })
    expect(await server.transformIndexHtml('/', site['index.html'])).not.toContain('preload')
    await expect(recordUrl()).rejects.toThrow(complaints)
  })

  it('compiles again when a file changes: lays problems over the page, and reloads it when they are gone', async () => {
    const root = scratchFolder(site)
    const { sent, get, recordUrl } = await serve(root)
    const first = await recordUrl()
    writeFiles(root, broken)
    await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ type: 'error', err: { message: complaints } }), 10_000)
    expect((await get(first)).status).toBe(500)
    writeFiles(root, {
      'data/more.yaml': 'programmes: [{ id: plan, name: Plan, evidence: [{ article: report, phrase: p }] }]',
    })
    await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ type: 'full-reload' }), 10_000)
    expect(await recordUrl()).not.toBe(first)
    expect((await get(await recordUrl())).text).toContain('"name":"Plan"')
  })

  it('is not moved by other files in the folder', async () => {
    const root = scratchFolder(site)
    const { server, sent } = await serve(root)
    server.watcher.emit('all', 'change', join(root, 'data/README.md'))
    server.watcher.emit('all', 'change', join(root, 'elsewhere/a.yaml'))
    expect(sent).toEqual([])
    server.watcher.emit('all', 'change', join(root, 'data/ids.txt'))
    expect(sent).toHaveLength(1)
  })

  it('leaves other addresses to Vite', async () => {
    const { get } = await serve(scratchFolder(site))
    expect((await get('/data/other.json')).type).not.toBe('application/json')
    expect((await get('/main.js')).text).toContain('virtual:record')
  })
})
