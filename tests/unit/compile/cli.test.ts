// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { soundFiles } from './fixture.ts'
import { scratchFolder } from './scratch-folder.ts'

const cli = fileURLToPath(new URL('../../../src/compile/cli.ts', import.meta.url))

/** Runs the command line in a folder, as npm does. */
const run = (folder: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), cli, ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

describe('the command line', { timeout: 30_000 }, () => {
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
