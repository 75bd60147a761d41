import ts from 'typescript'
import { circlesIn, type Files, type House, type Room, roomOf, specifiersOf, targetOf } from './floors.ts'

/** What the laws of the house forbid in one file, as sentences that begin with its path. */

const frameworks = /^(?:react|react-dom|react-router|recharts|@tanstack\/.*)(?:\/|$)/
const vagueNames = /^(?:index|utils?|helpers?|common|misc|types?)\./
const mostLines = 300

/** What each thing that the table says a room must not know is called in code. */
const unknowns: { words: RegExp; specifier?: RegExp; names?: readonly string[]; calls?: RegExp }[] = [
  { words: /\bReact\b/, specifier: frameworks },
  { words: /browser|`window`/, names: ['window', 'document', 'location', 'history', 'navigator', 'localStorage'] },
  { words: /address/, names: ['location', 'history', 'URLSearchParams'] },
  { words: /clock/, calls: /^(?:Date\.now|performance\.now|Date|new Date)\(\)$/ },
  { words: /randomness/, calls: /^(?:Math\.random|crypto\.\w+)\(/ },
]

/** Every name that a file uses and does not declare itself, and every call and construction in it, as written. */
const usesIn = (path: string, text: string): { names: string[]; calls: string[] } => {
  const names: string[] = []
  const declared = new Set<string>()
  const calls: string[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      if (!isNameOf(node, node.parent)) names.push(node.text)
      else if (
        ts.isVariableDeclaration(node.parent) ||
        ts.isParameter(node.parent) ||
        ts.isBindingElement(node.parent)
      ) {
        declared.add(node.text)
      }
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) calls.push(node.getText())
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return { names: names.filter((name) => !declared.has(name)), calls }
}

/** Whether an identifier only names a part of its parent: a property, a parameter, a declaration. */
const isNameOf = (node: ts.Identifier, parent: ts.Node): boolean =>
  ('name' in parent && parent.name === node) || ('propertyName' in parent && parent.propertyName === node)

const importFaults = (path: string, room: Room, house: House, files: Files): string[] => {
  const { rooms, composes, edges } = house
  const file = path.split('/').at(-1)?.replace(/\..*$/, '') ?? ''
  return specifiersOf(path, files[path] ?? '').flatMap((specifier) => {
    if (/(?:^|\/)\.\.(?:\/|$)/.test(specifier)) return [`${path} imports ${specifier}: never by ../`]
    if (specifier.startsWith('node:')) return edges.has(file) ? [] : [`${path} imports ${specifier}: only edges may`]
    const target = targetOf(path, specifier)
    if (target === null) return []
    if (!(target.replace(/\?.*$/, '') in files)) return [`${path} imports ${specifier}: there is no such file`]
    const other = roomOf(target)
    if (other === null) return [`${path} imports ${specifier}: it stands in no room`]
    const [ownView, otherView] = [path, target].map((one) => one.split('/')[2])
    if (other === room.name && (other !== 'views/*' || ownView === otherView)) {
      return specifier.startsWith('./') ? [] : [`${path} imports ${specifier}: inside a room by ./`]
    }
    if (specifier.startsWith('.')) return [`${path} imports ${specifier}: across rooms by #`]
    if (other === room.name && ownView === composes) return []
    if (room.may.has(other)) return []
    const way = Number(rooms.get(other)?.floor) > room.floor ? 'climbs' : 'goes where the table does not let it'
    return [`${path} imports ${specifier}: it ${way}`]
  })
}

const knowledgeFaults = (path: string, { mustNot }: Room, text: string): string[] => {
  if (!/\.tsx?$/.test(path) || path.endsWith('.d.ts')) return []
  const asked = unknowns.filter(({ words }) => words.test(mustNot))
  if (asked.length === 0) return []
  const { names, calls } = usesIn(path, text)
  return asked
    .flatMap(({ specifier, names: forbidden = [], calls: call }) => [
      ...specifiersOf(path, text).filter((one) => specifier?.test(one)),
      ...names.filter((one) => forbidden.includes(one)),
      ...calls.filter((one) => call?.test(one)),
    ])
    .map((known) => `${path} knows of ${known.slice(0, 40)}`)
}

const shapeFaults = (path: string, text: string): string[] => {
  const name = path.split('/').at(-1) ?? ''
  const isCode = /(?<!\.d)\.tsx?$/.test(name)
  const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.(?:ts|css)$/
  const pascal = /^[A-Z][A-Za-z0-9]*\.(?:tsx|module\.css)$/
  const isEntry = /^src\/app\/[a-z]+\.tsx$/.test(path)
  const hasDefault = isCode && /^export default\b|\bas default\b/m.test(text)
  return [
    ...(vagueNames.test(name) ? [`${path} is called what tells nothing`] : []),
    ...(kebab.test(name) || pascal.test(name) || isEntry ? [] : [`${path} is not named as its kind is`]),
    ...(hasDefault ? [`${path} exports by default`] : []),
    ...(isCode && isBarrel(path, text) ? [`${path} only passes on what others export`] : []),
    ...(text.trimEnd().split('\n').length > mostLines ? [`${path} is longer than ${mostLines} lines`] : []),
  ]
}

const isBarrel = (path: string, text: string): boolean => {
  if (!/^export .*from/m.test(text)) return false
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  return statements.length > 0 && statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier)
}

const styleFaults = (path: string, text: string): string[] => {
  const inline = path.endsWith('.tsx') ? text.match(/\bstyle=|\bdangerouslySetInnerHTML\b/g) : null
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '')
  const raw = /(?<![\w&])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b(?!-)|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/gi
  const colours = path === 'src/design/tokens.css' ? null : plain.match(raw)
  return [
    ...(inline ?? []).map((one) => `${path} has ${one}`),
    ...(colours ?? []).map((one) => `${path} names the colour ${one}`),
  ]
}

/** Everything in a tree that the laws of the house forbid, a sentence each. */
export const faultsIn = (files: Files, house: House): string[] => [
  ...Object.entries(files).flatMap(([path, text]) => {
    const room = house.rooms.get(roomOf(path) ?? '')
    if (!room) return [`${path} stands in no room of the table`]
    return [
      ...importFaults(path, room, house, files),
      ...knowledgeFaults(path, room, text),
      ...shapeFaults(path, text),
      ...styleFaults(path, text),
    ]
  }),
  ...circlesIn(files).map((circle) => `${[...circle, circle[0]].join(' → ')} is a circle`),
]
