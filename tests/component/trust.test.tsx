import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  conference,
  found,
  listedEvents,
  meeting,
  openMenu,
  record,
  recordWith,
  region,
  statusText,
  titleOf,
  visit,
} from '../support/render.tsx'

describe('how well something is sourced', () => {
  it('is told in a line by its inputs, which opens to each article', async () => {
    const { user } = await visit(`/events/${conference}`)
    const line = screen.getByText('How well sourced:').closest('details')
    if (!line) throw new Error('there is no line')
    expect(line).toHaveTextContent(/1 publisher, 1 article: read in full, date printed/)
    await user.click(screen.getByText('How well sourced:'))
    expect(within(line).getByRole('link')).toHaveAttribute('href', '/sources/reex-beijing-mongolia-pact')
    expect(line).toHaveTextContent('24 April 2025, date printed · read in full')
  })

  it('tells a repost, and a date that is inferred and from what', async () => {
    const changed = recordWith((copy) => {
      Object.assign(found(copy.articles, 'reex-keshiketeng'), { via: 'a mirror' })
    })
    await visit(`/events/${meeting}`, changed)
    const line = screen.getByText('How well sourced:').closest('details')
    expect(line).toHaveTextContent(/read in full, date not printed, a repost/)
    expect(line).toHaveTextContent(
      /date inferred · read in full, reposted by a mirror · title not known, this label is ours · No date is printed/,
    )
  })

  it('stands with a tie and an organization as well, over all that they rest on', async () => {
    await visit('/ties/baogang-group/keshiketeng-banner')
    expect(screen.getByText('How well sourced:').closest('details')).toHaveTextContent(/1 publisher, 1 article/)
    await visit('/organizations/huanggang-mining')
    expect(screen.getAllByText('How well sourced:').at(-1)?.closest('details')).toHaveTextContent(
      /1 publisher, 2 articles: 1 read in full/,
    )
  })

  it('names each article in a line of sources apart, also where one publisher has several', async () => {
    const more = recordWith((copy) => {
      found(copy.events, conference).evidence.push(
        { article: 'reex-hulunbuir', phrase: 'so it is' },
        { article: 'yicai-crg-2021', phrase: 'so it is' },
      )
    })
    await visit(`/events/${conference}`, more)
    const line = screen.getByText(/^3 sources:/)
    const links = within(line).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual([
      'Rare Earth Exchanges (1)',
      'Rare Earth Exchanges (2)',
      'Yicai Global',
    ])
    expect(new Set(links.map((link) => link.getAttribute('href'))).size).toBe(3)
  })

  it('orders the list of events, under headings that say so', async () => {
    const better = recordWith((copy) => {
      found(copy.events, conference).evidence.push({ article: 'yicai-crg-2021', phrase: 'so it is' })
    })
    const { user, at } = await visit('/timeline', better)
    expect(listedEvents()).toEqual([titleOf(meeting), titleOf(conference)])
    await user.click(screen.getByRole('radio', { name: 'Best sourced first' }))
    expect(at()).toBe('/timeline?sort=evidence')
    expect(listedEvents()).toEqual([titleOf(conference), titleOf(meeting)])
    expect(screen.getByRole('heading', { name: '2 publishers, read in full' })).toBeVisible()
    expect(screen.getByRole('heading', { name: '1 publisher, read in full' })).toBeVisible()
  })
})

describe('the status of claims', () => {
  it('is a filter, with the events each choice would show', async () => {
    const { user, at } = await visit('/timeline')
    const menu = await openMenu(user, 'Sources')
    const choices = within(within(menu).getByRole('group', { name: 'With a claim or outcome that is' }))
    expect(choices.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      'Reported 2 events',
      'Attributed 2 events',
      'Publisher’s view 2 events',
      'Disputed 2 events',
    ])
    await user.click(choices.getByRole('checkbox', { name: /^Publisher’s view/ }))
    expect(at()).toBe('/timeline?status=view')
    expect(screen.getByRole('button', { name: 'Remove filter: Claims: Publisher’s view' })).toBeVisible()
    await user.click(choices.getByRole('checkbox', { name: /^Disputed/ }))
    expect(at()).toBe('/timeline?status=disputed,view')
  })

  it('leaves out an event of which nothing of the kind is said', async () => {
    const plain = recordWith((copy) => {
      copy.disputes = copy.disputes.filter(({ about }) => !about.includes(conference))
    })
    await visit('/timeline?status=disputed', plain)
    expect(statusText()).toMatch(/^1 events/)
    expect(listedEvents()).toEqual([titleOf(meeting)])
  })
})

describe('the claims of a page', () => {
  it('are those of the status asked for, with how many there are in all', async () => {
    const all = record.claims.filter(({ about }) => about.includes(meeting)).length
    await visit(`/events/${meeting}?status=view`)
    const said = region('What is said of it')
    const views = within(said).getAllByText('Publisher’s view')
    expect(said).toHaveTextContent(`${views.length} of ${all} pass the filters`)
    expect(said).not.toHaveTextContent(' says:')
  })

  it('say so where none is of that status, and are marked by a word in each case', async () => {
    await visit('/people/zhou-jingmin?status=view')
    expect(screen.getByText('No claim of this kind.')).toBeVisible()
    const plain = recordWith((copy) => {
      found(copy.claims, 'conference-answers-xi-call').status = 'reported'
    })
    await visit(`/events/${conference}?status=reported`, plain)
    const said = screen.getAllByRole('region', { name: 'What is said of it' }).at(-1)
    expect(said).toHaveTextContent(/Reported/)
  })
})

describe('the disputes', () => {
  it('stand on a page of their own, each with its sides and their sources, under an address of its own', async () => {
    await visit('/disputes')
    expect(screen.getByRole('heading', { level: 1, name: 'Disputes' })).toBeVisible()
    for (const { id, topic, positions } of record.disputes) {
      const one = region(topic)
      expect(one.closest(`[id="${id}"]`), topic).not.toBeNull()
      for (const { text } of positions) expect(one).toHaveTextContent(text)
      const evidence = within(one).getAllByRole('list', { name: 'Evidence' })
      expect(evidence).toHaveLength(positions.length)
    }
  })

  it('are led to from the dashboard, from the sources, and by links of an earlier day', async () => {
    const { user, at } = await visit('/?kind=meeting')
    await user.click(screen.getByRole('link', { name: '6 disputes on record' }))
    expect(at()).toBe('/disputes?kind=meeting')
    await visit('/sources')
    const old = document.getElementById('dispute-ionic-clay')
    expect(old && within(old).getByRole('link')).toHaveAttribute('href', '/disputes#ionic-clay')
  })
})

describe('what is new', () => {
  it('lists the articles by the month in which they came out, each with its events, those without a date first', async () => {
    await visit('/additions')
    const months = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    expect(months.slice(0, 3)).toEqual(['Without a date', 'September 2025', 'August 2025'])
    expect(within(region('August 2025')).getByRole('link', { name: titleOf(meeting) })).toBeVisible()
    expect(region('August 2025')).toHaveTextContent('title not known, this label is ours')
  })
})

describe('the past', () => {
  it('says which articles bear no date and may have been out', async () => {
    await visit('/?known=2025-05-01')
    const undated = record.articles.filter(({ published }) => published === undefined).length
    expect(screen.getByText(/articles are left out/)).toHaveTextContent(
      `${undated} of them bear no date and may have been out.`,
    )
  })

  it('names, on the page of a record, the undated articles on it', async () => {
    const undated = recordWith((copy) => {
      const article = found(copy.articles, 'reex-keshiketeng')
      delete article.published
      article.seen = '2026-11-22'
    })
    const { go } = await visit('/organizations/huanggang-mining?known=2026-01-01', undated)
    const notice = screen.getByText('What may have been known as well').closest('div')
    expect(notice).toHaveTextContent(/2 articles on this bear no date and may have been out by then/)
    expect(notice && within(notice).getByRole('link', { name: /Keshiketeng Banner meeting/ })).toBeVisible()
    await go('/organizations/huanggang-mining')
    expect(screen.queryByText('What may have been known as well')).toBeNull()
  })

  it('leaves out the words of what later articles tell of as well, and says so', async () => {
    const later = recordWith((copy) => {
      const event = found(copy.events, meeting)
      event.summary = 'They met, it was told later, over a mine.'
      const evidence = { article: 'reex-hulunbuir', phrase: 'so it is' }
      for (const part of [event, ...(event.outcomes ?? []), ...(event.notes ?? [])]) part.evidence.push(evidence)
      for (const [at, outcome] of (event.outcomes ?? []).entries()) outcome.text = `Told later: ${at}.`
      for (const claim of copy.claims) claim.evidence.push(evidence)
    })
    const leftOut = '[Left out: these words rest on later sources as well.]'
    const { go } = await visit(`/events/${meeting}?known=2025-08-31`, later)
    expect(document.body).not.toHaveTextContent(/told later/i)
    expect(region('What came of it')).toHaveTextContent(leftOut)
    expect(region('Editors’ notes')).toHaveTextContent(leftOut)
    expect(region('What is said of it')).toHaveTextContent(leftOut)
    expect(screen.getByRole('heading', { level: 1 }).parentElement).toHaveTextContent(leftOut)
    await go(`/events/${meeting}`)
    expect(document.body).toHaveTextContent('They met, it was told later, over a mine.')
    expect(document.body).not.toHaveTextContent(leftOut)
  })

  it('keeps of a relationship that lost some of its evidence neither date nor remark, and no stage that they may carry', async () => {
    const later = recordWith((copy) => {
      const relationship = copy.relationships.find(({ type }) => type === 'invests-in')
      if (!relationship) throw new Error('nobody invests')
      Object.assign(relationship, { standing: 'in-force', note: 'Told later.' })
      relationship.evidence.push({ article: 'reex-hulunbuir', phrase: 'so it is' })
    })
    await visit('/ties/baogang-group/huanggang-mining', later)
    expect(region('Relationships')).toHaveTextContent(/in force.*Told later/)
    await visit('/ties/baogang-group/huanggang-mining?known=2025-08-31', later)
    const known = screen.getAllByRole('region', { name: 'Relationships' }).at(-1)
    expect(known).toHaveTextContent('Standing: not stated')
    expect(known).not.toHaveTextContent('Told later')
  })
})
