import type { Page } from '@playwright/test'

export const widths = [320, 390, 768, 1024, 1440, 2560]

export interface Flaws {
  wide: string[]
  cut: string[]
  small: string[]
}

/**
 * What is wrong with the layout as it stands: what sticks out at the side, what is cut off without a way to see it, and
 * targets that are smaller than `least` px and no links within a text.
 */
export const flawsOf = (page: Page, least: number): Promise<Flaws> =>
  page.evaluate((smallest) => {
    const nameOf = (one: Element) => `${one.tagName}.${one.getAttribute('class')} “${one.textContent?.slice(0, 30)}”`
    const shown = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden')
    const all = [...document.querySelectorAll('body *')].filter(shown)
    const isWide = document.documentElement.scrollWidth > document.documentElement.clientWidth
    const outside = all.filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    const cut = all.filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one)
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const high = hides(overflowY) && one.scrollHeight > one.clientHeight + 1
      return (
        one instanceof HTMLElement &&
        // A long name shows in full where it is pointed at.
        !one.matches('input, [title] *') &&
        (high || (hides(overflowX) && one.scrollWidth > one.clientWidth + 1))
      )
    })
    const small = all
      .filter((one) => one.matches('button, input, select, summary, a[data-rove]'))
      .map((one) => (one.matches('label input') ? (one.closest('label') ?? one) : one))
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect()
        return width < smallest - 0.5 || height < smallest - 0.5
      })
    return {
      wide: isWide ? ['the page', ...outside.slice(-3).map(nameOf)] : [],
      cut: cut.map(nameOf),
      small: small.map((one) => `${nameOf(one)} ${JSON.stringify(one.getBoundingClientRect().toJSON())}`),
    }
  }, least)

/** Nothing wrong. */
export const none: Flaws = { wide: [], cut: [], small: [] }
