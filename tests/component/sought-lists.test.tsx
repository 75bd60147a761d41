import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { record, visit } from '../support/render.tsx'

const everyOne = 'Every organization'
const focusMenu = (): HTMLElement => screen.getByRole('group', { name: 'Focus on' })
const names = (): (string | null)[] =>
  within(focusMenu())
    .queryAllByRole('button')
    .map((button) => button.textContent)

describe('the choice of an organization to focus on', () => {
  it('offers every organization, then each by name; a search leaves those that are called so', async () => {
    const { user } = await visit('/relationships')
    await user.click(screen.getByRole('button', { name: 'Focus on: every organization' }))
    expect(names()).toHaveLength(record.organizations.length + 1)
    expect(names()[0]).toBe(everyOne)
    const field = within(focusMenu()).getByRole('searchbox')
    await user.type(field, 'haidian')
    expect(names().map((name) => name?.trim())).toEqual(['Haidian District United Front Work Department'])
    await user.type(field, ' of no such name')
    expect(names()).toEqual([])
    expect(within(focusMenu()).getByText('Nothing by that name.')).toBeVisible()
    await user.clear(field)
    expect(names()[0]).toBe(everyOne)
  })
})
