import { readFileSync } from 'node:fs'
import { noFilters } from '#query/filters.ts'
import { plainObjects } from './engine.ts'
import type { Held } from './holding.ts'
import { engineCalled } from './registry.ts'

/** Run in a process of its own, for `holding.ts`: what an engine holds once it has taken in a record from a file. */
const collect = globalThis.gc
if (collect === undefined) throw new Error('run with --expose-gc')

const inUse = (): number => {
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const [name = '', file = ''] = process.argv.slice(2)
const engine = name === plainObjects ? undefined : await engineCalled(name)
let bytes: Uint8Array | undefined = readFileSync(file)
const before = inUse() - bytes.byteLength

const started = performance.now()
const text = (content: Uint8Array): string => new TextDecoder().decode(content)
// Without an engine: the plain objects alone. They are kept in a list so that nothing lets go of them.
const kept: unknown[] = []
if (engine) {
  const opened = engine.wire ? engine.wire.open(bytes) : engine.open(JSON.parse(text(bytes)))
  kept.push(opened)
  opened.change(noFilters)
} else kept.push(JSON.parse(text(bytes)))
const firstAnswerMs = performance.now() - started
bytes = undefined
const held: Held = { bytes: inUse() - before, firstAnswerMs }
console.log(JSON.stringify(kept.length === 1 ? held : null))
