// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { descriptionOf } from '#app/description.ts'
import { titleOf } from '#app/head.ts'
import { hrefOf, hrefs } from '#link/paths.ts'
import { catalogueOf as catalogueOn } from '#query/catalogue.ts'
import { inParts } from '../query/holding.ts'
import { eventOf } from '../query/record-makers.ts'
import { sample, sampleCatalogue } from '../query/sample-record.ts'

const said = (id: string): string | undefined =>
  sample.events.find((event) => event.id === id)?.summary ??
  sample.organizations.find((organization) => organization.id === id)?.description
const head = (path: string) => ({
  title: titleOf(path, sampleCatalogue),
  description: descriptionOf(path, sampleCatalogue, said),
})
const pages = [hrefs.home, hrefs.timeline, hrefs.organizations, hrefs.relationships, hrefs.sources, hrefs.about]

describe('the head of a page', () => {
  it('has a title and a description of its own, on every page there is', () => {
    const records = [
      ['organization', sample.organizations],
      ['person', sample.people],
      ['place', sample.places],
      ['programme', sample.programmes],
      ['event', sample.events],
      ['article', sample.articles],
    ] as const
    const paths = [
      ...pages.map((page) => page()),
      ...records.flatMap(([kind, all]) => all.flatMap(({ id }) => hrefOf(kind, id) ?? [])),
      hrefs.tie('alpha-works', 'beta-city'),
    ]
    const heads = paths.map(head)
    expect(new Set(heads.map(({ title }) => title)).size).toBe(paths.length)
    for (const { title, description } of heads) {
      expect(title).toContain('Tieline')
      expect(title).not.toContain('Not found')
      expect(description).toMatch(/\.$/)
    }
  })

  it('has the name of the record', () => {
    expect(head('/organizations/beta-city').title).toBe('Beta City · Tieline')
    expect(head('/people/ann-example').title).toBe('Ann Example · Tieline')
    expect(head('/sources/early').title).toBe('Report early · Tieline')
    expect(head('/ties/alpha-works/beta-city').title).toBe('Alpha Works and Beta City · Tieline')
  })

  it('describes an event by its summary', () => {
    expect(head('/events/first-talks').description).toBe(eventOf({ id: 'x', date: '2025' }).summary)
  })

  it('does not mind a slash at the end', () => {
    for (const path of ['/timeline', '/events/first-talks', '/ties/alpha-works/beta-city']) {
      expect(head(`${path}/`)).toEqual(head(path))
    }
    expect(head('')).toEqual(head('/'))
  })

  it.each([
    ...['/nowhere', '/nowhere/at/all', '/constructor/x', '/__proto__/x', '/toString/x', '/hasOwnProperty'],
    ...['/organizations/nobody', '/events/beta-city', '/organizations/beta-city/more', '/claims/a-fact'],
    ...['/ties/a', '/ties/alpha-works/nobody', '/ties/alpha-works/alpha-works', '/ties/alpha-works/beta-city/more'],
  ])('says of %s that there is no such page', (path) => {
    expect(head(path).title).toBe('Not found · Tieline')
  })

  it('does not say so of an event that may be still on its way', () => {
    const early = catalogueOn(inParts(sample, [2]).held)
    expect(titleOf('/events/first-talks', early)).toBe('Event · Tieline')
    expect(titleOf('/events/first-talks/more', early)).toBe('Not found · Tieline')
    expect(titleOf('/people/nobody', early)).toBe('Not found · Tieline')
  })

  it('is given for any path at all', () => {
    const room = fc.constantFrom('events', 'ties', 'organizations', '__proto__', 'valueOf', '', 'x')
    const paths = fc.tuple(room, fc.string(), fc.string()).map((parts) => `/${parts.join('/')}`)
    fc.assert(
      fc.property(fc.oneof(fc.string(), paths), (path) => {
        const { title, description } = head(path)
        expect(title).toMatch(/Tieline/)
        expect(description.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})
