// @vitest-environment node

import { recordUrl } from 'virtual:record'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RecordFault } from '#access/record-fault.ts'
import { fetchPart, isCore, recordQuery } from '#access/record-query.ts'
import { unpacked } from '#query/columns.ts'
import { fetchedCore } from '../query/holding.ts'
import { sample } from '../query/sample-record.ts'

const fetchStub = vi.fn<typeof fetch>()
beforeEach(() => {
  fetchStub.mockReset()
  vi.stubGlobal('fetch', fetchStub)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const core = fetchedCore(sample)
const text = JSON.stringify(core)
const fetchCore = (url: string, cache?: RequestCache) => fetchPart(url, isCore, cache)
const answerWith = (body: string | ReadableStream, status = 200) =>
  fetchStub.mockImplementation(async () => new Response(body, { status }))

/** The fault that fetching ends in; fails the test where it does not. */
const faultOfFetch = async (): Promise<RecordFault> => {
  const thrown: unknown = await fetchCore('/data/record.json').then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(thrown instanceof RecordFault)) throw new Error(`not a RecordFault: ${thrown}`)
  return thrown
}

describe('fetching the record', () => {
  it('gives what the server holds', async () => {
    answerWith(text)
    expect(await fetchCore('/data/record.json')).toEqual(core)
    expect(fetchStub.mock.calls[0]?.[0]).toBe('/data/record.json')
  })

  it('asks as the cache allows, unless told otherwise', async () => {
    answerWith(text)
    await fetchCore('/a')
    await fetchCore('/a', 'reload')
    expect(fetchStub.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'reload'])
  })

  it('waits for thirty seconds', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout')
    answerWith(text)
    await fetchCore('/a')
    expect(timeout).toHaveBeenCalledExactlyOnceWith(30_000)
    expect(fetchStub.mock.calls[0]?.[1]?.signal).toBe(timeout.mock.results[0]?.value)
  })
})

describe('a record that cannot be had', () => {
  const cutOff = () =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(text.slice(0, 40)))
        controller.error(new TypeError('terminated'))
      },
    })

  it.each<[string, () => unknown, RegExp, RegExp]>([
    [
      'offline',
      () => fetchStub.mockRejectedValue(new TypeError('Failed to fetch')),
      /could not be fetched/,
      /connection to the internet/,
    ],
    ['cut off on the way', () => answerWith(cutOff()), /could not be fetched/, /connection to the internet/],
    ['gone from its place', () => answerWith('no such page', 404), /404/, /reload the page/],
    ['behind an error of the server', () => answerWith('oh', 500), /\(500\)/, /[Tt]ry again/],
    ['refused', () => answerWith('no', 403), /\(403\)/, /[Tt]ry again/],
    ['truncated', () => answerWith(text.slice(0, -20)), /incomplete or damaged/, /fetched anew/],
    ['empty', () => answerWith(''), /incomplete or damaged/, /fetched anew/],
    ['a page instead', () => answerWith('<!doctype html><p>Log in'), /incomplete or damaged/, /fetched anew/],
    ['nothing', () => answerWith('null'), /not the record/, /fetched anew/],
    ['a list', () => answerWith('[]'), /not the record/, /fetched anew/],
    ['a word', () => answerWith('"version events"'), /not the record/, /fetched anew/],
    ['without events', () => answerWith('{"format":2}'), /not the record/, /fetched anew/],
    ['without a format', () => answerWith('{"events":{"ids":[]}}'), /not the record/, /fetched anew/],
    ['with events that are no list', () => answerWith('{"format":2,"events":{}}'), /not the record/, /fetched anew/],
    ['of another format', () => answerWith('{"format":3,"events":{"ids":[]}}'), /not the record/, /fetched anew/],
  ])('because it is %s says so, and what to do', async (_, arrange, message, advice) => {
    arrange()
    const fault = await faultOfFetch()
    expect(fault.message).toMatch(message)
    expect(fault.advice).toMatch(advice)
    expect(fault.name).toBe('RecordFault')
  })

  it('in time says how long it was waited for', async () => {
    const late = AbortSignal.abort(new DOMException('signal timed out', 'TimeoutError'))
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late)
    fetchStub.mockImplementation((_, init) => Promise.reject(init?.signal?.reason))
    const fault = await faultOfFetch()
    expect(fault.message).toMatch(/within 30 seconds/)
    expect(fault.advice).toMatch(/[Tt]ry again/)
  })
})

describe('the query of the record', () => {
  const client = () => new QueryClient()

  it('fetches the bundled record once and keeps it', async () => {
    answerWith(text)
    const one = client()
    expect(await one.fetchQuery(recordQuery)).toEqual(unpacked(core))
    expect(await one.fetchQuery(recordQuery)).toEqual(unpacked(core))
    expect(fetchStub.mock.calls.map(([url]) => url)).toEqual([recordUrl])
    expect(recordUrl).toMatch(/^\/data\/record-[0-9a-f]{10}\.json$/)
  })

  it('does not try again by itself, and goes past the cache when it is asked to', async () => {
    const one = client()
    answerWith(text.slice(0, 9))
    await expect(one.fetchQuery(recordQuery)).rejects.toThrow(/damaged/)
    expect(fetchStub).toHaveBeenCalledTimes(1)
    answerWith(text)
    await one.fetchQuery(recordQuery)
    await client().fetchQuery(recordQuery)
    expect(fetchStub.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'reload', 'default'])
  })
})
