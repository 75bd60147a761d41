import type { Page } from '@playwright/test'
import { expect } from '../support/browser.ts'
import { violations } from './violations.ts'

export const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

/** In which sizes and themes a page is looked at: in each once, and where there is but one size, in both themes. */
type Looks = readonly (readonly [size: typeof desktop, theme: 'light' | 'dark'])[]
export const everywhere: Looks = [
  [desktop, 'light'],
  [phone, 'dark'],
]
export const atDesk: Looks = [
  [desktop, 'light'],
  [desktop, 'dark'],
]
export const onPhone: Looks = [
  [phone, 'light'],
  [phone, 'dark'],
]

/** Looks at a page as it stands, or a part of it, by every rule. */
export const examine = async (page: Page, looks = everywhere, within = 'html'): Promise<void> => {
  for (const [size, theme] of looks) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: theme })
    expect.soft(await violations(page, within), `${theme}, ${size.width} px`).toEqual([])
  }
}
