// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { problemLine } from '#compile/problem.ts'
import { verify } from '#compile/verify.ts'
import { asSources, soundFiles } from './fixture.ts'

const text = 'Alpha Works and Alpha Lab met Beta Mobile. Ann Example of Gamma City said they met in Gamma.'
const verifyWith = (files: Readonly<Record<string, string>>, texts: Record<string, string> = { report: text }) =>
  verify(asSources({ ...soundFiles, ...files }), new Map(Object.entries(texts)))
const linesWith = (files: Readonly<Record<string, string>>) => verifyWith(files).problems.map(problemLine)

describe('holding phrases against articles', () => {
  it('finds nothing wrong where every phrase stands in its article', () => {
    const { problems, phrases, articles, unread } = verifyWith({})
    expect(problems).toEqual([])
    expect(phrases).toBe(8)
    expect(articles).toEqual(['report'])
    expect(unread).toEqual([])
  })

  it('points at a phrase that does not, with the nearest passage', () => {
    expect(
      linesWith({
        'data/more.yaml': `claims:
  - id: claim
    about: [report]
    text: Some claim.
    status: reported
    evidence:
      - { article: report, phrase: Beta Mobile }
      - article: report
        phrase: Ann Sample of Gamma City`,
      }),
    ).toEqual([
      'data/more.yaml:9:17  is not in report: Ann Sample of Gamma City  (nearest passage: Ann Example of Gamma City)',
    ])
  })

  it('reads evidence wherever a record holds it', () => {
    const missing = (name: string) => `evidence: [{ article: report, phrase: unsaid in ${name} }]`
    const lines = linesWith({
      'data/more.yaml': `organizations: [{ id: a, name: A, type: other, ${missing('organizations')} }]
people: [{ id: b, name: B, positions: [{ organization: a, title: t, ${missing('positions')} }], ${missing('people')} }]
places: [{ id: c, name: C, level: site, ${missing('places')} }]
programmes: [{ id: d, name: D, ${missing('programmes')} }]
events:
  - id: e
    unnamed: [{ text: others, ${missing('unnamed')} }]
    notes: [{ text: open, ${missing('notes')} }]
    outcomes: [{ type: none, text: nothing, ${missing('outcomes')} }]
    ${missing('events')}
relationships: [{ from: a, to: b, ${missing('relationships')} }]
claims: [{ id: f, ${missing('claims')} }]
disputes: [{ id: g, positions: [{ text: one, ${missing('disputes')} }] }]`,
    })
    const named = lines.map((line) => /unsaid in (\w+)/.exec(line)?.[1])
    expect(named.sort()).toEqual(
      'claims disputes events notes organizations outcomes people places positions programmes relationships unnamed'.split(
        ' ',
      ),
    )
  })

  it('does not look in one article for what another says', () => {
    const other = `article: { id: other, url: 'https://example.org', title: O, publisher: P, published: '2025', language: en, read: full }
claims: [{ id: claim, evidence: [{ article: other, phrase: Beta Mobile }] }]`
    const { problems, articles } = verifyWith({ 'data/other.yaml': other }, { report: text, other: 'Nothing of it.' })
    expect(articles).toEqual(['other', 'report'])
    expect(problems.map(({ message }) => message)).toEqual(['is not in other: Beta Mobile'])
  })

  it('names the articles that have no text, and leaves their phrases out of the count', () => {
    const { problems, phrases, articles, unread } = verifyWith({}, { elsewhere: text })
    expect({ problems, phrases, articles, unread }).toEqual({
      problems: [],
      phrases: 0,
      articles: [],
      unread: ['report'],
    })
  })

  it('does not pass over a page that cannot be read', () => {
    const [first] = linesWith({ 'data/more.yaml': 'claims: [{ id: claim' })
    expect(first).toContain('data/more.yaml:1:21  is not readable as YAML')
  })

  it('finds every phrase missing in an empty text', () => {
    expect(verifyWith({}, { report: '' }).problems).toHaveLength(8)
  })
})
