// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runCommand } from '#compile/command-line.ts'
import { soundFiles } from './fixture.ts'
import { scratchFolder } from './scratch-folder.ts'

const cli = fileURLToPath(new URL('../../../src/compile/cli.ts', import.meta.url))

/** Runs the command line in a folder, as npm does: a process of its own. */
const spawned = (folder: string, ...args: string[]) => {
  const node = ['--import', import.meta.resolve('tsx'), cli, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** Runs the same in this process: starting one takes half a second. */
const run = (folder: string, ...args: string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  const print = (line: string) => void out.push(`${line}\n`)
  const status = runCommand(args, { root: folder, print }, (text) => void err.push(`${text}\n`))
  return { status, stdout: out.join(''), stderr: err.join('') }
}

describe('the command line', { timeout: 30_000 }, () => {
  it.each([['ids'], ['check'], ['chekc']])('says and answers the same as a process: %s', (command) => {
    const answer = spawned(scratchFolder(soundFiles), command)
    expect(answer).toEqual(run(scratchFolder(soundFiles), command))
    expect(answer.status).toBe({ ids: 0, check: 1, chekc: 2 }[command])
    expect(answer.stdout + answer.stderr).not.toBe('')
  })

  it('prints counts and succeeds on a sound record', () => {
    const root = scratchFolder(soundFiles)
    expect(run(root, 'ids').status).toBe(0)
    const { status, stdout } = run(root, 'check')
    expect(stdout).toMatch(/^1 event · 4 organizations · .*\n$/)
    expect(status).toBe(0)
  })

  it('fails on ids that are not in the list of shipped ones', () => {
    const { status, stdout } = run(scratchFolder(soundFiles), 'check')
    expect(stdout).toContain('(run npm run data:ids)')
    expect(status).toBe(1)
  })

  it('prints problems as links and fails on any other', () => {
    const { status, stdout } = run(scratchFolder({ ...soundFiles, 'data/more.yaml': 'claim: []' }), 'check')
    expect(stdout).toBe('data/more.yaml:1:1  `claim` is not a known key  (did you mean `claims`?)\n1 problem\n')
    expect(status).toBe(1)
  })

  it('verifies against the folder it is given', () => {
    const root = scratchFolder({ ...soundFiles, 'texts/report.txt': 'Nothing of the kind.' })
    const { status, stdout } = run(root, 'verify', '--articles', join(root, 'texts'))
    expect(stdout).toContain('8 problems')
    expect(status).toBe(1)
  })

  it.each([
    ['no command', []],
    ['an unknown command', ['chekc']],
    ['more than one command', ['check', 'ids']],
    ['an unknown option', ['check', '--quiet']],
    ['verify without a folder', ['verify']],
    ['verify with an empty folder name', ['verify', '--articles=']],
  ])('shows its usage and exits with 2: %s', (_, args) => {
    const { status, stdout, stderr } = run(scratchFolder(soundFiles), ...args)
    expect(stderr).toContain('Usage:')
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})
