// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Labelled, labelBox, labelled, labelOf } from '#views/relationships/lay-labels.ts'

const nodesOf = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 1200 }),
      y: fc.integer({ min: 0, max: 560 }),
      name: fc.constantFrom('Beta', 'Gamma Móbile Limited', 'The very long name of an office of a city', '包头钢铁'),
      activity: fc.nat({ max: 9 }),
    }),
    { maxLength: 60 },
  )
  .map((all) => all.map((one, i): Labelled => ({ id: `n${String(i).padStart(2, '0')}`, ...one })))

const node = (id: string, x: number, y: number, activity = 1, name = 'Beta'): Labelled => ({ id, x, y, name, activity })

describe('the names in a network', () => {
  it('stand apart by the width of the shortest label, or by the height of one line', () => {
    fc.assert(
      fc.property(nodesOf, (nodes) => {
        const names = labelled(nodes)
        const shown = nodes.filter(({ id }) => names.has(id))
        for (const [i, one] of shown.entries()) {
          for (const other of shown.slice(i + 1)) {
            expect(Math.abs(one.x - other.x) >= 36 || Math.abs(one.y - other.y) >= 42).toBe(true)
          }
        }
      }),
    )
  })

  it('are left out only where a busier organization, or one before it, stands in the way', () => {
    fc.assert(
      fc.property(nodesOf, (nodes) => {
        const names = labelled(nodes)
        for (const one of nodes.filter(({ id }) => !names.has(id))) {
          const before = nodes.filter(
            ({ id, activity }) => activity > one.activity || (activity === one.activity && id < one.id),
          )
          const near = before.filter(({ x, y }) => Math.abs(x - one.x) <= 144 && Math.abs(y - one.y) <= 84)
          expect(near.some(({ id }) => names.has(id))).toBe(true)
        }
      }),
    )
  })

  it('do not depend on the order in which the nodes come', () => {
    fc.assert(
      fc.property(nodesOf, (nodes) => {
        expect(labelled(nodes.toReversed())).toEqual(labelled(nodes))
      }),
    )
  })

  it('are those of the busiest where not all have room', () => {
    const names = labelled([node('a', 0, 0), node('b', 10, 10, 5), node('c', 600, 0)])
    expect([...names.keys()]).toEqual(['b', 'c'])
  })

  it('need less room the shorter they are, and more in Chinese', () => {
    const apart = (name: string) => labelled([node('a', 0, 0, 2, name), node('b', 60, 0, 1, name)]).size
    expect([apart('Beta'), apart('Beta Limited'), apart('包头'), apart('包头钢铁集团')]).toEqual([2, 1, 2, 1])
  })
})

describe('a name in a network', () => {
  const names = fc.array(
    fc.constantFrom('Baogang', 'of', 'Limited', '包头钢铁集团', 'Wissenschaftsgemeinschaft', 'I'),
    {
      minLength: 1,
      maxLength: 9,
    },
  )

  it('is written whole on as many lines as it needs, up to three', () => {
    expect(labelOf('Beta')).toEqual({ lines: ['Beta'], cut: false })
    expect(labelOf('Baotou Port Government')).toEqual({ lines: ['Baotou Port', 'Government'], cut: false })
    expect(labelOf('The very long name of an office of a city').lines).toHaveLength(3)
  })

  it('is broken between words, and within those alone that are longer than a line', () => {
    expect(labelOf('Wissenschaftsgemeinschaft').lines).toEqual(['Wissenschaftsgemei', 'nschaft'])
    expect(labelOf('包头钢铁集团有限责任公司').lines).toEqual(['包头钢铁集团有限责', '任公司'])
  })

  it('says where it is cut, and loses nothing where it is not', () => {
    fc.assert(
      fc.property(names, (words) => {
        const { lines, cut } = labelOf(words.join(' '))
        expect(lines.length).toBeLessThanOrEqual(3)
        const [written, whole] = [lines.join('').replaceAll(' ', ''), words.join('')]
        if (cut) expect(written.endsWith('…') && whole.startsWith(written.slice(0, -1))).toBe(true)
        else expect(written).toBe(whole)
        for (const line of lines) expect(line.length * 7).toBeLessThanOrEqual(labelBox.width)
      }),
    )
  })
})
