import { format } from 'node:util'
import { afterEach } from 'vitest'

/** Runs before each test file. In the node environment only the stray-console rule applies. */

const strays: string[] = []

// Assigned rather than spied, so that a test's own spy and `vi.restoreAllMocks()` come back to this and not past it.
for (const level of ['error', 'warn'] as const) {
  console[level] = (...values: unknown[]) => strays.push(`console.${level}: ${format(...values)}`)
}

if (typeof window !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  await import('@testing-library/jest-dom/vitest')
  const { fillInBrowser } = await import('./jsdom-gaps.ts')
  fillInBrowser()
  afterEach(cleanup)
}

afterEach(() => {
  const said = strays.splice(0)
  if (said.length > 0)
    throw new Error(`A stray message fails a test; spy on the console where one is expected.\n${said.join('\n')}`)
})
