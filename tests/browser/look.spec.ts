import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { chartDrawn, meetingPath, open } from './pages.ts'
import { type Shift, shiftsSoFar, watchShifts } from './shifts.ts'

/** What shifts on a page until its chart, if it has one, has been drawn. */
const shiftsOn = async (page: Page, address: string): Promise<Shift[]> => {
  await open(page, address)
  if (address.startsWith('/organizations/')) await chartDrawn(page)
  await page.waitForTimeout(300)
  return shiftsSoFar(page)
}

test('nothing shifts while a page loads, is taken over and draws its charts', async ({ page }) => {
  await open(page, '/about') // the fonts are there from now on
  await watchShifts(page)
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    for (const address of [
      '/',
      '/?from=2025-05',
      '/timeline',
      '/organizations/baogang-group',
      meetingPath,
      `${meetingPath}?person=zhou-jingmin`,
    ]) {
      expect.soft(await shiftsOn(page, address), `${address} at ${size.width} px`).toEqual([])
    }
  }
})

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const light = 'rgb(251, 249, 245)'
const dark = 'rgb(20, 22, 26)'

test('the theme follows the device until one is chosen, and the choice holds over pages and visits', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/')
  expect(await paper(page)).toBe(dark)
  await page.getByRole('radio', { name: 'Light' }).click()
  await expect.poll(() => paper(page)).toBe(light)
  await open(page, meetingPath)
  expect(await paper(page)).toBe(light)
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked()
  await page.getByRole('radio', { name: 'As the device' }).click()
  await expect.poll(() => paper(page)).toBe(dark)
})

test('a chosen theme is there at the first paint, before the program has come', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, '/')
  await page.getByRole('radio', { name: 'Dark' }).click()
  await page.addInitScript(() => {
    const papers = new Set<string>()
    Object.assign(window, { papers })
    const note = () => {
      if (document.body && document.styleSheets.length > 0) {
        papers.add(getComputedStyle(document.documentElement).backgroundColor)
      }
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 300))
    await route.continue()
  })
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  const papers = await page.evaluate(() => Array.from(Object.getOwnPropertyDescriptor(window, 'papers')?.value))
  expect(papers).toEqual([dark])
})

test('blocked storage leaves the theme to the device and the page whole', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await open(page, '/')
  await page.getByRole('radio', { name: 'Dark' }).click()
  await expect.poll(() => paper(page)).toBe(dark)
})

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['/', meetingPath]) {
    await open(page, path)
    // Asked in one go: an element that is gone by the time it is asked has no style at all.
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, transitionProperty, animationName } = getComputedStyle(one)
          const lasts = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0)
          return animationName !== 'none' || (lasts && transitionProperty !== 'none')
        })
        .map((one) => one.outerHTML.slice(0, 200)),
    )
    expect(moving, path).toEqual([])
  }
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('with forced colours the state of controls and the marks still show', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '/?person=zhou-jingmin')
  const looks = await page.getByRole('radio', { name: /^(Columns|Network)$/ }).evaluateAll((all) =>
    all.map((one) => {
      const { backgroundColor, borderColor, outlineStyle } = getComputedStyle(one.closest('label') ?? one)
      return `${backgroundColor} ${borderColor} ${outlineStyle}`
    }),
  )
  expect(new Set(looks).size, 'the chosen one looks other than the rest').toBe(2)
  const marks = await page.locator('main svg path:not([class*="core"])').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => ({ ...{ fill: getComputedStyle(one).fill, stroke: getComputedStyle(one).stroke } }))
      .filter(({ fill, stroke }) => fill !== 'none' || stroke !== 'none'),
  )
  const background = await paper(page)
  expect(marks.length).toBeGreaterThan(10)
  expect(
    marks.filter(({ fill, stroke }) => [fill, stroke].every((one) => one === background || one === 'none')),
  ).toEqual([])
  await page.keyboard.press('Tab')
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
  expect(outline).not.toBe('none')
})
