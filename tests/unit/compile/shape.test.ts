// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { organizationLine, problemsWith } from './fixture.ts'

describe('the shape of a file', () => {
  it('is sound with any one of the keys, or with several', () => {
    expect(problemsWith('claims: []\ndisputes: []')).toEqual([])
    expect(problemsWith(`organizations:\n${organizationLine('delta')}`)).toEqual([])
  })

  it('is a mapping', () => {
    expect(problemsWith('just text')).toEqual(['data/more.yaml:1:1  the file is text, and must be a mapping of keys'])
  })

  it('has something in it', () => {
    expect(problemsWith('# later')).toEqual([
      'data/more.yaml:1:1  the file is empty  (write a record, or remove the file)',
    ])
  })

  it('lists what is known where no known key is near an unknown one', () => {
    expect(problemsWith('zzzzzzzzzzzz: 1')).toEqual([
      'data/more.yaml:1:1  `zzzzzzzzzzzz` is not a known key  (known here: dataset, article, articles, organizations, people, places, programmes, events, relationships, claims, disputes)',
    ])
  })

  it('knows the keys at any depth', () => {
    const text = `organizations:
  - id: delta
    name: Delta
    type: other
    evidence: [{ article: report, phrase: words, paragaph: 2 }]
    aliases: [{ nam: Δ, lang: el, name: Δ }]`
    expect(problemsWith(text)).toEqual([
      'data/more.yaml:5:50  `paragaph` is not a known key  (did you mean `paragraph`?)',
      'data/more.yaml:6:17  `nam` is not a known key  (did you mean `name`?)',
    ])
  })

  it('names each missing key, at the record that misses it', () => {
    expect(problemsWith('places:\n  - id: nowhere\n    name: Nowhere')).toEqual([
      'data/more.yaml:2:5  `evidence` is missing',
      'data/more.yaml:2:5  `level` is missing',
    ])
  })

  it.each([
    ['a number for text', 'name: 7', "`name` is a number, and must be text  (in quotes: '7')"],
    ['a list for text', 'name: [Delta]', '`name` is a list, and must be text'],
    ['a switch for text', 'name: true', '`name` is true or false, and must be text'],
    ['nothing for text', 'name:', '`name` is empty, and must be text'],
    ['blank text', 'name: "  "', '`name` is empty'],
    ['text for a list', 'name: D\n    aliases: Δ', '`aliases` is text, and must be a list'],
    ['a tab in text', 'name: "a\\tb"', '`name` holds a tab or another control character'],
    ['an escape character in text', 'name: "a\\eb"', '`name` holds a tab or another control character'],
  ])('is refused with %s', (_, line, message) => {
    const text = `organizations:\n  - id: delta\n    ${line}\n    type: other\n    evidence: [{ article: report, phrase: w }]`
    expect(problemsWith(text)).toEqual([expect.stringMatching(/^data\/more\.yaml:[34]:\d+ /)])
    expect(problemsWith(text)[0]).toContain(message)
  })

  it('may hold line breaks in text', () => {
    const text = `organizations:\n  - id: delta\n    name: "a\\nb"\n    type: other\n    evidence: [{ article: report, phrase: w }]`
    expect(problemsWith(text)).toEqual([])
  })

  it('lists the words of a closed list, and the nearest', () => {
    expect(
      problemsWith(`places:\n  - { id: x, name: X, level: contry, evidence: [{ article: report, phrase: x }] }`),
    ).toEqual([
      'data/more.yaml:2:30  `level` is `contry`, and must be one of: country, province, prefecture, district, banner-county, site  (did you mean `country`?)',
    ])
  })

  it('bounds numbers', () => {
    const place = (coordinates: string) =>
      problemsWith(
        `places:\n  - { id: x, name: X, level: site, coordinates: { ${coordinates}, source: s }, evidence: [{ article: report, phrase: x, paragraph: 1.5 }] }`,
      ).map((line) => line.replace(/^\S+ {2}/, ''))
    expect(place('latitude: -91, longitude: 181')).toEqual([
      '`latitude` must be at least -90',
      '`longitude` must be at most 180',
      '`paragraph` is a number, and must be a whole number',
    ])
  })
})
