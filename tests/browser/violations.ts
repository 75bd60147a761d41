import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

declare global {
  interface Window {
    axe?: Pick<typeof axe, 'run'>
  }
}

/** Every violation within a part of the page as it stands, as one line each. */
export const violations = async (page: Page, within: string): Promise<string[]> => {
  expect(page.frames(), 'there are no frames, which axe would have to be brought into').toHaveLength(1)
  // Half a megabyte of program, which one document need not read twice.
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source)
  const { found, passes } = await page.evaluate(
    async ([part, values]) => {
      const runOnly = { type: 'tag' as const, values }
      const results = await window.axe?.run(part, { runOnly, resultTypes: ['violations'], preload: false })
      const lines = results?.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
      )
      return { found: lines ?? [], passes: results?.passes.length ?? 0 }
    },
    [within, tags] as const,
  )
  expect(passes, 'axe has looked at something').toBeGreaterThan(0)
  return found
}
