import { type BrowserContext, test as base, expect } from '@playwright/test'

export { expect }

/** What a page complained of while it was open, and what of that a test expects. */
export interface Faults {
  /** Lets faults whose text matches pass, for this test. */
  allow(pattern: RegExp): void
}

/**
 * Playwright's `test`, failing also on any console error or warning, uncaught error, refusal by the content security
 * policy, or request to another origin. A test that provokes one says so: `faults.allow(/404/)`.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const found = watch(context, new URL(baseURL ?? 'http://localhost/').origin)
      const allowed: RegExp[] = []
      await use({ allow: (pattern) => allowed.push(pattern) })
      const unexpected = found.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))
      expect(unexpected, 'the page complained of nothing').toEqual([])
    },
    { auto: true },
  ],
})

/** Collects the faults of all pages of a context, as they happen, as one line each. */
export function watch(context: BrowserContext, origin: string): string[] {
  const found: string[] = []
  context.on('console', (message) => {
    // Refusals by the content security policy arrive here too, as errors.
    const level = message.type()
    if (level === 'error' || level === 'warning') found.push(`console ${level}: ${message.text()}`)
  })
  context.on('weberror', (webError) => found.push(`uncaught: ${webError.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    const isLocal = url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === origin
    if (!isLocal) found.push(`request to another origin: ${url.href}`)
  })
  return found
}
