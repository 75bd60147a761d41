import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conference, meeting, record, region, titleOf, visit } from '../support/render.tsx'

const items = (list: HTMLElement): (string | null)[] =>
  within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent)

describe('the page of an event', () => {
  it('names who took part, in which role, and who came for them', async () => {
    await visit(`/events/${meeting}`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(titleOf(meeting))
    const participants = items(region('Who took part')).join('\n')
    expect(participants).toMatch(/Keshiketeng Banner authorities.*Zhou Jingmin/)
    expect(participants).toMatch(/Huanggang Mining.*spoken of, not said to be present/)
  })

  it('says which participants the source leaves unnamed', async () => {
    await visit(`/events/${conference}`)
    expect(region('Who took part')).toHaveTextContent(/Regional Party officials.*not named in the source/)
  })

  it('leads from each passage to its place in the article', async () => {
    await visit(`/events/${meeting}`)
    const [evidence] = screen.getAllByRole('region', { name: 'Evidence' })
    if (!evidence) throw new Error('there is no evidence')
    const passage = within(evidence).getByRole('link', { name: /In a meeting held on July 31, 2025/ })
    expect(passage).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/rareearthexchanges\.com\/.*#:~:text=In%20a%20meeting%20held/),
    )
    expect(passage).toHaveAccessibleName(/opens the article at this passage/)
  })

  it('tells what came of it: the outcome, who says so, from whom to whom', async () => {
    await visit(`/events/${meeting}`)
    const outcomes = region('What came of it')
    expect(outcomes).toHaveTextContent(/Pledge.*Zhou Jingmin says:/)
    expect(outcomes).toHaveTextContent(/From\s*Keshiketeng Banner authorities\s*to\s*Baogang Group/)
    expect(outcomes).toHaveTextContent('No agreement reported')
  })

  it('marks each statement by whose word it is, and shows what is disputed', async () => {
    await visit(`/events/${meeting}`)
    const said = region('What is said of it')
    expect(said).toHaveTextContent(/Meng Fanying says:\s*Baogang acts in line/)
    expect(said).toHaveTextContent(/Publisher’s view\s*Huanggang Mining is one of China’s large rare earth mines/)
    expect(region('Disputes')).toHaveTextContent('Is Huanggang Mining a rare earth mine?')
  })

  it('says when the filters leave the event out', async () => {
    await visit(`/events/${meeting}?to=2025-04`)
    expect(screen.getByRole('main')).toHaveTextContent('The filters leave this event out')
  })
})

describe('the page of a tie', () => {
  const tie = '/ties/baogang-group/keshiketeng-banner'

  it('gives stage, relationships, promises and shared events', async () => {
    await visit(tie)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Baogang Group and Keshiketeng Banner authorities',
    )
    expect(screen.getByRole('main')).toHaveTextContent('Rests on 1 event, 2 relationships.')
    const lasting = region('Relationships')
    expect(lasting).toHaveTextContent(/Baogang Group has strategic cooperation with Keshiketeng Banner authorities/)
    expect(lasting).toHaveTextContent(/Standing: in talks · shown since 31 July 2025/)
    expect(region('What was promised or agreed')).toHaveTextContent('Pledge')
    expect(within(region('Shared events')).getByRole('article', { name: titleOf(meeting) })).toBeVisible()
    expect(region('Who said what')).toHaveTextContent('Zhou Jingmin says:')
  })

  it('says so where nothing joins the two', async () => {
    await visit('/ties/ccp/huanggang-mining')
    expect(screen.getByText(/no event and no relationship that joins these two/)).toBeVisible()
  })
})

describe('the pages of other records', () => {
  it('shows an organization with its other names in their language, its ties, units and events', async () => {
    await visit('/organizations/baogang-group')
    expect(screen.getByText('包钢集团')).toHaveAttribute('lang', 'zh')
    const ties = items(within(region('Ties')).getByRole('list', { name: 'Ties' }))
    expect(ties).toHaveLength(7)
    expect(ties).toContainEqual(expect.stringMatching(/^Keshiketeng Banner authorities.*1 event, 2 relationships$/))
    expect(region('Profile')).toHaveTextContent(/Units.*Baogang Mining/)
    expect(within(region('Timeline')).getAllByRole('article')).toHaveLength(2)
    expect(region('People and posts')).toHaveTextContent(
      'Meng Fanying, Chairman and Party Secretary (as of 31 July 2025)',
    )
  })

  it('shows a person with posts, events and statements', async () => {
    await visit('/people/zhou-jingmin')
    expect(region('Posts')).toHaveTextContent('Keshiketeng Banner Party Secretary')
    expect(within(region('Timeline')).getByRole('article', { name: titleOf(meeting) })).toBeVisible()
    expect(screen.getByText(/the sources write “he”/)).toBeVisible()
  })

  it('shows a place with what lies in it and what happened inside', async () => {
    await visit('/places/beijing')
    expect(region('Where it is')).toHaveTextContent(/Places in it.*Haidian District.*Yonghe Hangxing/)
    expect(within(region('Events here')).getByRole('article', { name: titleOf(conference) })).toBeVisible()
  })

  it('shows a programme with its status, who cites it and where', async () => {
    await visit('/programmes/five-key-tasks')
    expect(region('How it comes up')).toHaveTextContent(/Attributed.*Cited by.*Meng Fanying/)
    expect(within(region('Events that cite it')).getByRole('article', { name: titleOf(meeting) })).toBeVisible()
  })

  it('shows a source with its address, how far it was read and what it gave', async () => {
    await visit('/sources/reex-keshiketeng')
    expect(region('The article')).toHaveTextContent(/Language.*English.*Read.*Read in full/)
    expect(within(region('Events')).getByRole('article', { name: titleOf(meeting) })).toBeVisible()
    expect(within(region('Claims')).getAllByText('Publisher’s view')).not.toHaveLength(0)
  })
})

describe('the sources', () => {
  it('lists every article, and leads to every dispute', async () => {
    await visit('/sources')
    const headings = within(region('Articles')).getAllByRole('heading', { level: 3 })
    expect(headings).toHaveLength(record.articles.length)
    const topics = within(region('Disputes'))
      .getAllByRole('link')
      .map((link) => link.textContent)
    expect(topics).toEqual(record.disputes.map(({ topic }) => topic))
  })

  it('names what a dispute touches, without gaps for what has no page', async () => {
    await visit('/disputes')
    const empty = screen.getAllByRole('listitem').filter((item) => item.textContent === '')
    expect(empty).toEqual([])
  })
})

describe('about', () => {
  it('says how the record is made, what the marks mean, and where to take it', async () => {
    await visit('/about')
    expect(screen.getByRole('link', { name: 'dataset.json' })).toHaveAttribute('href', '/data/dataset.json')
    expect(screen.getByRole('list', { name: 'Stage of a tie, by line' })).toHaveTextContent(/Contact.*Pledge.*Equity/)
    expect(screen.getByText(record.version.slice(0, 16))).toBeVisible()
  })
})
