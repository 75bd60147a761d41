import type { Page } from '@playwright/test'
import type { Chance } from '../chance.ts'
import { restMark } from './script-time.ts'

/** The ends of the brush. */
export const brushEnds = (page: Page) => page.getByRole('slider', { name: /^(First|Last) .* shown$/ })

/** Moves the first end of the brush to the right and back, over and over, for some seconds; gives the number of moves. */
export const drag = async (page: Page, seconds: number): Promise<number> => {
  const ends = brushEnds(page)
  await ends.first().scrollIntoViewIfNeeded()
  const [first, last] = [await ends.first().boundingBox(), await ends.nth(1).boundingBox()]
  if (!first || !last) throw new Error('the brush has no ends to drag')
  const y = first.y + first.height / 2
  await page.mouse.move(first.x + first.width / 2, y)
  await page.mouse.down()
  const started = performance.now()
  let moves = 0
  for (let part = 0; part < 1; moves += 1) {
    part = (performance.now() - started) / (seconds * 1000)
    await page.mouse.move(first.x + (last.x - first.x) * 0.8 * Math.abs(Math.sin(part * Math.PI * 2)), y)
    await page.waitForTimeout(16)
  }
  return moves
}

const menus = ['Kind', 'Outcome', 'Organizations', 'People', 'Places', 'Programmes'] as const
const rest = 400 // ms that the page is given after each choice, to draw all that follows it
const mostChoices = 8 // check boxes of a menu from which one is picked: the first, as readers do

/**
 * Makes choices as a reader does: opens a menu, presses two or three of its check boxes, one of which may have been pressed
 * before, and lifts a chip. Gives the number of presses.
 */
export const choose = async (page: Page, presses: number, chance: Chance): Promise<number> => {
  const filters = page.getByRole('region', { name: 'Filters' })
  const chips = filters.getByRole('list', { name: 'Chosen filters' }).getByRole('button')
  let made = 0
  const press = async (target: ReturnType<typeof page.locator>): Promise<void> => {
    await target.click()
    made += 1
    await page.waitForTimeout(rest)
    await page.evaluate((mark) => performance.mark(mark), restMark) // looking for what to press next is not the page's script
  }
  await page.evaluate(() => scrollTo(0, 0))
  while (made < presses) {
    const menu = filters.getByRole('button', { name: new RegExp(`^${chance.pick(menus)}( \\(\\d+\\))?$`) })
    await menu.click()
    const boxes = filters.getByRole('checkbox')
    await boxes.first().waitFor()
    for (let left = 2 + chance.below(2); left > 0 && made < presses; left -= 1) {
      await press(boxes.nth(chance.below(Math.min(mostChoices, await boxes.count()))))
    }
    await page.keyboard.press('Escape')
    for (let count = await chips.count(); count > 0 && made < presses && (count > 3 || chance.yes(0.5)); count -= 1) {
      await press(chips.nth(chance.below(count)))
    }
  }
  return made
}

/** What the page keeps note of while it is pointed at: ms from each mark that is met to the paint of all light. */
const noteLights = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const lights: number[] = []
    Object.assign(window, { lights })
    const note = (begun: number) => {
      const painted = new MessageChannel() // what it carries comes after the frame
      painted.port1.onmessage = () => {
        if (document.querySelector('[data-light=lit]')) lights.push(performance.now() - begun)
      }
      painted.port2.postMessage(null)
    }
    addEventListener(
      'pointerover',
      () => {
        const begun = performance.now()
        requestAnimationFrame(() => note(begun))
      },
      true,
    )
  })

/** Points at so many marks of the views, one after the other; gives for each the ms until its light was painted everywhere. */
export const point = async (page: Page, marks: number): Promise<number[]> => {
  await noteLights(page)
  const all = page.locator('main [data-rove]')
  for (let at = 0; at < Math.min(marks, await all.count()); at += 1) {
    await page.mouse.move(2, 2)
    await all.nth(at).scrollIntoViewIfNeeded()
    const box = await all.nth(at).boundingBox()
    await page.waitForTimeout(50)
    if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.waitForTimeout(100)
  }
  return page.evaluate(() => (window as unknown as { lights: number[] }).lights) // set above
}
