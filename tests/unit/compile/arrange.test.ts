// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serialize, withVersion } from '#compile/serialize.ts'
import { datasetWith, organizationLine } from './fixture.ts'

const withOrganizations = (...lines: string[]) =>
  datasetWith({ 'data/more.yaml': `organizations:\n${lines.join('\n')}` })
const campOf = (id: string, ...lines: string[]) =>
  withOrganizations(...lines).organizations.find((organization) => organization.id === id)?.camp

describe('the camp of an organization', () => {
  it('is the subject for the subject', () => {
    expect(campOf('alpha-works', organizationLine('delta'))).toBe('subject')
  })

  it('is the subject for a unit of it, whatever its type and however deep', () => {
    expect(campOf('alpha-lab', organizationLine('delta'))).toBe('subject')
    expect(
      campOf('deep', organizationLine('deep', 'parent: deeper, '), organizationLine('deeper', 'parent: alpha-lab, ')),
    ).toBe('subject')
  })

  it('is government for the types that govern', () => {
    expect(campOf('gamma-city', organizationLine('delta'))).toBe('government')
  })

  it('is partner for all others', () => {
    expect(campOf('beta-mobile', organizationLine('delta'))).toBe('partner')
    expect(campOf('delta', organizationLine('delta', 'parent: gamma-city, '))).toBe('partner')
  })

  it('is what the author says, where the author says it', () => {
    expect(campOf('delta', organizationLine('delta', 'parent: alpha-works, camp: partner, '))).toBe('partner')
    expect(campOf('delta', organizationLine('delta', 'camp: government, '))).toBe('government')
  })

  it('follows from the parents alone, not from what the author says of a parent', () => {
    const lines = [
      organizationLine('mid', 'parent: alpha-works, camp: partner, '),
      organizationLine('low', 'parent: mid, '),
    ]
    expect(campOf('low', ...lines)).toBe('subject')
  })
})

describe('the order of a dataset', () => {
  const event = (id: string, date: string) => `  - id: ${id}
    date: '${date}'
    kind: other
    title: ${id}
    summary: ${id}
    participants: [{ organization: alpha-works, role: host }]
    evidence: [{ article: report, phrase: ${id} }]`

  it('puts events by first day, then by last, then by id', () => {
    const events = [
      event('year', '2024'),
      event('day', '2024-01-01'),
      event('b', '2024-01'),
      event('a', '2024-01'),
      event('range', '2023-12-31/2025'),
      event('about', '2024-02~'),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        const dataset = datasetWith({ 'data/more.yaml': `events:\n${shuffled.join('\n')}` })
        expect(dataset.events.map(({ id }) => id)).toEqual(['range', 'day', 'a', 'b', 'year', 'about', 'meeting'])
      }),
      { numRuns: 20 },
    )
  })

  it('puts everything else by id', () => {
    const ids = withOrganizations(organizationLine('zeta'), organizationLine('delta')).organizations.map(({ id }) => id)
    expect(ids).toEqual(['alpha-lab', 'alpha-works', 'beta-mobile', 'delta', 'gamma-city', 'zeta'])
  })

  it('leaves lists inside a record as they were written', () => {
    expect(datasetWith().events[0]?.participants.map(({ organization }) => organization)).toEqual([
      'alpha-works',
      'beta-mobile',
    ])
  })
})

describe('the dates of a dataset', () => {
  it('are resolved wherever one is written, and absent where none is', () => {
    const dataset = datasetWith({
      'data/more.yaml': `articles:
  - { id: undated, url: 'https://example.org', label: L, publisher: P, published_basis: none, language: en, read: full }
people:
  - id: ben-example
    name: Ben Example
    positions:
      - { organization: alpha-works, title: chair, from: '2024~', evidence: [{ article: report, phrase: chair }] }
    evidence: [{ article: report, phrase: Ben }]
relationships:
  - { from: beta-mobile, to: alpha-works, type: supplies, standing: ended, until: 2025-02, evidence: [{ article: report, phrase: b }] }`,
    })
    const year = { text: '2024~', from: '2024-01-01', to: '2024-12-31', precision: 'year', approximate: true }
    expect(dataset.people.find(({ id }) => id === 'ben-example')?.positions?.[0]).toMatchObject({ from: year })
    expect(dataset.people.find(({ id }) => id === 'ben-example')?.positions?.[0]).not.toHaveProperty('as_of')
    expect(dataset.articles.find(({ id }) => id === 'report')?.published?.to).toBe('2025-12-31')
    expect(dataset.articles.find(({ id }) => id === 'undated')).not.toHaveProperty('published')
    const until = dataset.relationships.find(({ from }) => from === 'beta-mobile')
    expect(until?.until?.to).toBe('2025-02-28')
    expect(until).not.toHaveProperty('since')
  })
})

describe('the text of a dataset', () => {
  it('is one line of JSON that reads back as the dataset', () => {
    const dataset = datasetWith()
    expect(serialize(dataset)).not.toContain('\n')
    expect(JSON.parse(serialize(dataset))).toEqual(dataset)
  })

  it('does not show the order in which keys were set', () => {
    const { version, title, ...rest } = datasetWith()
    expect(serialize({ ...rest, title, version })).toBe(serialize(datasetWith()))
  })

  it('sorts keys and keeps lists', () => {
    const dataset = datasetWith()
    const network: typeof dataset.network = { zeta: [0.2, 0.1], alpha: [1, 0] }
    expect(serialize({ ...dataset, network })).toContain('"network":{"alpha":[1,0],"zeta":[0.2,0.1]}')
  })
})

describe('the version of a dataset', () => {
  const hash = (text: string) => `hash of ${text}`

  it('is the hash of its text without a version, so giving it twice changes nothing', () => {
    const once = withVersion(datasetWith(), hash)
    expect(once.version).toBe(hash(serialize(datasetWith())))
    expect(withVersion(once, hash)).toEqual(once)
  })

  it('differs as soon as a word does', () => {
    const changed = datasetWith({
      'data/dataset.yaml': 'dataset: { title: Alliances!, subject: alpha-works, licence: CC-BY-4.0 }',
    })
    expect(withVersion(changed, hash).version).not.toBe(withVersion(datasetWith(), hash).version)
  })
})
