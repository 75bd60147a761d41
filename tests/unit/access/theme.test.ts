// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { setTheme } from '#access/theme.ts'

const theme = () => document.documentElement.dataset.theme
const key = 'tieline-theme'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  delete document.documentElement.dataset.theme
})

describe('the theme', () => {
  it('is set on the page and kept for the next visit', () => {
    setTheme('dark')
    expect([theme(), localStorage.getItem(key)]).toEqual(['dark', 'dark'])
    setTheme('light')
    expect([theme(), localStorage.getItem(key)]).toEqual(['light', 'light'])
  })

  it('of the device leaves no trace', () => {
    setTheme('dark')
    setTheme('system')
    expect([theme(), localStorage.getItem(key)]).toEqual([undefined, null])
  })

  it('holds for this page where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(() => setTheme('dark')).not.toThrow()
    expect([theme(), localStorage.getItem(key)]).toEqual(['dark', null])
  })
})
