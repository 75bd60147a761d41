import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { open } from './pages.ts'

interface Box {
  name: string
  left: number
  right: number
  top: number
  bottom: number
}

const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
      .map((two) => `${one.name} and ${two.name}`),
  )

const boxesOf = (page: Page, part: string): Promise<Box[]> =>
  page.locator(`[data-rove][data-look] ${part}`).evaluateAll((all) =>
    all.map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      return { name: one.textContent ?? '', left, right, top, bottom }
    }),
  )

test('boxes of the relationship view never overlap, and neither do the labels of the network', async ({ page }) => {
  for (const path of ['/', '/relationships']) {
    await open(page, path)
    for (const width of [800, 1024, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 })
      const boxes = await page.locator('[data-rove][data-look="box"]').count()
      expect(boxes, path).toBeGreaterThan(5)
      expect(overlaps(await boxesOf(page, ':scope')), `${path} at ${width} px`).toEqual([])
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const path of ['/relationships?layout=network', '/?layout=network']) {
    await open(page, path)
    await expect(page.locator('[data-rove][data-look="label"]')).not.toHaveCount(0) // the network is fetched when it is wanted
    const labels = await boxesOf(page, 'text')
    expect(labels.length).toBeGreaterThan(5)
    expect.soft(overlaps(labels), path).toEqual([])
  }
})
