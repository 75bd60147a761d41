// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLink, writeLink } from '#link/codec.ts'
import { type LinkProblem, reasons } from '#link/problem.ts'
import { coming, type Resolve } from '#query/catalogue.ts'
import { boundsOf } from '#record/dates.ts'
import { dates, resolve } from './sample-states.ts'

const read = (search: string) => readLink(search, resolve)
const problem = (key: string, value: string, reason: LinkProblem['reason']): LinkProblem => ({ key, value, reason })

describe('reading a list', () => {
  it('merges what is given under one key, trimmed, sorted and once each', () => {
    const { filters, problems } = read('?org=x-1,%20baotou-city+,,&org=baogang-group&org=x-1')
    expect(filters.org).toEqual(['baogang-group', 'baotou-city', 'x-1'])
    expect(problems).toEqual([])
  })

  it('takes a comma escaped by another program for a comma', () => {
    expect(read('?kind=visit%2Cmeeting').filters.kind).toEqual(['meeting', 'visit'])
  })

  it('names what it does not know, and keeps the rest', () => {
    const { filters, problems } = read('?place=atlantis,baotou&kind=meeting,toString&outcome=pledge,PLEDGE')
    expect(filters).toMatchObject({ place: ['baotou'], kind: ['meeting'], outcome: ['pledge'] })
    expect(problems).toEqual([
      problem('place', 'atlantis', reasons.unknown),
      problem('kind', 'toString', reasons.choice),
      problem('outcome', 'PLEDGE', reasons.choice),
    ])
  })

  it('looks for each id among the records of its own kind', () => {
    expect(read('?org=baotou&person=baogang-group&source=forum-2025').problems.map(({ key }) => key)).toEqual([
      'org',
      'person',
      'source',
    ])
    expect(read('?source=sina-2025-07&programme=two-bases&person=li-wei').problems).toEqual([])
  })

  it('never asks the record for what is not an id', () => {
    const asked: string[] = []
    readLink('?org=__proto__,constructor,A,%00,x--1&focus=-', (_, id) => {
      asked.push(id)
      return null
    })
    expect(asked).toEqual(['constructor'])
  })

  it('does not take the subject for a camp to choose', () => {
    expect(read('?camp=subject,partner')).toMatchObject({
      filters: { camp: ['partner'] },
      problems: [problem('camp', 'subject', reasons.choice)],
    })
  })

  it('takes 200 values, and names the first of the rest once', () => {
    const many = Array.from({ length: 300 }, (_, n) => `o-${n}`)
    const { filters, problems } = readLink(`?org=${many.join(',')}`, (_, id) => id)
    expect(filters.org).toEqual(many.slice(0, 200).sort())
    expect(problems).toEqual([problem('org', 'o-200', reasons.many)])
  })
})

describe('reading a former id', () => {
  it('gives the current one, without a problem', () => {
    expect(read('?org=baotou-steel,baotou-city&place=paotow')).toMatchObject({
      filters: { org: ['baogang-group', 'baotou-city'], place: ['baotou'] },
      problems: [],
      renamed: true,
    })
  })

  it('merges it with the current one', () => {
    expect(read('?org=baotou-steel,baogang-group,baogang').filters.org).toEqual(['baogang-group'])
    expect(read('?focus=baotou-steel&focus=baogang-group')).toMatchObject({
      view: { focus: 'baogang-group' },
      problems: [],
      renamed: true,
    })
  })

  it('counts only where it was taken', () => {
    expect(read('?focus=x-1&focus=baotou-steel').renamed).toBe(false)
    expect(read('?org=baogang-group').renamed).toBe(false)
  })

  it('puts a tie in the order of the current ids', () => {
    expect(read('?sel=tie:ren-university:baotou-city')).toMatchObject({
      view: { sel: { kind: 'tie', a: 'baotou-city', b: 'tsinghua-university' } },
      renamed: true,
    })
  })
})

describe('reading a single value', () => {
  it('takes the first that is understood and names the others', () => {
    const { filters, problems } = read('?from=2025-13&from=2024&from=2023&from=2024')
    expect(filters.from).toBe('2024')
    expect(problems).toEqual([problem('from', '2025-13', reasons.date), problem('from', '2023', reasons.repeated)])
  })

  it('lets a default that comes first win', () => {
    expect(read('?match=any&match=all')).toMatchObject({
      filters: { match: 'any' },
      problems: [problem('match', 'all', reasons.repeated)],
    })
  })

  it.each([
    ['units', 'true', reasons.choice],
    ['certain', '0', reasons.choice],
    ['match', 'ALL', reasons.choice],
    ['evidence', 'none', reasons.choice],
    ['known', '2025-02-30', reasons.date],
    ['at', '0999', reasons.date],
    ['sort', 'constructor', reasons.choice],
    ['group', 'events', reasons.choice],
    ['layout', 'grid', reasons.choice],
    ['focus', 'atlantis', reasons.unknown],
    ['sel', 'event', reasons.unknown],
    ['sel', 'event:atlantis', reasons.unknown],
    ['sel', 'person:li-wei', reasons.selection],
    ['sel', 'event:forum-2025:x-1', reasons.selection],
    ['sel', 'tie:x-1', reasons.selection],
    ['sel', 'tie:x-1:x-1', reasons.selection],
    ['sel', 'tie:baogang:baotou-steel', reasons.selection],
    ['sel', 'tie:x-1:atlantis', reasons.unknown],
    ['sel', 'tie:x-1:baotou-city:', reasons.selection],
  ])('drops and names %s=%s', (key, value, reason) => {
    expect(read(`?${key}=${value}`)).toEqual({ ...read(''), problems: [problem(key, value, reason)] })
  })

  it.each([
    ['tie:x-1:baotou-city', { kind: 'tie', a: 'baotou-city', b: 'x-1' }],
    ['tie%3Abaotou-city%3Ax-1', { kind: 'tie', a: 'baotou-city', b: 'x-1' }],
    ['event:forum', { kind: 'event', id: 'forum-2025' }],
    ['organization:constructor', { kind: 'organization', id: 'constructor' }],
  ])('opens sel=%s', (written, sel) => {
    expect(read(`?sel=${written}`)).toMatchObject({ view: { sel }, problems: [] })
  })

  it('keeps an event that may be still on its way as it is written, without a problem', () => {
    const early: Resolve = (kind, id) => resolve(kind, id) ?? (kind === 'event' ? coming : null)
    const reading = readLink('?sel=event:atlantis', early)
    expect(reading).toMatchObject({ view: { sel: { kind: 'event', id: 'atlantis' } }, problems: [], renamed: false })
    expect(writeLink(reading)).toBe('?sel=event:atlantis')
    expect(readLink('?sel=event:Atlantis', early).problems).toEqual([problem('sel', 'event:Atlantis', reasons.unknown)])
  })
})

describe('reading text', () => {
  it('folds white space and control characters', () => {
    expect(read('?q=%20rare++%0A%00earth%C2%A0s%20').filters.q).toBe('rare earth s')
  })

  it('cuts at 200 characters, not through a pair, and says so', () => {
    const { filters, problems } = read(`?q=${'a'.repeat(199)}😀b`)
    expect(filters.q).toBe('a'.repeat(199))
    expect(problems).toEqual([problem('q', `${'a'.repeat(39)}…`, reasons.long)])
    expect(read(`?q=${'a'.repeat(199)}+b`).filters.q).toBe('a'.repeat(199))
    expect(read(`?q=${'a'.repeat(200)}`).problems).toEqual([])
  })

  it('passes over a text of nothing but control characters', () => {
    expect(read('?q=%00&q=b')).toMatchObject({ filters: { q: 'b' }, problems: [] })
  })
})

describe('reading a range', () => {
  it('swaps its ends just where the first day of from lies after the last day of to', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const { filters, problems } = read(`?from=${from}&to=${to}`)
        const turned = (boundsOf(from)?.from ?? '') > (boundsOf(to)?.to ?? '')
        expect([filters.from, filters.to]).toEqual(turned ? [to, from] : [from, to])
        expect(problems).toEqual(turned ? [problem('from', from, reasons.swapped)] : [])
      }),
    )
  })

  it.each(['from=2025-04&to=2025', 'from=2025-04-21&to=2025-04', 'from=2025&to=2025', 'from=2026', 'to=2020'])(
    'leaves %s as it is',
    (search) => {
      expect(read(search).problems).toEqual([])
    },
  )
})
