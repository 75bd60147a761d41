// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { closingLine, onePassed, playwrightTally, total, vitestTally } from '../../../scripts/test/tally.mjs'

const tested = { status: 'passed', assertionResults: [{}] }
const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [tested] }
const playwright = { stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 2 }, errors: [] }

describe('the tally of a test run', () => {
  it('counts what the report counts', () => {
    expect(vitestTally(vitest, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 })
    expect(playwrightTally(playwright, 0)).toEqual({ passed: 4, failed: 0, skipped: 2 })
  })

  it('counts a file that failed before its first test as one failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    expect(vitestTally({ ...vitest, testResults: [tested, broken] }, 1).failed).toBe(1)
  })

  it('counts an error outside of any test as one failure', () => {
    expect(playwrightTally({ ...playwright, errors: [{ message: 'no server' }] }, 1).failed).toBe(1)
  })

  it('counts a bad end without a failed test as one failure, and only then', () => {
    expect(vitestTally(vitest, 1).failed).toBe(1)
    expect(vitestTally({ ...vitest, numFailedTests: 2 }, 1).failed).toBe(2)
    expect(playwrightTally(playwright, 1).failed).toBe(1)
  })

  it('counts a run of no test as a failure, however well it ended', () => {
    expect(vitestTally({ ...vitest, numPassedTests: 0 }, 0).failed).toBe(1)
    const none = { expected: 0, flaky: 0, unexpected: 0, skipped: 4 }
    expect(playwrightTally({ ...playwright, stats: none }, 0).failed).toBe(1)
  })

  it('closes with a line that says skipped only where some were', () => {
    const sum = total([onePassed, { passed: 2, failed: 1, skipped: 3 }])
    expect(closingLine(sum)).toBe('3 passed, 1 failed, 3 skipped')
    expect(closingLine(onePassed)).toBe('1 passed, 0 failed')
  })
})
