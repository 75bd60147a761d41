// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileWith, organizationLine, problemsWith } from './fixture.ts'

const organizations = (...lines: string[]) => `organizations:\n${lines.join('\n')}`

describe('an id', () => {
  it('belongs to one record, even across kinds', () => {
    expect(problemsWith(organizations(organizationLine('gamma')))).toEqual([
      'data/registry.yaml:10:11  `gamma` is already the id of an organization at data/more.yaml:2',
    ])
  })

  it('may not be the former id of another record', () => {
    expect(problemsWith(organizations(organizationLine('delta', 'formerIds: [gamma], ')))).toEqual([
      'data/more.yaml:2:56  `gamma` is already the id of a place at data/registry.yaml:10',
    ])
  })

  it('may not be former to two records', () => {
    const lines = ['delta', 'epsilon'].map((id) => organizationLine(id, 'formerIds: [old], '))
    expect(problemsWith(organizations(...lines))).toEqual([
      'data/more.yaml:3:60  `old` is already a former id of an organization at data/more.yaml:2',
    ])
  })

  it('may not be former to the record that still bears it', () => {
    expect(problemsWith(organizations(organizationLine('delta', 'formerIds: [delta], ')))).toHaveLength(1)
  })
})

describe('a reference', () => {
  it('names the nearest id of the kind that is wanted, not of another', () => {
    const claim = (about: string) =>
      `claims:\n  - { id: c, about: [report], text: T, status: attributed, by: [${about}], evidence: [{ article: report, phrase: x }] }`
    expect(problemsWith(claim('ann-exampel'))[0]).toContain(
      'no person or organization is called `ann-exampel`  (did you mean `ann-example`?)',
    )
    expect(problemsWith(claim('gammas'))[0]).not.toContain('did you mean')
    expect(problemsWith(claim('gamma'))[0]).toContain(
      '`gamma` is a place, and this must be a person or an organization',
    )
    expect(problemsWith(claim('ann-example, gamma-city'))).toEqual([])
  })

  it('leads to the new id where the old one is used', () => {
    const text = organizations(
      organizationLine('delta', 'formerIds: [old-delta], '),
      organizationLine('zeta', 'parent: old-delta, '),
    )
    expect(problemsWith(text)).toEqual([
      expect.stringContaining('no organization is called `old-delta`  (it is now called `delta`)'),
    ])
  })

  it('that is no id at all is called that, and not missing as well', () => {
    expect(problemsWith(organizations(organizationLine('delta', 'parent: Alpha Works, ')))).toEqual([
      expect.stringContaining('`parent` is not an id'),
    ])
  })

  it('to a record of the wrong shape does not dangle', () => {
    const text = organizations('  - { id: broken, name: Broken }', organizationLine('delta', 'parent: broken, '))
    expect(problemsWith(text).join()).not.toContain('is called')
    expect(problemsWith(text)).toHaveLength(2)
  })

  it('in a record of the wrong shape is checked all the same', () => {
    expect(problemsWith(organizations('  - { id: broken, parent: nobody }')).join()).toContain(
      'no organization is called `nobody`',
    )
  })

  it('to a record on a page that cannot be read does not dangle', () => {
    const { problems } = compileWith({
      'data/registry.yaml': 'organizations: [{ id: alpha-works }, { id: "gamma-city" }, {id: beta-mobile}',
    })
    expect(problems.map(({ file }) => file)).toEqual(['data/registry.yaml'])
  })
})

describe('a tree of parents', () => {
  it('has no circle, however long: one is shown once, at its first member', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(3), (length, tail) => {
        const circle = Array.from({ length }, (_, i) => organizationLine(`c${i}`, `parent: c${(i + 1) % length}, `))
        const hanging = Array.from({ length: tail }, (_, i) =>
          organizationLine(`a${i}`, `parent: ${i ? `a${i - 1}` : 'c0'}, `),
        )
        const lines = problemsWith(organizations(...circle, ...hanging))
        expect(lines).toEqual([expect.stringContaining('`c0` lies in itself: c0 → ')])
      }),
      { numRuns: 30 },
    )
  })

  it('is sound as a chain of any length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (length) => {
        const chain = Array.from({ length }, (_, i) => organizationLine(`c${i}`, i ? `parent: c${i - 1}, ` : ''))
        expect(problemsWith(organizations(...chain))).toEqual([])
      }),
      { numRuns: 12 },
    )
  })
})

describe('an event', () => {
  const event = (participants: string, people: string) =>
    problemsWith(`events:
  - id: talks
    date: 2025-05-01
    kind: meeting
    title: Talks
    summary: They talked.
    participants: [${participants}]
    people: [${people}]
    evidence: [{ article: report, phrase: they talked }]`)

  it('has each participant once', () => {
    const alpha = '{ organization: alpha-works, role: host }'
    expect(event(`${alpha}, { organization: alpha-works, role: organizer }`, '')).toEqual([
      'data/more.yaml:7:79  `alpha-works` stands twice among the participants',
    ])
  })

  it('has people of its participants only, where it says whose they are', () => {
    const alpha = '{ organization: alpha-works, role: host }'
    expect(event(alpha, '{ person: ann-example, organization: alpha-works }, { person: ann-example }')).toEqual([])
    expect(event(alpha, '{ person: ann-example, organization: gamma-city }')).toEqual([
      'data/more.yaml:8:51  `gamma-city` is not a participant of this event  (participants: alpha-works)',
    ])
  })
})

describe('a relationship', () => {
  const relationship = (from: string, to: string, type: string) =>
    `  - { from: ${from}, to: ${to}, type: ${type}, standing: ended, evidence: [{ article: report, phrase: words }] }`

  it('stands once for its ends and type, in whichever file', () => {
    const text = `relationships:\n${relationship('alpha-works', 'gamma-city', 'located-in')}`
    expect(problemsWith(text)).toEqual([
      'data/reports/report.yaml:12:5  the same relationship stands twice  (alpha-works located-in gamma-city)',
    ])
  })

  it('may stand the other way round, or with another type', () => {
    const lines = [
      relationship('gamma-city', 'alpha-works', 'located-in'),
      relationship('alpha-works', 'gamma-city', 'supplies'),
    ]
    expect(problemsWith(`relationships:\n${lines.join('\n')}`)).toEqual([])
  })
})

describe('the dataset key', () => {
  it('stands once', () => {
    expect(problemsWith('dataset: { title: T, subject: alpha-works, licence: L }')).toEqual([
      'data/more.yaml:1:1  the `dataset` key stands twice  (the first is in data/dataset.yaml)',
    ])
  })

  it('names an organization that exists', () => {
    const { problems } = compileWith({ 'data/dataset.yaml': 'dataset: { title: T, subject: gamma, licence: L }' })
    expect(problems.map(({ message }) => message)).toEqual(['`gamma` is a place, and this must be an organization'])
  })
})
