// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compile } from '#compile/compile.ts'
import { readSources } from '#compile/files.ts'
import { problemLine } from '#compile/problem.ts'

const golden = fileURLToPath(new URL('../../golden', import.meta.url))
const cases = readdirSync(golden).filter((name) => existsSync(join(golden, name)) && !name.startsWith('.'))
const expected = (name: string, file: string): string | null => {
  const path = join(golden, name, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

describe('a folder of authored files', () => {
  it('has cases of both outcomes', () => {
    expect(cases.filter((name) => expected(name, 'expected.json') !== null).length).toBeGreaterThan(0)
    expect(cases.filter((name) => expected(name, 'expected.txt') !== null).length).toBeGreaterThan(4)
  })

  it.each(cases)('compiles to what is expected of it: %s', (name) => {
    const { dataset, problems } = compile(readSources('.', join(golden, name)))
    const lines = problems.map((problem) => `${problemLine(problem)}\n`).join('')
    expect(lines).toBe(expected(name, 'expected.txt') ?? '')
    expect(dataset).toEqual(JSON.parse(expected(name, 'expected.json') ?? 'null'))
  })
})
