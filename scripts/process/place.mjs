import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder, absolute and without a closing slash. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/**
 * Joins path segments to the repository's folder.
 * @param {...string} segments
 */
export function inRoot(...segments) {
  return resolve(root, ...segments)
}

/**
 * Whether the module is the one that Node was started with (and not imported by another).
 * @param {string} moduleUrl `import.meta.url` of the asking module
 */
export function isMain(moduleUrl) {
  const started = process.argv[1]
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(moduleUrl))
}

/**
 * An error to be told to the person at the terminal in its own words, without a stack.
 */
export class PlainError extends Error {}

/**
 * Runs a command's main function; a thrown error is printed and ends the process with code 1.
 * @param {() => Promise<unknown>} main
 */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error)
    process.exitCode = 1
  }
}
