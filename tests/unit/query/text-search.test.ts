// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { summaryWordsOf } from '#compile/pack-words.ts'
import { answer } from '#query/answer.ts'
import { catalogueOf as catalogueOn } from '#query/catalogue.ts'
import { unpacked } from '#query/columns.ts'
import { noFilters } from '#query/filters.ts'
import { asKnown } from '#query/known.ts'
import { lensOf } from '#query/lens.ts'
import { searchIn } from '#query/terms.ts'
import type { Dataset } from '#record/dataset.ts'
import { fetchedCore, idsOf } from './holding.ts'
import { eventOf, evidenceOf } from './record-makers.ts'
import { sample } from './sample-record.ts'

const found = (catalogue: ReturnType<typeof catalogueOn>, q: string): string[] =>
  idsOf(answer(catalogue, { ...noFilters, q }).events)

const told = (id: string, date: string, summary: string, article = 'early') =>
  eventOf({ id, date, title: 'Talks', summary, evidence: evidenceOf(article) })
const three: Dataset = {
  ...sample,
  events: [
    told('a', '2025-01', 'of ore'),
    told('b', '2025-02', 'of coke', 'late'),
    told('c', '2025-03', 'of ore 稀土'),
  ],
  claims: [],
}
const search = searchIn(summaryWordsOf(three))
const unread = (dataset: Dataset) => catalogueOn(unpacked(fetchedCore(dataset)))

describe('a search that is still on its way', () => {
  it('leaves out nothing', () => {
    expect(found(unread(three), 'talks')).toEqual(['a', 'b', 'c'])
    expect(found(unread(three), 'ore')).toEqual(['a', 'b', 'c'])
  })
})

describe('a search that has arrived', () => {
  it('finds what summaries say, though the same was asked before it came', () => {
    const catalogue = unread(three)
    const filters = { ...noFilters, q: 'ore' }
    expect(idsOf(answer(catalogue, filters).events)).toEqual(['a', 'b', 'c'])
    search.serve(catalogue)
    expect(idsOf(answer(catalogue, { ...filters }).events)).toEqual(['a', 'c'])
    search.serve(catalogue)
    expect(found(catalogue, 'ore 稀')).toEqual(['c'])
  })

  it('finds through a lens only what is left, by its own number, in whichever catalogue it came first', () => {
    const held = unpacked(fetchedCore(three))
    const [whole, past] = [catalogueOn(held), catalogueOn(asKnown(held, lensOf(held, '2025-05')))]
    expect(found(past, 'ore')).toEqual(['a', 'c'])
    expect(found(past, 'coke')).toEqual(['a', 'c'])
    search.serve(whole)
    search.serve(past)
    expect([found(past, 'ore'), found(past, 'coke'), found(whole, 'coke')]).toEqual([['a', 'c'], [], ['b']])
  })

  it('finds of a record that is not all here what is here, by its own number', () => {
    const latest = { ...unpacked(fetchedCore({ ...three, events: three.events.slice(1) })), missing: 1 }
    const catalogue = catalogueOn(latest)
    search.serve(catalogue)
    expect([found(catalogue, 'coke'), found(catalogue, 'ore')]).toEqual([['b'], ['c']])
    const past = catalogueOn(asKnown(latest, lensOf(latest, '2025-05')))
    search.serve(past)
    expect([found(past, 'coke'), found(past, 'ore')]).toEqual([[], ['c']])
  })
})
