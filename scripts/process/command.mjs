import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inRoot, root } from './place.mjs'

/** @typedef {{ command: string, args: string[], shell?: boolean }} Command */
/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, limitMs?: number }} RunOptions */
/** @typedef {{ code: number, output: string }} RunResult code 0 is success; output is empty unless `quiet` */

/**
 * A script of ours, run by this same Node.
 * @param {string} path relative to the repository
 * @param {string[]} args
 * @returns {Command}
 */
export function script(path, ...args) {
  return { command: process.execPath, args: [inRoot(path), ...args] }
}

/**
 * The program of an installed package, run by this same Node: no shell and no `.cmd` file in between, on any system.
 * Throws when the package is not installed.
 * @param {string} packageName
 * @param {string} program its name in the package's `bin`
 * @param {string[]} args
 * @returns {Command}
 */
export function tool(packageName, program, ...args) {
  const folder = `node_modules/${packageName}`
  const { bin } = JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'))
  return script(`${folder}/${typeof bin === 'string' ? bin : bin[program]}`, ...args)
}

/**
 * npm itself: the one that started us where there is one, else the one on PATH (a `.cmd` file on Windows, hence the shell).
 * The arguments must hold no spaces.
 * @param {string[]} args
 * @returns {Command}
 */
export function npm(...args) {
  const started = process.env.npm_execpath
  if (started?.endsWith('npm-cli.js')) return { command: process.execPath, args: [started, ...args] }
  return { command: 'npm', args, shell: process.platform === 'win32' }
}

/**
 * Runs a command to its end and never throws: a command that cannot be started has code 127, one that took longer than
 * `limitMs` has code 124. With `quiet` nothing is shown and both its streams are handed back.
 * @param {Command} command
 * @param {RunOptions} options
 * @returns {Promise<RunResult>}
 */
export function run({ command, args, shell = false }, { cwd = root, env = process.env, quiet = false, limitMs } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: quiet ? 'pipe' : 'inherit' })
    /** @type {Buffer[]} */
    const chunks = []
    child.stdin?.end()
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    let late = false
    const timer = limitMs === undefined ? undefined : setTimeout(stop, limitMs)
    function stop() {
      late = true
      child.kill()
    }
    /** @param {number} code @param {string} [why] */
    function finish(code, why = '') {
      clearTimeout(timer)
      done({ code, output: Buffer.concat(chunks).toString('utf8') + why })
    }
    child.on('error', (error) => finish(127, error.message))
    child.on('close', (code) => (late ? finish(124, `stopped after ${limitMs} ms`) : finish(code ?? 1)))
  })
}

/**
 * The last lines of a program's output, for an error message.
 * @param {string} output
 * @param {number} lines
 */
export function tail(output, lines = 20) {
  return output.trimEnd().split('\n').slice(-lines).join('\n')
}
