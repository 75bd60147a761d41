import { hasWords, wordsOf } from '#record/fold.ts'

const mostShown = 100 // choices: more are not read but searched

interface Finding<Choice> {
  /** All that a choice is called. */
  namesOf: (choice: Choice) => readonly string[]
  /** Whether a choice is shown whatever is sought: one that was made must be in sight to be undone. */
  stays: (choice: Choice) => boolean
}

/** The choices that are called by every word sought, in their order, and how many more there are than are shown. */
export const soughtAmong = <Choice>(
  choices: readonly Choice[],
  sought: string,
  { namesOf, stays }: Finding<Choice>,
): { shown: Choice[]; left: number } => {
  const asked = wordsOf(sought)
  const isFound = (choice: Choice): boolean =>
    asked.length === 0 || stays(choice) || hasWords(wordsOf(namesOf(choice).join(' ')), asked)
  const found = choices.filter(isFound)
  const shown = found.filter((choice, at) => at < mostShown || stays(choice))
  return { shown, left: found.length - shown.length }
}
