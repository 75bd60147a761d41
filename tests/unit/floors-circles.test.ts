// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { circlesIn, readHouse, specifiersOf } from '../support/floors.ts'
import { faultsIn } from '../support/floors-rules.ts'

const house = readHouse(readFileSync('docs/house.md', 'utf8'))

describe('a circle', () => {
  it('is told once, types included, however long', () => {
    const three = {
      'src/query/b.ts': "import type { C } from './c.ts'",
      'src/query/c.ts': "import { a } from './a.ts'",
      'src/query/a.ts': "export * from './b.ts'\nexport const a = 1",
    }
    expect(circlesIn(three)).toEqual([['src/query/a.ts', 'src/query/b.ts', 'src/query/c.ts']])
    expect(faultsIn(three, house).filter((fault) => fault.endsWith('is a circle'))).toHaveLength(1)
  })

  it('may be a file that imports itself, and is no diamond', () => {
    expect(circlesIn({ 'src/query/a.ts': "import './a.ts'" })).toEqual([['src/query/a.ts']])
    const [left, right] = ["import './left.ts'", "import './right.ts'"]
    const diamond = { 'src/q/top.ts': `${left}\n${right}`, 'src/q/left.ts': "import './end.ts'", 'src/q/end.ts': '' }
    expect(circlesIn({ ...diamond, 'src/q/right.ts': "import './end.ts'" })).toEqual([])
  })
})

describe('the imports of a file', () => {
  it('are found in every form', () => {
    const text = [
      "import a from 'a'",
      "import type { B } from 'b'",
      "export { c } from 'c'",
      "export type * from 'd'",
      "import 'e.css'",
      "const f = await import('f')",
      "type G = import('g').G",
      "// import 'not'",
    ].join('\n')
    expect(specifiersOf('src/query/x.ts', text).sort()).toEqual(['a', 'b', 'c', 'd', 'e.css', 'f', 'g'])
    const css = "@import './x.css';\n.a { composes: b from './y.module.css'; }"
    expect(specifiersOf('src/design/x.css', css)).toEqual(['./x.css', './y.module.css'])
  })
})
