/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
export const onePassed = { passed: 1, failed: 0, skipped: 0 }
/** @type {Tally} */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 }

/**
 * Reads Vitest's JSON report. A file that failed before its first test counts as one failure, and so does a run that ended
 * badly though no test did (an unhandled error), or in which no test ran.
 * @param {any} report
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function vitestTally(report, code) {
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults
  const broken = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    code,
  )
}

/**
 * Reads Playwright's JSON report. Errors outside of any test count as failures, and so does a run that ended badly though
 * no test did, or in which no test ran.
 * @param {any} report
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function playwrightTally({ stats, errors }, code) {
  return honest(
    { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped },
    code,
  )
}

/**
 * @param {Tally} tally
 * @param {number} code
 * @returns {Tally}
 */
function honest(tally, code) {
  const quiet = tally.failed === 0 && (code !== 0 || tally.passed === 0)
  return quiet ? { ...tally, failed: 1 } : tally
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function total(tallies) {
  return tallies.reduce((sum, tally) => ({
    passed: sum.passed + tally.passed,
    failed: sum.failed + tally.failed,
    skipped: sum.skipped + tally.skipped,
  }))
}

/**
 * The closing line, in the form that a reader of CI's output looks for: "12 passed, 0 failed, 1 skipped".
 * @param {Tally} tally
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
