// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { lockDifferences } from '../../../scripts/setup/lock.mjs'
import { admits, inWords } from '../../../scripts/setup/node-range.mjs'

const range = '^20.19.0 || >=22.12.0'

describe('the Node version', () => {
  it.each(['v20.19.0', '20.20.2', '22.12.0', '22.12.1', 'v24.0.0', '26.1.0-nightly'])('%s is admitted', (version) => {
    expect(admits(range, version)).toBe(true)
  })

  it.each(['v18.20.4', '20.18.9', '20.9.0', '21.7.3', '22.11.99', '9.99.0'])('%s is not', (version) => {
    expect(admits(range, version)).toBe(false)
  })

  it('is asked for in words', () => {
    expect(inWords(range)).toBe('20.19 or later within 20, or 22.12 or later')
    expect(inWords('>=22.12.3')).toBe('22.12.3 or later')
  })

  it.each(['20.x', '<24.0.0', '', '>=20'])('range %j is refused rather than guessed at', (unknown) => {
    expect(() => admits(unknown, '20.20.2')).toThrow('cannot read the Node range')
  })
})

describe('the installed packages', () => {
  const locked = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/react': { version: '19.3.1' },
      'node_modules/vite': { version: '8.3.8' },
      'node_modules/@esbuild/win32-x64': { version: '0.28.2', optional: true },
      'node_modules/fsevents': { version: '2.3.3', devOptional: true },
    },
  }
  const react = { 'node_modules/react': { version: '19.3.1' } }
  const vite = { 'node_modules/vite': { version: '8.3.8' } }

  it('match the lock without the packages of other systems', () => {
    expect(lockDifferences(locked, { packages: { ...react, ...vite } })).toEqual([])
  })

  it('match the lock with a package that only this system needs', () => {
    const mine = { 'node_modules/@biomejs/cli-darwin-arm64': { version: '2.6.8', optional: true } }
    expect(lockDifferences(locked, { packages: { ...react, ...vite, ...mine } })).toEqual([])
  })

  it('differ where one is missing, of another version, or left over', () => {
    const installed = {
      'node_modules/react': { version: '19.3.0' },
      'node_modules/@esbuild/win32-x64': { version: '0.28.1', optional: true },
      'node_modules/lodash': { version: '4.17.21' },
    }
    expect(lockDifferences(locked, { packages: installed })).toEqual([
      'node_modules/react is 19.3.0, not 19.3.1',
      'node_modules/vite is missing',
      'node_modules/@esbuild/win32-x64 is 0.28.1, not 0.28.2',
      'node_modules/lodash is not in the lock',
    ])
  })

  it('differ from the lock altogether before anything is installed', () => {
    expect(lockDifferences(locked, {})).toHaveLength(2)
  })
})
