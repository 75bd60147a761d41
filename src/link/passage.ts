import { encodeText } from './query-string.ts'
import { folded } from './values.ts'

const directive = ':~:'

/** A phrase as a text fragment wants it: `-`, `,` and `&` would be its syntax, so they are escaped too. */
const encodePhrase = (phrase: string): string =>
  encodeText(phrase).replaceAll('-', '%2D').replaceAll(',', '%2C').replaceAll(':', '%3A')

/**
 * The address of the very passage of an article that a phrase stands in. Keeps the fragment the address has, not a text
 * fragment in it; a blank phrase leads to the article. `null` for what is not an http or https address.
 */
export const passageLink = (url: string, phrase: string): string | null => {
  if (!URL.canParse(url)) return null
  const address = new URL(url)
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null
  const [fragment = ''] = address.hash.slice(1).split(directive)
  const passage = encodePhrase(folded(phrase))
  address.hash = passage === '' ? fragment : `${fragment}${directive}text=${passage}`
  return address.href
}
