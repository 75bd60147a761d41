// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import type { Catalogue } from '#query/catalogue.ts'
import { noFilters } from '#query/filters.ts'
import { searches } from '#query/text-search.ts'
import type { RecordEvent } from '#record/dataset.ts'
import { hasWords, wordsOf } from '#record/fold.ts'
import { catalogueAsKnown, catalogueOf, datasetAround } from './holding.ts'
import { articleOf, datasetOf, eventOf, evidenceOf, organizationOf, outcomeOf } from './record-makers.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

const found = (catalogue: Catalogue, asked: string): string[] | null => {
  const words = wordsOf(asked)
  if (words.length === 0) return null
  const events = searches.get(catalogue.held.shelf)?.find(catalogue, words).numbers() ?? []
  return Array.from(events, (event) => catalogue.held.events.ids[event] ?? '')
}
const titled = (...titles: string[]): RecordEvent[] =>
  titles.map((title, at) => eventOf({ id: `e${at}`, date: `2025-01-${10 + at}`, title, summary: '' }))

describe('the events that have some words', () => {
  const piece = fc.constantFrom('s', 'st', 'ste', 'é', 'E', '钢', '铁', '厂', 'テ', 'ス', 'ト', 'ﾃ', ' ', '-', '7', 'ü')
  const texts = fc.array(piece, { maxLength: 6 }).map((some) => some.join(''))

  it('are those in whose text the words stand, by the law of a search', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), fc.array(texts, { maxLength: 4 }), (all, asked) => {
        const catalogue = catalogueOf(datasetAround(titled(...all)))
        for (const one of asked) {
          const words = wordsOf(one)
          const expected = all.flatMap((text, at) => (hasWords(wordsOf(text), words) ? [`e${at}`] : []))
          expect(found(catalogue, one)).toEqual(words.length === 0 ? null : expected)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('are not narrowed where no word is asked for', () => {
    for (const q of ['', ' — ']) expect(answer(sampleCatalogue, { ...noFilters, q }).isWhole).toBe(true)
  })

  it.each<[string, string, string[]]>([
    ['the title', 'talks', ['first-talks']],
    ['the summary', 'met', ['some-signing', 'first-talks', 'harbour-forum', 'ministry-visit']],
    ['the name of an organization', 'mobile', ['harbour-forum']],
    ['another name of an organization', '阿尔法', ['first-talks']],
    ['the name of a person there', 'ann', ['harbour-forum']],
    ['the name of a person who only spoke', 'bo', ['harbour-forum']],
    ['the name of the place', 'harbour', ['harbour-forum']],
    ['the name of a place around it', 'province', ['harbour-forum']],
    ['the name of a programme', 'bases', ['harbour-forum']],
    ['words that stand apart, one in a title and one in a name', 'forum sample', ['harbour-forum']],
    ['nothing of what does not touch it', 'delta harbour', []],
  ])('are found by %s', (_, asked, events) => {
    expect(found(sampleCatalogue, asked)).toEqual(events)
  })

  it('are found by an official name and by topics', () => {
    const event = eventOf({ id: 'x', date: '2025', name: 'Tenth Congress', topics: ['rare earths', 'steel'] })
    const catalogue = catalogueOf(datasetAround([event, eventOf({ id: 'y', date: '2025', topics: ['rare earths'] })]))
    expect(found(catalogue, 'tenth')).toEqual(['x'])
    expect(found(catalogue, 'earths rare')).toEqual(['x', 'y'])
    expect(found(catalogue, 'steel')).toEqual(['x'])
  })

  it('are not found by what an outcome says, by a remark, nor by an organization that only an outcome names', () => {
    const outcomes = [outcomeOf({ type: 'pledge', text: 'Hidden words.', parties: ['far-away'] })]
    const notes = [{ text: 'A remark.', evidence: evidenceOf('early') }]
    const catalogue = catalogueOf(datasetAround([eventOf({ id: 'x', date: '2025', who: ['near'], outcomes, notes })]))
    expect(['hidden', 'remark', 'far'].map((word) => found(catalogue, word))).toEqual([[], [], []])
    expect(found(catalogue, 'near')).toEqual(['x'])
  })

  it('are found by a piece from the middle of a run of Chinese or Japanese, however long', () => {
    const catalogue = catalogueOf(datasetAround(titled('内蒙古钢铁厂', '钢厂', '铁钢', '研究センター')))
    expect(found(catalogue, '钢')).toEqual(['e0', 'e1', 'e2'])
    expect(found(catalogue, '钢铁')).toEqual(['e0'])
    expect(found(catalogue, '蒙古钢铁')).toEqual(['e0'])
    expect(found(catalogue, '钢古')).toEqual([])
    expect(found(catalogue, 'タン')).toEqual([])
    expect(found(catalogue, '究セン')).toEqual(['e3'])
  })

  it('are found in a run whose pieces all occur only where they stand together', () => {
    const catalogue = catalogueOf(datasetAround(titled('甲乙丙', '乙丙甲', '甲乙 乙丙')))
    expect(found(catalogue, '甲乙丙')).toEqual(['e0'])
  })

  it('are found by characters outside the first plane', () => {
    const catalogue = catalogueOf(datasetAround(titled('𠮷野家', '野家')))
    expect([found(catalogue, '𠮷'), found(catalogue, '𠮷野'), found(catalogue, '野')]).toEqual([
      ['e0'],
      ['e0'],
      ['e0', 'e1'],
    ])
  })

  it('do not mind accents, case and width', () => {
    const catalogue = catalogueOf(datasetAround(titled('Crème brûlée', 'ＳＴＥＥＬ', 'ﾃｽﾄ', 'cre\u0300me', 'İron')))
    expect(found(catalogue, 'CREME')).toEqual(['e0', 'e3'])
    expect(found(catalogue, 'brûl')).toEqual(['e0'])
    expect(found(catalogue, 'steel')).toEqual(['e1'])
    expect(found(catalogue, 'テス')).toEqual(['e2'])
    expect(found(catalogue, 'iron')).toEqual(['e4'])
  })

  it('are found by the beginning of a word, and not by its end', () => {
    const catalogue = catalogueOf(datasetAround(titled('steelworks', 'steel', 'stee', 'stef')))
    expect(found(catalogue, 'steel')).toEqual(['e0', 'e1'])
    expect(found(catalogue, 'ste')).toEqual(['e0', 'e1', 'e2', 'e3'])
    expect(found(catalogue, 'works')).toEqual([])
    expect(found(catalogue, 'steelworksx')).toEqual([])
  })
})

describe('a search in the record as known', () => {
  const late = datasetOf({
    articles: [articleOf('early', 'The Courier', '2025-02'), articleOf('late', 'The Courier', '2025-03')],
    organizations: [
      organizationOf({ id: 'alpha-works', camp: 'subject', name: 'Alpha' }),
      organizationOf({ id: 'late-co', camp: 'partner', name: 'Latecomer', evidence: evidenceOf('late') }),
    ],
    events: [
      eventOf({
        id: 'talks',
        date: '2025-01-01',
        title: 'Talks',
        who: ['alpha-works', 'late-co'],
        evidence: evidenceOf('early', 'late'),
      }),
    ],
  })

  it('does not find an event by the name of who was not known', () => {
    expect(found(catalogueAsKnown(late, '2025-02'), 'latecomer')).toEqual([])
    expect(found(catalogueAsKnown(late, '2025-03'), 'latecomer')).toEqual(['talks'])
    expect(found(catalogueAsKnown(late, '2025-02'), 'alpha')).toEqual(['talks'])
  })

  it('finds an event by its title as ever, and by its summary once all that it may rest on was out', () => {
    expect(found(catalogueAsKnown(late, '2025-02'), 'talks')).toEqual(['talks'])
    expect(found(catalogueAsKnown(late, '2025-02'), 'talks met')).toEqual([])
    expect(found(catalogueAsKnown(late, '2025-03'), 'talks met')).toEqual(['talks'])
    expect(found(catalogueAsKnown(sample, '2025-05'), 'forum')).toEqual(['harbour-forum'])
  })
})
