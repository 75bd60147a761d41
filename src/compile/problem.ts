/** One authored file as text; `path` is relative to the project, with forward slashes. */
export interface SourceFile {
  path: string
  text: string
}

/** One thing to mend. `line` and `column` count from 1. */
export interface Problem {
  file: string
  line: number
  column: number
  message: string
  hint?: string
}

/** Compares by code unit, so that an order never depends on the language of the machine. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The problems in reading order: by file, line, column, then message. Equal ones stand once. */
export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems]
    .sort((a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.message, b.message))
    .filter((problem, index, all) => index === 0 || problemLine(problem) !== problemLine(all[index - 1] ?? problem))

/** A problem as one line that editors and terminals turn into a link: `file:line:column  message  (hint)`. */
export const problemLine = (p: Problem): string =>
  `${p.file}:${p.line}:${p.column}  ${p.message}${p.hint === undefined ? '' : `  (${p.hint})`}`
