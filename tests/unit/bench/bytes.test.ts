// @vitest-environment node
import { brotliCompressSync, constants } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { coreOf } from '#compile/pack.ts'
import type { Core } from '#record/core.ts'
import { generate } from '../../bench/generate.ts'

/** Bytes an event over the wire, compressed as well as a host can that does so once. */
const size = 10_000
const bytesOf = (content: unknown): number =>
  brotliCompressSync(JSON.stringify(content), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / size

describe('the core of a made-up record of 10,000 events', { timeout: 60_000 }, () => {
  let core: Omit<Core, 'details' | 'search'>
  beforeAll(() => {
    core = coreOf(generate({ size, seed: 1 }))
  })

  it('takes no more bytes an event than it did', () => {
    const { ids, titles, names, texts, ...counted } = core.events
    expect(bytesOf(counted), 'columns of numbers').toBeLessThan(10.6)
    expect(bytesOf([ids, titles, names, texts]), 'ids and titles').toBeLessThan(6.6)
    expect(bytesOf({ ...core, events: null }), 'everything that is no event').toBeLessThan(5.8)
  })
})
