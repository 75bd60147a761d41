import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { found, meeting, recordWith, region, visit } from '../support/render.tsx'

describe('the page of a person', () => {
  it('says in parentheses since when and as of when a post is held', async () => {
    await visit('/people/zhou-jingmin')
    expect(region('Posts')).toHaveTextContent(
      /Keshiketeng Banner Party Secretary, Keshiketeng Banner authorities \(as of 31 July 2025\)/,
    )
  })

  it('says nothing of dates that no source gives', async () => {
    const undated = recordWith((copy) => {
      const person = found(copy.people, 'zhou-jingmin')
      person.positions = (person.positions ?? []).map(({ as_of, from, ...post }) => post)
    })
    await visit('/people/zhou-jingmin', undated)
    expect(region('Posts')).toHaveTextContent(/Secretary, Keshiketeng Banner authorities/)
    expect(region('Posts')).not.toHaveTextContent(/\((?:as of|since)|\(\)/)
  })
})

describe('the page of a place', () => {
  it('gives its coordinates with where they come from, and no line for them where there are none', async () => {
    const mapped = recordWith((copy) => {
      found(copy.places, 'keshiketeng').coordinates = { latitude: 43.3, longitude: 117.5, source: 'a gazetteer' }
    })
    const { unmount } = await visit('/places/keshiketeng', mapped)
    expect(region('Where it is')).toHaveTextContent(/Coordinates\s*43\.3° N, 117\.5° E \(a gazetteer\)/)
    unmount()
    await visit('/places/beijing', mapped)
    expect(region('Where it is')).not.toHaveTextContent('Coordinates')
  })
})

describe('the page of a tie', () => {
  it('says on whose word the stage rests', async () => {
    await visit('/ties/baogang-group/huanggang-mining')
    expect(screen.getByRole('main')).toHaveTextContent('Equity, as Zhou Jingmin says')
    expect(screen.getByRole('main')).not.toHaveTextContent('as stated by a party')
  })
})

describe('an organization that was only spoken of at an event', () => {
  it('is tied there to nobody by it, but keeps it in its own timeline', async () => {
    await visit('/organizations/alloy-casting-division')
    expect(region('Timeline')).toHaveTextContent('Beijing–Inner Mongolia finance conference')
    expect(region('Ties')).not.toHaveTextContent('Haidian District United Front Work Department')
  })
})

describe('a long list on a page', () => {
  it('shows a page of it, and more on request', async () => {
    const talkative = recordWith((copy) => {
      const [claim] = copy.claims.filter(({ about }) => about.includes(meeting))
      if (!claim) throw new Error('nothing is said of the meeting')
      copy.claims = Array.from({ length: 14 }, (_, i) => ({ ...claim, id: `claim-${i}`, text: `Claim number ${i}.` }))
    })
    const { user } = await visit(`/events/${meeting}`, talkative)
    const said = region('What is said of it')
    expect(within(said).getAllByText(/^Claim number/)).toHaveLength(12)
    await user.click(within(said).getByRole('button', { name: 'Show 2 more claims' }))
    expect(within(said).getAllByText(/^Claim number/)).toHaveLength(14)
    expect(within(said).queryByRole('button', { name: /^Show/ })).toBeNull()
  })
})
