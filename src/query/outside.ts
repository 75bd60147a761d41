import type { Answer } from './answer.ts'
import { strongestFirst, type Tie } from './ties.ts'

/** The strongest tie of the subject's camp with somebody outside it: a tie of the group with itself is no alliance. */
export const strongestOutside = ({ catalogue, ties }: Answer): Tie | undefined => {
  const { organizations, held } = catalogue
  const own = held.organizations.filter(({ camp }) => camp === 'subject')
  return own
    .flatMap(({ id }) => ties.of(id))
    .filter(({ a, b }) => [a, b].some((id) => organizations.get(id)?.camp !== 'subject'))
    .sort(strongestFirst)[0]
}
