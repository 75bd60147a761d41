import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meeting, region, statusText, visit } from '../support/render.tsx'

const opener = (): HTMLElement => within(region('Filters')).getByRole('button', { name: /^Filters( \(\d+\))?$/ })
const sheet = (): HTMLElement => screen.getByRole('dialog')

describe('the sheet of filters, for a narrow screen', () => {
  it('holds every menu, applies at once, says how much it will show, and closes on that', async () => {
    const { user, at } = await visit('/about')
    expect(sheet()).not.toHaveAttribute('open')
    await user.click(opener())
    expect(sheet()).toHaveAttribute('open')
    expect(sheet()).toHaveAccessibleName('Choose filters')
    for (const legend of ['Organizations', 'People', 'Kind of event', 'Outcome', 'Programmes cited', 'Sources']) {
      expect(within(sheet()).getByRole('group', { name: legend })).toBeInTheDocument()
    }
    await user.click(within(sheet()).getByRole('checkbox', { name: /^Meeting/ }))
    expect(at()).toBe('/about?kind=meeting')
    await user.click(within(sheet()).getByRole('button', { name: 'Show 1 event' }))
    expect(sheet()).not.toHaveAttribute('open')
    expect(within(sheet()).queryByRole('checkbox')).toBeNull()
    expect(opener()).toHaveAccessibleName('Filters (1)')
    expect(statusText()).toMatch(/^1 events/)
  })

  it('takes Escape for itself and leaves open what is opened beside the view', async () => {
    const { user } = await visit(`/?sel=event:${meeting}`)
    await user.click(opener())
    within(sheet()).getByRole('button', { name: 'Close' }).focus()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('complementary')).toBeVisible()
  })
})
