import { expect, test } from '../support/browser.ts'
import { meeting, meetingPath } from './pages.ts'

test.use({ javaScriptEnabled: false })

for (const [path, title, words] of [
  ['/', 'Baogang Group: its alliances', 'Baogang chair meets Keshiketeng Banner officials'],
  [meetingPath, meeting, 'Zhou Jingmin'],
  [`${meetingPath}?from=2025`, meeting, 'Zhou Jingmin'],
  ['/ties/baogang-group/keshiketeng-banner', 'Baogang Group and Keshiketeng Banner authorities', 'Pledge'],
  ['/sources', 'Sources and disputes', 'Contributed: '],
  ['/disputes', 'Disputes', 'Why it matters:'],
  ['/additions', 'What is new', 'Rare Earth Exchanges'],
] as const) {
  test(`${path} can be read, and its links lead on`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main').getByText(words).first()).toBeVisible()
    await page.getByRole('link', { name: 'About', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this record')
  })
}

test('the timeline shows the activity', async ({ page }) => {
  await page.goto('/timeline')
  const bars = page.locator('figure svg [data-camp]')
  await expect(bars).toHaveCount(1)
  for (const bar of await bars.all()) await expect(bar).toBeVisible()
})
