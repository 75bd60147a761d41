// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { createPointing } from '#access/pointing.ts'
import { answer } from '#query/answer.ts'
import { noFilters } from '#query/filters.ts'
import { touchedBy } from '#query/touch.ts'
import { sample, sampleCatalogue } from '../query/sample-record.ts'

const whole = answer(sampleCatalogue, noFilters)
const forum = { kind: 'event', id: 'harbour-forum' } as const
const city = { kind: 'organization', id: 'beta-city' } as const

describe('pointing', () => {
  it('touches nothing until something is pointed at, and nothing after', () => {
    const pointing = createPointing(whole)
    expect(pointing.touched()).toBeNull()
    pointing.point(forum)
    expect(pointing.touched()).toEqual(touchedBy(forum, whole))
    pointing.point(null)
    expect(pointing.touched()).toBeNull()
  })

  it('tells who listens of every change, after it has happened', () => {
    const pointing = createPointing(whole)
    const seen: (boolean | undefined)[] = []
    pointing.subscribe(() => seen.push(pointing.touched()?.event.has('first-talks')))
    pointing.point(forum)
    pointing.point(city)
    pointing.point(null)
    expect(seen).toEqual([false, true, undefined])
  })

  it('says nothing where nothing changes', () => {
    const pointing = createPointing(whole)
    const listener = vi.fn()
    pointing.subscribe(listener)
    pointing.point(null)
    expect(listener).not.toHaveBeenCalled()
    pointing.point(forum)
    const touched = pointing.touched()
    pointing.point({ ...forum })
    expect(listener).toHaveBeenCalledTimes(1)
    expect(pointing.touched()).toBe(touched)
  })

  it('ends where the mark pointed at is gone, and not where another is', () => {
    const pointing = createPointing(whole)
    pointing.point(forum)
    pointing.leave(city)
    pointing.leave({ kind: 'organization', id: forum.id })
    expect(pointing.touched()).toEqual(touchedBy(forum, whole))
    pointing.leave({ ...forum })
    expect(pointing.touched()).toBeNull()
  })

  it('goes on in another answer, and tells who listens only while something is pointed at', () => {
    const pointing = createPointing(whole)
    const listener = vi.fn()
    pointing.subscribe(listener)
    const touchesTalks = () => pointing.touched()?.event.has('first-talks')
    pointing.turnTo(answer(sampleCatalogue, { ...noFilters, from: '2099' }))
    expect(listener).not.toHaveBeenCalled()
    pointing.point(city)
    expect(touchesTalks()).toBe(false)
    pointing.turnTo(whole)
    pointing.turnTo(whole)
    expect(listener).toHaveBeenCalledTimes(2)
    expect(touchesTalks()).toBe(true)
  })

  it('tells an organization from an event of the same id', () => {
    const pointing = createPointing(whole)
    pointing.point({ kind: 'event', id: 'beta-city' })
    pointing.point(city)
    const touched = pointing.touched()
    const same = touchedBy(city, whole)
    for (const kind of ['organization', 'event', 'tie'] as const) {
      for (const id of [...sample.organizations, ...sample.events].map((one) => one.id)) {
        expect(touched?.[kind].has(id)).toBe(same[kind].has(id))
      }
    }
    expect(touched?.organization.has('beta-city')).toBe(true)
  })

  it('leaves those alone who no longer listen, and tells the others', () => {
    const pointing = createPointing(whole)
    const [left, stays] = [vi.fn(), vi.fn()]
    const leave = pointing.subscribe(left)
    pointing.subscribe(stays)
    leave()
    pointing.point(city)
    expect([left.mock.calls.length, stays.mock.calls.length]).toEqual([0, 1])
  })
})
