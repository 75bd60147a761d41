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

/** The box that holds the longest label under its mark; how high a line is, and how far under the mark's middle the first stands. In px. */
export const labelBox = { width: 136, height: 72, above: 8, line: 16, first: 22 } as const
const perLetter = 7.2 // px: the width of a letter of the small size, rather too much than too little
const perWholeLine = Math.floor(labelBox.width / perLetter) // letters
const mostLines = 3
const mark = 26 // px from the top of the mark to the top of the name, with the distance between labels

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

/** A name as it is written under its mark. */
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

/** What a label covers, near enough. */
const boxOf = ({ x, y }: Labelled, { lines }: Label): Box => {
  const width = Math.max(...lines.map(lettersOf)) * perLetter + 8
  const top = y - labelBox.above
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + mark + lines.length * labelBox.line }
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** The names that are written, by id: those of the busiest whose labels overlap no label of a busier one. */
export const labelled = (nodes: readonly Labelled[]): ReadonlyMap<string, Label> => {
  const shown = new Map<string, Label>()
  const boxes: Box[] = [] // as many as have room, so that each is soon held against all
  for (const node of nodes.toSorted((a, b) => b.activity - a.activity || (a.id < b.id ? -1 : 1))) {
    const label = labelOf(node.name)
    const box = boxOf(node, label)
    if (boxes.some((other) => overlap(box, other))) continue
    shown.set(node.id, label)
    boxes.push(box)
  }
  return shown
}
