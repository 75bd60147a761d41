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

/** The box that holds the longest label under its mark, in px. */
export const labelBox = { width: 136, height: 72, above: 8 } as const
const perLetter = 7.2 // px: the width of a letter of the small size, rather too much than too little
const perLine = 16 // px
const mostLines = 3
const mark = 26 // px from the top of the mark to the top of the name, with the distance between labels

/** What a label covers, near enough: names are broken into up to three lines. */
const boxOf = ({ x, y, name }: Labelled): Box => {
  // Chinese characters are twice as wide as Latin letters.
  const letters = Array.from(name, (letter) => (letter > '⺀' ? 2 : 1)).reduce((sum, n) => sum + n, 0)
  const line = labelBox.width / perLetter
  const longest = Math.max(...name.split(' ').map((word) => word.length))
  const width = letters <= line ? letters * perLetter + 8 : labelBox.width
  // A line that breaks between words is seldom full.
  const lines = letters <= line ? 1 : Math.min(mostLines, Math.ceil(letters / (line - Math.min(longest, line) / 3)))
  const top = y - labelBox.above
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + mark + lines * perLine }
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** The nodes whose names are written: the busiest whose labels overlap no label of a busier one. */
export const labelled = (nodes: readonly Labelled[]): ReadonlySet<string> => {
  // Labels lie in a grid of cells as large as the largest, so that each is held against its neighbours only.
  const cells = new Map<string, Box[]>()
  const cellOf = (x: number, y: number): string =>
    `${Math.floor(x / labelBox.width)} ${Math.floor(y / labelBox.height)}`
  const near = ({ x, y }: Labelled): Box[] =>
    [-1, 0, 1].flatMap((i) =>
      [-1, 0, 1].flatMap((j) => cells.get(cellOf(x + i * labelBox.width, y + j * labelBox.height)) ?? []),
    )
  const shown = new Set<string>()
  for (const node of [...nodes].sort((a, b) => b.activity - a.activity || (a.id < b.id ? -1 : 1))) {
    const box = boxOf(node)
    if (near(node).some((other) => overlap(box, other))) continue
    shown.add(node.id)
    const cell = cellOf(node.x, node.y)
    cells.set(cell, [...(cells.get(cell) ?? []), box])
  }
  return shown
}
