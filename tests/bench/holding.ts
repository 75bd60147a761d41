import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dataset } from '#record/dataset.ts'
import { type Engine, plainObjects } from './engine.ts'

/** What a process holds after it took in a record. */
export interface Held {
  /** Heap and array buffers together. */
  bytes: number
  /** From the bytes in memory to the answer where nothing is filtered, in a process that did nothing before. */
  firstAnswerMs: number
}

const jsonOf = (dataset: Dataset): Uint8Array => Buffer.from(JSON.stringify(dataset))

/**
 * Measures each engine, and plain objects, in a process of its own. The size of a record as JSON must be below half a
 * gigabyte, the longest text there is.
 */
export const heldBy = (dataset: Dataset, engines: readonly Engine[]): Record<string, Held & { wireBytes: number }> => {
  const folder = mkdtempSync(join(tmpdir(), 'tieline-bench-'))
  try {
    const json = jsonOf(dataset)
    const measured = [...engines.map(({ name, wire }) => ({ name, wire })), { name: plainObjects, wire: undefined }]
    return Object.fromEntries(
      measured.map(({ name, wire }) => {
        const [file, content] = [join(folder, name), wire ? wire.pack(dataset) : json]
        writeFileSync(file, content)
        return [name, { ...measuredIn(name, file), wireBytes: content.byteLength }]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const measuredIn = (name: string, file: string): Held => {
  const program = fileURLToPath(new URL('./held.ts', import.meta.url))
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', program, name, file],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${name} could not be measured: ${stderr}`)
  const held: Held = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  return held
}
