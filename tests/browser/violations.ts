import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every violation within a part of the page as it stands, as one line each. */
export const violations = async (page: Page, within: string): Promise<string[]> => {
  const options = { resultTypes: ['violations' as const], preload: false }
  // There are no frames: the mode without them takes half the time.
  const axe = new AxeBuilder({ page }).include(within).options(options).withTags(tags).setLegacyMode()
  const { violations: found, passes } = await axe.analyze()
  expect(passes.length, 'axe has looked at something').toBeGreaterThan(0)
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`))
}
