import type { Locator } from '@playwright/test'

/** A line of text in a list item with a shape before its words. */
interface Line {
  text: string
  /** Which line of its item, from 0. */
  nth: number
  /** Px from the right edge of the shape to where the line begins; negative where it begins under the shape. */
  beyond: number
}

/** Of each element the lines of text in those of its list items that begin with a shape. */
export const linesBesideShapes = (within: Locator): Promise<Line[][]> =>
  within.evaluateAll((all) =>
    all.map((one) =>
      [...one.querySelectorAll('li:has(svg)')].flatMap((item) => {
        const shape = item.querySelector('svg')?.getBoundingClientRect()
        const texts = document.createTreeWalker(item, NodeFilter.SHOW_TEXT)
        const begins = new Map<number, number>()
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const range = document.createRange()
          range.selectNodeContents(text)
          for (const { left, bottom, width } of range.getClientRects()) {
            const line = Math.round(bottom / 8) // px by which the baselines of two lines differ at least
            if (width > 0) begins.set(line, Math.min(left, begins.get(line) ?? left))
          }
        }
        return [...begins.values()].map((left, nth) => ({
          text: item.textContent ?? '',
          nth,
          beyond: Math.round(left - (shape?.right ?? 0)),
        }))
      }),
    ),
  )

/** Where elements stand, in whole px. */
export const placesOf = (elements: Locator): Promise<{ top: number; right: number; bottom: number }[]> =>
  elements.evaluateAll((all) =>
    all.map((one) => {
      const { top, right, bottom } = one.getBoundingClientRect()
      return { top: Math.round(top), right: Math.round(right), bottom: Math.round(bottom) }
    }),
  )
