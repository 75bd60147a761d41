import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import type { Problem, SourceFile } from './problem.ts'
import type { Path } from './tree.ts'

/** Where on a page a problem is shown: at a value, or at the key that leads to it. */
export type Side = 'value' | 'key'

/** One YAML file, read. */
export interface Page {
  file: string
  text: string
  /** The content; `undefined` where the text is not sound YAML. */
  content: unknown
  /** A problem at a path, or at its nearest ancestor where nothing stands there. */
  problem: (path: Path, message: string, hint?: string | undefined, side?: Side) => Problem
}

/** The offset in the text of what stands at `path`, or of the nearest ancestor of a missing key. */
const offsetOf = (document: Document, path: Path, side: Side): number => {
  let node: unknown = document.contents
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
  for (const [depth, step] of path.entries()) {
    if (isSeq(node)) node = node.items[Number(step)]
    else if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) return offset
      const atKey = (side === 'key' && depth === path.length - 1) || !isNode(pair.value)
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset
      if (atKey || (isScalar(pair.value) && pair.value.value === null)) return offset
      node = pair.value
    } else return offset
    if (!isNode(node)) return offset
    offset = node.range?.[0] ?? offset
  }
  return offset
}

const explained: Partial<Record<YAMLError['code'], { message: string; hint?: string }>> = {
  MULTIPLE_DOCS: { message: 'a second document starts here', hint: 'one file holds one document: remove the `---`' },
  TAB_AS_INDENT: { message: 'is indented with a tab', hint: 'YAML is indented with spaces' },
}

const explain = (error: YAMLError, text: string): { message: string; hint?: string } => {
  const known = explained[error.code]
  if (known) return known
  if (error.code !== 'DUPLICATE_KEY') return { message: `is not readable as YAML: ${error.message}` }
  const key = /^[^:\s]*/.exec(text.slice(error.pos[0]))?.[0] ?? ''
  return { message: `\`${key}\` stands twice in the same mapping`, hint: 'keep one of them' }
}

/**
 * Reads one YAML file; never throws. What breaks the reading itself (syntax, tabs, a second document) leaves the page
 * without content; a duplicate key or an alias is a problem too, but the rest of the page is still read.
 */
export const parsePage = ({ path: file, text }: SourceFile): { page: Page; problems: Problem[] } => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const at = (offset: number, message: string, hint?: string): Problem => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col), message, ...(hint === undefined ? {} : { hint }) }
  }
  const problem: Page['problem'] = (path, message, hint, side = 'value') =>
    at(offsetOf(document, path, side), message, hint)

  const faults = [...document.errors, ...document.warnings]
  const problems = faults.map((error) => {
    const { message, hint } = explain(error, text)
    return at(error.pos[0], message, hint)
  })
  visit(document, {
    Alias: (_, alias) => {
      problems.push(at(alias.range?.[0] ?? 0, `\`*${alias.source}\` is an alias`, 'write the value out in full'))
    },
  })
  if (faults.some(({ code }) => code !== 'DUPLICATE_KEY')) {
    return { page: { file, text, content: undefined, problem }, problems }
  }
  try {
    return { page: { file, text, content: document.toJS(), problem }, problems }
  } catch (error) {
    // An alias to nothing, or aliases that multiply without end: already reported as aliases above.
    if (problems.length === 0) problems.push(at(0, `is not readable as YAML: ${String(error)}`))
    return { page: { file, text, content: undefined, problem }, problems }
  }
}
