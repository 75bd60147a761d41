import { describe, expect, it } from 'vitest'
import { comparingOf, comparingOptions } from '../../bench/comparing-options.ts'
import { flag, folder, names, oneOf, readOptions, someOf, whole, wholes } from '../../bench/options.ts'

const options = {
  size: whole(10_000, 1),
  rounds: whole(undefined, 1),
  sizes: wholes([10, 100], 1),
  mix: oneOf(['main', 'text'], 'main'),
  pages: someOf(['dashboard', 'about'], undefined),
  peers: names(['recharts']),
  folder: folder('dist'),
  json: flag,
  'no-memory': flag,
}
const read = (line: string) => readOptions(line.split(' ').filter(Boolean), options)
const complaint = (line: string): string => {
  try {
    read(line)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error(`“${line}” was read`)
}

describe('options of a program', () => {
  it('have their values where nothing is given', () => {
    expect(read('')).toEqual({
      ...{ size: 10_000, rounds: undefined, sizes: [10, 100], mix: 'main', pages: undefined, peers: ['recharts'] },
      ...{ folder: 'dist', json: false, 'no-memory': false },
    })
  })

  it('are read as what they take, with or without an equals sign', () => {
    expect(read('--size 1e5 --rounds=3 --sizes 1,20 --mix text --pages about,dashboard --json --no-memory')).toEqual({
      ...{ size: 100_000, rounds: 3, sizes: [1, 20], mix: 'text', pages: ['about', 'dashboard'], peers: ['recharts'] },
      ...{ folder: 'dist', json: true, 'no-memory': true },
    })
    expect(read('--peers= --folder a/b')).toMatchObject({ peers: [], folder: 'a/b' })
  })

  it('hold the last value where one is given twice', () => {
    expect(read('--size 5 --size 6').size).toBe(6)
  })

  it('say which there are where one is not known, and which was meant', () => {
    expect(complaint('--sise 5')).toMatch(/^There is no option --sise; did you mean --sizes?\? There are:\n {2}--size /)
    expect(complaint('--elsewhere')).toMatch(/^There is no option --elsewhere\. There are:\n/)
    expect(complaint('--constructor 1')).toMatch(/^There is no option --constructor/)
    expect(complaint('-s 5')).toMatch(/^There is no option -s/)
    expect(complaint('100')).toMatch(/^“100” belongs to no option\. There are:\n/)
    expect(complaint('--elsewhere')).toContain('\n  --size        a whole number from 1 on\n')
    expect(complaint('--elsewhere')).toMatch(/\n {2}--json\n {2}--no-memory$/)
  })

  it.each([
    ['--size abc', '--size takes a whole number from 1 on, not “abc”.'],
    ['--size 0', '--size takes a whole number from 1 on, not “0”.'],
    ['--size 1.5', '--size takes a whole number from 1 on, not “1.5”.'],
    ['--size -3', '--size takes a whole number from 1 on, not “-3”.'],
    ['--size=', '--size takes a whole number from 1 on, not “”.'],
    ['--size', '--size needs a value: a whole number from 1 on.'],
    ['--size --json', '--size needs a value: a whole number from 1 on.'],
    ['--sizes 10,many', '--sizes takes whole numbers from 1 on, with commas between, not “10,many”.'],
    ['--mix maine', '--mix takes one of main, text, not “maine”.'],
    ['--pages about,abut', '--pages takes some of dashboard, about, with commas between, not “about,abut”.'],
    ['--folder=', '--folder takes a folder, not “”.'],
    ['--json=yes', '--json takes no value.'],
  ])('%s is told as “%s”', (line, words) => {
    expect(complaint(line)).toBe(words)
  })
})

describe('what is compared', () => {
  it('goes through a large record in fewer rounds unless they are said', () => {
    const roundsOf = (...args: string[]): number => comparingOf(readOptions(args, comparingOptions)).rounds
    expect(roundsOf()).toBe(7)
    expect(roundsOf('--size', '100000')).toBe(3)
    expect(roundsOf('--size', '100000', '--rounds', '9')).toBe(9)
  })
})
