import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { region, visit } from '../support/render.tsx'

const remark = 'Relationships without a date are left out here.'
const undated = /between Baogang Group and Huanggang Mining/
const inTable = (name: RegExp): HTMLElement | null => within(region('Relationships')).queryByRole('link', { name })

describe('a relationship without a date', () => {
  it('is in the relationship view where no date is chosen', async () => {
    await visit('/relationships')
    expect(inTable(undated)).toBeVisible()
    expect(region('Relationships')).not.toHaveTextContent(remark)
  })

  it.each(['from=2025-01', 'to=2025-12', 'at=2025-12-31'])(
    'is left out with %s, which the view says',
    async (chosen) => {
      await visit(`/relationships?${chosen}`)
      expect(inTable(undated)).toBeNull()
      expect(inTable(/between Baogang Group and Keshiketeng/)).toBeVisible()
      expect(region('Relationships')).toHaveTextContent(remark)
    },
  )
})

describe('a relationship for one day', () => {
  it('stands on that day and no longer, while the meeting that it was for ties on', async () => {
    const pair = /between Baogang United Front Work Department and Haidian/
    const on = async (day: string): Promise<string | undefined> => {
      const { unmount } = await visit(`/relationships?at=${day}`)
      const name = inTable(pair)?.getAttribute('aria-label')?.split(': ')[1]
      unmount()
      return name
    }
    expect(await on('2025-04-20')).toBeUndefined()
    expect(await on('2025-04-21')).toBe('1 event, 1 relationship')
    expect(await on('2025-04-22')).toBe('1 event')
  })
})
