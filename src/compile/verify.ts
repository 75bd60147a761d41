import { isAuthored } from './compile.ts'
import { type Page, parsePage } from './parse.ts'
import { holds, nearestPassage } from './passages.ts'
import { byText, inReadingOrder, type Problem, type SourceFile } from './problem.ts'
import { entriesOf } from './records.ts'
import { isMapping, type Path, within } from './tree.ts'

/** A phrase of the record, and the article it is said to stand in. */
interface Quoted {
  article: string
  phrase: string
  page: Page
  path: Path
}

/** What came of holding phrases against texts. `unread` are the articles of the record without a text. */
export interface Verified {
  problems: Problem[]
  phrases: number
  articles: string[]
  unread: string[]
}

/** Every phrase of a page, in evidence of whatever record and at whatever depth. */
const quotedOn = (page: Page): Quoted[] =>
  [...within(page.content)].flatMap(({ path, value }) => {
    if (!isMapping(value)) return []
    const { article, phrase } = value
    if (typeof article !== 'string' || typeof phrase !== 'string') return []
    return [{ article, phrase, page, path: [...path, 'phrase'] }]
  })

const articlesOn = (page: Page): string[] =>
  entriesOf(page).flatMap(({ kind, value }) =>
    kind === 'article' && isMapping(value) && typeof value.id === 'string' ? [value.id] : [],
  )

/**
 * Holds every phrase attributed to an article against its text, `texts` being texts by article id. A phrase that does not
 * stand there word for word is a problem; so is a page that cannot be read, since its phrases go unseen.
 */
export const verify = (files: readonly SourceFile[], texts: ReadonlyMap<string, string>): Verified => {
  const read = files.filter(isAuthored).map(parsePage)
  const ids = [...new Set(read.flatMap(({ page }) => articlesOn(page)))].sort(byText)
  const quoted = read.flatMap(({ page }) => quotedOn(page)).filter(({ article }) => texts.has(article))
  const missing = quoted.flatMap(({ article, phrase, page, path }) => {
    const text = texts.get(article) ?? ''
    if (holds(text, phrase)) return []
    const near = nearestPassage(text, phrase)
    const hint = near === null ? undefined : `nearest passage: ${near}`
    return [page.problem(path, `is not in ${article}: ${phrase}`, hint)]
  })
  return {
    problems: inReadingOrder([...read.flatMap(({ problems }) => problems), ...missing]),
    phrases: quoted.length,
    articles: ids.filter((id) => texts.has(id)),
    unread: ids.filter((id) => !texts.has(id)),
  }
}
