// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atSides, boxOf, type Labelled, labelBox, labelled, labelOf } from '#views/relationships/lay-labels.ts'

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

const size = { width: 1200, height: 560 }

type Box = ReturnType<typeof boxOf>

const touch = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** The square that the mark of a node fills. */
const markOf = ({ x, y }: Labelled): Box => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 })

const written = (nodes: readonly Labelled[]) =>
  nodes.flatMap((one) => {
    const label = labelled(nodes, size).get(one.id)
    return label ? [{ node: one, box: boxOf(one, label) }] : []
  })

const busiest = (nodes: readonly Labelled[], most: number): Labelled[] =>
  nodes.toSorted((a, b) => b.activity - a.activity || (a.id < b.id ? -1 : 1)).slice(0, most)

describe('the names in a network', () => {
  it('touch no other name, and stay within the drawing', () => {
    fc.assert(
      fc.property(nodesOf, (nodes) => {
        const all = written(nodes)
        for (const [i, { box }] of all.entries()) {
          for (const other of all.slice(i + 1)) expect(touch(box, other.box)).toBe(false)
          expect(box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height).toBe(true)
        }
      }),
    )
  })

  it('cover no mark, but for those of the five busiest', () => {
    fc.assert(
      fc.property(nodesOf, (nodes) => {
        const few = busiest(nodes, 5)
        for (const { node: one, box } of written(nodes)) {
          if (few.includes(one)) continue
          for (const other of nodes) expect(touch(box, markOf(other))).toBe(false)
        }
      }),
    )
  })

  it('are left out only where a mark, a name of a busier one or the edge is near at every side', () => {
    fc.assert(
      fc.property(nodesOf, (nodes) => {
        const all = written(nodes)
        const wide = ({ left, right, top, bottom }: Box): Box => ({
          ...{ left: left - 4, right: right + 4 },
          ...{ top: top - 4, bottom: bottom + 4 },
        })
        for (const one of nodes.filter(({ id }) => !all.some(({ node: named }) => named.id === id))) {
          for (const label of atSides(labelOf(one.name))) {
            const box = wide(boxOf(one, label))
            const isOut = box.left < 4 || box.top < 4 || box.right > size.width - 4 || box.bottom > size.height - 4
            const isBarred =
              all.some((other) => busiest([one, other.node], 1)[0] === other.node && touch(box, other.box)) ||
              nodes.some((other) => other !== one && touch(box, markOf(other)))
            expect(isOut || isBarred).toBe(true)
          }
        }
      }),
    )
  })

  it('do not depend on the order in which the nodes come', () => {
    fc.assert(
      fc.property(nodesOf, (nodes) => {
        expect(labelled(nodes.toReversed(), size)).toEqual(labelled(nodes, size))
      }),
    )
  })

  it('stand under their marks where there is room, else above, to the right, to the left', () => {
    const anchorsOf = (...others: Labelled[]) => {
      const label = labelled([node('a', 300, 300), ...others], size).get('a')
      return label && [label.anchor, Math.sign(label.y)]
    }
    const [under, over, right] = [node('u', 300, 318), node('o', 300, 282), node('r', 322, 300)]
    const few = Array.from({ length: 5 }, (_, i) => node(`z${i}`, 100 * i + 20, 520, 9))
    expect(anchorsOf(...few)).toEqual(['middle', 1])
    expect(anchorsOf(...few, under)).toEqual(['middle', -1])
    expect(anchorsOf(...few, under, over)).toEqual(['start', 1])
    expect(anchorsOf(...few, under, over, right)).toEqual(['end', 1])
    expect(anchorsOf(...few, under, over, right, node('l', 278, 300))).toBeUndefined()
    expect(anchorsOf(under, over, right, node('l', 278, 300))).toBeDefined()
  })

  it('need less room the shorter they are, and more in Chinese', () => {
    const few = Array.from({ length: 5 }, (_, i) => node(`z${i}`, 100 * i + 20, 520, 9))
    const walls = [node('o', 300, 282, 0), node('r', 322, 300, 0), node('l', 278, 300, 0)]
    const fits = (name: string) =>
      labelled([node('a', 300, 300, 2, name), ...few, ...walls, node('w', 340, 316, 0)], size).has('a')
    expect([fits('Beta'), fits('Beta Limited'), fits('包头'), fits('包头钢铁集团')]).toEqual([true, false, true, false])
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
