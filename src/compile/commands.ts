import { z } from 'zod'
import type { Dataset } from '#record/dataset.ts'
import { documentSchema } from '#record/document.ts'
import { compileFolder, readArticles, readSources, readText, writeText } from './files.ts'
import { idLines, shippedLines } from './ids.ts'
import { type Problem, problemLine } from './problem.ts'
import { verify } from './verify.ts'

/** What a command needs of its surroundings. */
export interface Surroundings {
  root: string
  print: (line: string) => void
}

/** 0 done, 1 problems found, 2 asked for what cannot be done. */
export type ExitCode = 0 | 1 | 2

const folder = 'data'
const listOfIds = `${folder}/ids.txt`
const schemaFile = `${folder}/record.schema.json`

/** `2 places`, `1 place`. */
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const printProblems = (problems: readonly Problem[], print: Surroundings['print']): ExitCode => {
  for (const problem of problems) print(problemLine(problem))
  print(counted(problems.length, 'problem'))
  return 1
}

const summary = (dataset: Dataset): string =>
  [
    counted(dataset.events.length, 'event'),
    counted(dataset.organizations.length, 'organization'),
    counted(dataset.people.length, 'person', 'people'),
    counted(dataset.places.length, 'place'),
    counted(dataset.programmes.length, 'programme'),
    counted(dataset.relationships.length, 'relationship'),
    counted(dataset.claims.length, 'claim'),
    counted(dataset.disputes.length, 'dispute'),
    counted(dataset.articles.length, 'article'),
  ].join(' · ')

/** The `kind:id` lines of a dataset that a list of shipped ids does not hold yet. */
const notShipped = (dataset: Dataset, list: string): string[] => {
  const shipped = new Set(shippedLines(list).map((line) => line.shipped))
  return idLines(dataset).filter((line) => !shipped.has(line))
}

const asProblem = (line: string): Problem => ({
  file: listOfIds,
  line: 1,
  column: 1,
  message: `\`${line}\` is not in the list, so nothing would keep it from vanishing`,
  hint: 'run npm run data:ids',
})

/** Compiles the record and looks for its ids in the list of shipped ones: prints every problem, or one line of counts. */
export const check = ({ root, print }: Surroundings): ExitCode => {
  const { dataset, problems } = compileFolder(folder, root, { laid: false })
  if (!dataset) return printProblems(problems, print)
  const unlisted = notShipped(dataset, readText(`${root}/${listOfIds}`) ?? '')
  if (unlisted.length > 0) return printProblems(unlisted.map(asProblem), print)
  print(summary(dataset))
  return 0
}

/**
 * Holds the phrases of the record against the article texts in a folder. Texts for none of its articles, or no phrase
 * to check, are an error (2), never a pass.
 */
export const verifyPhrases = ({ root, print }: Surroundings, articlesFolder: string): ExitCode => {
  const texts = readArticles(articlesFolder)
  const { problems, phrases, articles, unread } = verify(readSources(folder, root), texts)
  if (articles.length === 0) {
    print(`Nothing was checked: ${articlesFolder} holds no <article id>.txt for any article of the record.`)
    return 2
  }
  const of = `${counted(phrases, 'phrase')} in ${counted(articles.length, 'article')} (${articles.join(', ')})`
  print(`${of} checked`)
  if (unread.length > 0)
    print(`${counted(unread.length, 'article')} not checked, for want of a text: ${unread.join(', ')}`)
  if (problems.length > 0) return printProblems(problems, print)
  if (phrases > 0) return 0
  print('Nothing was checked: no phrase of the record is attributed to these articles.')
  return 2
}

/** Appends to the list of shipped ids every `kind:id` it does not hold yet; lines that stand there stay as they are. */
export const shipIds = ({ root, print }: Surroundings): ExitCode => {
  const { dataset, problems } = compileFolder(folder, root)
  if (!dataset) return printProblems(problems, print)
  const text = readText(`${root}/${listOfIds}`) ?? ''
  const added = notShipped(dataset, text)
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`
  if (added.length > 0) writeText(`${root}/${listOfIds}`, start + added.map((line) => `${line}\n`).join(''))
  print(`${counted(added.length, 'id')} added to ${listOfIds}`)
  return 0
}

/** Writes the JSON Schema of an authored file for editors; with `onlyCheck`, says whether the one there is up to date. */
export const writeSchema = ({ root, print }: Surroundings, onlyCheck: boolean): ExitCode => {
  const text = `${JSON.stringify(z.toJSONSchema(documentSchema, { io: 'input' }), null, 2)}\n`
  const current = readText(`${root}/${schemaFile}`) === text
  if (!onlyCheck && !current) writeText(`${root}/${schemaFile}`, text)
  if (onlyCheck && !current) {
    print(`${schemaFile} is not what the record's schemas say: run npm run data:schema`)
    return 1
  }
  print(`${schemaFile} is up to date`)
  return 0
}
