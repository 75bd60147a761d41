// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest'
import { inPieces } from '#access/pieces.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Has each look at the clock find it so many milliseconds later. */
const eachTakes = (ms: number) => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms
    return now
  })
}

const work = function* (done: string[]): Generator<void, string> {
  for (const piece of ['a', 'b', 'c']) {
    done.push(piece)
    yield
  }
  return 'whole'
}

describe('work in pieces', () => {
  it('gives what the work comes to', async () => {
    const done: string[] = []
    expect(await inPieces(work(done))).toBe('whole')
    expect(done).toEqual(['a', 'b', 'c'])
  })

  it('gives way after each piece that takes long', async () => {
    eachTakes(10)
    const seen: string[] = []
    const all = inPieces(work(seen))
    setTimeout(() => seen.push('page'))
    await all
    expect(seen.indexOf('page')).toBeLessThan(seen.indexOf('c'))
  })

  it('goes on at once after pieces that take no time', async () => {
    eachTakes(0)
    const seen: string[] = []
    void inPieces(work(seen))
    expect(seen).toEqual(['a', 'b', 'c'])
  })

  it('fails as the work does', async () => {
    const failing = function* (): Generator<void, string> {
      yield
      throw new Error('no')
    }
    await expect(inPieces(failing())).rejects.toThrow('no')
  })
})
