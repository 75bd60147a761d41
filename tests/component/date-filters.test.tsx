import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { found, meeting, recordWith, region, statusText, visit } from '../support/render.tsx'

const openDates = async (address = '/about') => {
  const page = await visit(address)
  await page.user.click(within(region('Filters')).getByRole('button', { name: /^Dates/ }))
  const from = screen.getByRole('textbox', { name: 'From' })
  const to = screen.getByRole('textbox', { name: 'To' })
  return { ...page, from, to }
}

describe('a date field', () => {
  it.each(['2025', '2025-05', '2025-05-01'])('takes %s when Enter is pressed', async (text) => {
    const { user, from, at } = await openDates()
    await user.type(from, `${text}{Enter}`)
    expect(at()).toBe(`/about?from=${text}`)
    expect(from).toHaveValue(text)
  })

  it('takes what was written when the reader goes on to the next field', async () => {
    const { user, from, to, at, entries } = await openDates()
    await user.type(from, '2025-05')
    expect(at()).toBe('/about')
    await user.tab()
    expect(to).toHaveFocus()
    await user.keyboard('2025-12{Enter}')
    expect(at()).toBe('/about?from=2025-05&to=2025-12')
    expect(entries).toEqual(['/about', '/about?from=2025-05', '/about?from=2025-05&to=2025-12'])
    expect(statusText()).toMatch(/^1 events/)
  })

  it('takes what was written when the reader presses anywhere else, which closes the menu', async () => {
    const { user, from, at } = await openDates()
    await user.type(from, '2025-05')
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect(screen.queryByRole('textbox', { name: 'From' })).toBeNull()
    expect(at()).toBe('/about?from=2025-05')
  })

  it.each(['2025-13', '2025-02-30', 'April', '21/04/2025'])(
    'explains what is wrong with %s and leaves the link alone',
    async (text) => {
      const { user, from, at } = await openDates()
      await user.type(from, `${text}{Enter}`)
      expect(at()).toBe('/about')
      expect(from).toBeInvalid()
      expect(from).toHaveAccessibleDescription('Write a year, a month (2025-04) or a day (2025-04-21).')
      await user.clear(from)
      expect(from).toBeValid()
      expect(from).not.toHaveAccessibleDescription()
    },
  )

  it('lifts the bound when it is emptied', async () => {
    const { user, from, at } = await openDates('/about?from=2025-05')
    expect(from).toHaveValue('2025-05')
    await user.clear(from)
    await user.tab()
    expect(at()).toBe('/about')
  })

  it('writes each bound as a chip in words', async () => {
    await visit('/about?from=2025-04-21&to=2025-07')
    const chips = within(screen.getByRole('list', { name: 'Chosen filters' })).getAllByRole('button')
    expect(chips.map((chip) => chip.textContent)).toEqual(['From 21 April 2025', 'To July 2025'])
  })
})

describe('a date that may lie outside the range', () => {
  it('says so, and is left out when only certain dates are asked for', async () => {
    const uncertain = recordWith((copy) => {
      found(copy.events, meeting).date = { text: '2025', from: '2025-01-01', to: '2025-12-31', precision: 'year' }
    })
    const page = await visit('/timeline?from=2025-06', uncertain)
    expect(within(region('Timeline')).getByText('may lie outside the range')).toBeVisible()
    await page.user.click(within(region('Filters')).getByRole('button', { name: /^Dates/ }))
    await page.user.click(screen.getByRole('checkbox', { name: /^Only dates that surely lie in the range/ }))
    expect(page.at()).toBe('/timeline?from=2025-06&certain=1')
    expect(statusText()).toMatch(/^0 events/)
  })

  it('is any that is approximate, though all its days lie in the range', async () => {
    const about = recordWith((copy) => {
      const { date } = found(copy.events, meeting)
      found(copy.events, meeting).date = { ...date, text: `${date.text}~`, approximate: true }
    })
    const { user } = await visit('/timeline?from=2025&to=2025', about)
    expect(within(region('Timeline')).getByText('may lie outside the range')).toBeVisible()
    expect(statusText()).toMatch(/^2 events/)
    await user.click(within(region('Filters')).getByRole('button', { name: /^Dates/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Only dates that surely lie in the range/ }))
    expect(statusText()).toMatch(/^1 events/)
    expect(within(region('Timeline')).queryByText('may lie outside the range')).toBeNull()
  })

  it('is none where no range is asked for', async () => {
    const about = recordWith((copy) => {
      found(copy.events, meeting).date = { ...found(copy.events, meeting).date, approximate: true }
    })
    await visit('/timeline?certain=1', about)
    expect(within(region('Timeline')).queryByText('may lie outside the range')).toBeNull()
  })
})
