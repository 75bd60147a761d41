import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { flawsOf, none, widths } from './flaws.ts'
import { examine } from './looks.ts'
import { onePerPattern, open } from './pages.ts'

/** What must hold of a page whatever it shows, looked at on one that is loaded once. */

const fits = async (page: Page): Promise<void> => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    expect.soft(await flawsOf(page, 24), `at ${width} px`).toEqual(none)
  }
}

const printsWell = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await expect(page.getByText(/ · printed \d{4}-\d\d-\d\d$/)).toBeVisible()
  await expect(page.getByText(/ · printed /)).toContainText(page.url())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // The width of a sheet of paper, which is no more than a phone's to the style sheets, and of a screen.
  for (const width of [700, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const pressed = await page
      .locator('button, input, select, nav, dialog')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && !one.matches('[aria-label^="Remove filter"]'))
          .map((one) => one.textContent),
      )
    expect.soft(pressed, `controls on paper of ${width} px`).toEqual([])
  }
}

const pages = { ...onePerPattern, 'filtered dashboard': '/?person=zhou-jingmin' }

for (const [name, address] of Object.entries(pages)) {
  test(`the ${name} page fits at every width, has no violation in either theme, and is on paper without controls`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await open(page, address)
    await test.step('it fits at every width, cuts nothing and has targets to hit', () => fits(page))
    await test.step('it has no violation, at a desk by day and on a phone by night', () => examine(page))
    await test.step('on paper there is the page with its address and the day, and nothing to press', () =>
      printsWell(page))
  })
}
