import { act, screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepFirstVisit, keepVisit, visitIn } from '#access/visits.ts'
import { whatsNew } from '#app/News.tsx'
import { record, region, visit } from '../support/render.tsx'

const key = 'tieline-seen'
const { count } = record.shipped
const seenBefore = (shipped: number): void => localStorage.setItem(key, JSON.stringify({ shipped, on: '2026-11-03' }))
const notice = () => screen.queryByRole('region', { name: 'New since your last visit' })

await whatsNew.load()

/** Opens an address in a browser that has nothing else to do. */
const rested = async (address = '/'): Promise<Awaited<ReturnType<typeof visit>>> => {
  const view = await visit(address)
  await act(async () => {})
  return view
}

beforeAll(() => {
  vi.stubGlobal('requestIdleCallback', (act: () => void) => void queueMicrotask(act))
  vi.stubGlobal('cancelIdleCallback', () => {})
})
afterAll(() => void vi.unstubAllGlobals())
beforeEach(() => {
  keepVisit(0) // whatever the test before could not keep is forgotten
  localStorage.clear()
})
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('what is new', () => {
  it('is nothing on a first visit, which is kept', async () => {
    await rested()
    expect(notice()).toBeNull()
    expect(visitIn(localStorage.getItem(key))?.shipped).toBe(count)
  })

  it('tells how much came since the last visit, until it is dismissed', async () => {
    seenBefore(count - 3)
    const { user } = await rested()
    expect(notice()).toHaveTextContent('3 additions to the record since 3 November 2026: what is new')
    await user.click(within(region('New since your last visit')).getByRole('button', { name: 'Dismiss' }))
    expect(notice()).toBeNull()
    expect(visitIn(localStorage.getItem(key))?.shipped).toBe(count)
  })

  it('leads to a page that lists it by kind, with links', async () => {
    seenBefore(count - 3)
    const { user, at } = await rested('/?kind=meeting')
    await user.click(within(region('New since your last visit')).getByRole('link', { name: 'what is new' }))
    expect(at()).toBe('/additions?kind=meeting')
    const news = region('New to you since 3 November 2026')
    expect(
      within(news)
        .getAllByRole('group')
        .map((one) => one.textContent)
        .join(' '),
    ).toMatch(/\d (place|programme|person|people)/)
    await user.click(within(news).getByRole('button', { name: 'Mark as seen' }))
    expect(screen.queryByRole('region', { name: /^New to you/ })).toBeNull()
  })

  it('begins anew where the record has fewer ids than were seen', () => {
    seenBefore(count + 5)
    keepFirstVisit(count)
    expect(visitIn(localStorage.getItem(key))?.shipped).toBe(count)
  })

  it('takes whatever the storage holds: what we did not write is as if nothing were there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
        const visit = visitIn(text)
        if (visit)
          expect(visit).toEqual({ shipped: expect.any(Number), on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
      }),
      { numRuns: 1000 },
    )
    for (const text of [
      '{"shipped":-1,"on":"2026-01-01"}',
      '{"shipped":1e99,"on":"2026-01-01"}',
      '{"shipped":1}',
      '[]',
    ]) {
      expect(visitIn(text)).toBeNull()
    }
    expect(visitIn('{"shipped":7,"on":"2026-01-01"}')).toEqual({ shipped: 7, on: '2026-01-01' })
  })

  it('is told and dismissed all the same where nothing can be kept', async () => {
    seenBefore(count - 1)
    const { user } = await rested()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await user.click(within(region('New since your last visit')).getByRole('button', { name: 'Dismiss' }))
    expect(notice()).toBeNull()
  })

  it('is nothing where the storage is closed to us', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    await rested()
    expect(notice()).toBeNull()
    expect(() => keepVisit(count)).not.toThrow()
  })
})
