/** A node as the layout of labels needs it; x and y in px. */
export interface Labelled {
  id: string
  x: number
  y: number
  name: string
  /** By what it comes before others. */
  activity: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** The box that holds the longest label under its mark, and where that begins above the mark's middle. In px. */
export const labelBox = { width: 136, height: 72, above: 8 } as const
export const line = 16 // px from one line of a name to the next
const letter = { above: 12, below: 4 } // px of a line over and under the place it is written at
const marked = 8 // px from the middle of a mark to what it needs around it
const near = 4 // px between a mark and its name
const gap = 4 // px between two names
const perLetter = 7.2 // px: the width of a letter of the small size, rather too much than too little
const perWholeLine = Math.floor(labelBox.width / perLetter) // letters
const mostLines = 3
const surely = 5 // so many of the busiest are named, were it over the marks of others

/** A name broken into lines, at most three; `cut` where not all of it has room. */
export interface Label {
  lines: readonly string[]
  cut: boolean
}

/** How wide a text is, in Latin letters; Chinese characters are twice as wide. */
const lettersOf = (text: string): number => {
  let letters = 0
  for (const letter of text) letters += letter > '⺀' ? 2 : 1
  return letters
}

/** A word in pieces that each fit into a line: a name in Chinese is one long word. */
const piecesOf = (word: string): string[] => {
  if (lettersOf(word) <= perWholeLine) return [word]
  const pieces = ['']
  for (const letter of word) {
    if (lettersOf(pieces.at(-1) + letter) > perWholeLine) pieces.push('')
    pieces[pieces.length - 1] += letter
  }
  return pieces
}

/** A name as it is written at its mark. */
export const labelOf = (name: string): Label => {
  const lines: string[] = []
  for (const word of name.split(' ').flatMap(piecesOf)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && lettersOf(longer) <= perWholeLine) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  if (lines.length <= mostLines) return { lines, cut: false }
  return { lines: lines.slice(0, mostLines).map((line, i) => (i === mostLines - 1 ? `${line}…` : line)), cut: true }
}

/** A label at a side of its mark: where its lines begin, end or have their middle, and how far under the mark's middle the first stands. */
export interface PlacedLabel extends Label {
  anchor: 'start' | 'middle' | 'end'
  x: number
  y: number
}

/** A label at each side of its mark, in the order in which they are tried: below, above, to the right, to the left. */
export const atSides = (label: Label): PlacedLabel[] => {
  const under = (label.lines.length - 1) * line // px from the first line to the last
  const beside = (letter.above - letter.below - under) / 2
  const away = marked + near
  return [
    { ...label, anchor: 'middle', x: 0, y: away - 2 + letter.above },
    { ...label, anchor: 'middle', x: 0, y: -away - under },
    { ...label, anchor: 'start', x: away, y: beside },
    { ...label, anchor: 'end', x: -away, y: beside },
  ]
}

/** What a label covers, near enough. */
export const boxOf = (node: Labelled, { lines, anchor, x, y }: PlacedLabel): Box => {
  const width = Math.max(...lines.map(lettersOf)) * perLetter
  const left = node.x + x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
  const [first, last] = [node.y + y, node.y + y + (lines.length - 1) * line]
  return { left, right: left + width, top: first - letter.above, bottom: last + letter.below }
}

const overlap = (one: Box, other: Box, apart: number): boolean =>
  one.left < other.right + apart &&
  other.left < one.right + apart &&
  one.top < other.bottom + apart &&
  other.top < one.bottom + apart

/** Counts the marks that a box covers: marks in order of x, so that only those near it are looked at. */
const marksUnder = (nodes: readonly Labelled[]) => {
  const marks = nodes.toSorted((a, b) => a.x - b.x)
  return (node: Labelled, { left, right, top, bottom }: Box): number => {
    let [low, high] = [0, marks.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((marks[middle]?.x ?? 0) > left - marked) high = middle
      else low = middle + 1
    }
    let covered = 0
    for (let mark = marks[low]; mark && mark.x < right + marked; low += 1, mark = marks[low]) {
      if (mark.id !== node.id && mark.y > top - marked && mark.y < bottom + marked) covered += 1
    }
    return covered
  }
}

/**
 * The names that are written, by id: those of the busiest, each at the first side of its mark where it touches no name of a
 * busier one and no mark, and does not leave the drawing, which is `size` px. The busiest few may cover marks where they must.
 */
export const labelled = (
  nodes: readonly Labelled[],
  size: { width: number; height: number },
): ReadonlyMap<string, PlacedLabel> => {
  const shown = new Map<string, PlacedLabel>()
  const boxes: Box[] = [] // as many as have room, so that each is soon held against all
  const covered = marksUnder(nodes)
  const isInside = ({ left, right, top, bottom }: Box): boolean =>
    left >= 0 && right <= size.width && top >= 0 && bottom <= size.height
  const isFree = (box: Box): boolean => !boxes.some((other) => overlap(box, other, gap))
  const ordered = nodes.toSorted((a, b) => b.activity - a.activity || (a.id < b.id ? -1 : 1))
  for (const [rank, node] of ordered.entries()) {
    const sides = atSides(labelOf(node.name)).map((label) => ({ label, box: boxOf(node, label) }))
    const free = sides.filter(({ box }) => isInside(box) && isFree(box))
    const clear = free.find(({ box }) => covered(node, box) === 0)
    const [first] = rank < surely ? free.toSorted((a, b) => covered(node, a.box) - covered(node, b.box)) : []
    const chosen = clear ?? first
    if (!chosen) continue
    shown.set(node.id, chosen.label)
    boxes.push(chosen.box)
  }
  return shown
}
