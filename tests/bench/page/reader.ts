import type { Page } from '@playwright/test'
import type { Chance } from '../chance.ts'

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
