/** A key and its value, still encoded as they stood in the bar. */
export type Pair = [key: string, value: string]

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

/** The pairs of a query string in their order, undecoded; `?a` and `?a=` are one. Never throws. */
export const pairsOf = (search: string): Pair[] =>
  (search.startsWith('?') ? search.slice(1) : search)
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=')
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
    })

/** The text an encoded key or value of a pair stands for; bad escapes stay as they are. Never throws. */
export const decodeText = (text: string): string =>
  new URLSearchParams(`text=${text.replaceAll('&', '%26')}`).get('text') ?? ''

/** A text made safe for a query, commas and colons left readable; a lone surrogate becomes U+FFFD. Never throws. */
export const encodeText = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
    // Left alone by encodeURIComponent, but browsers rewrite ' and mail readers end a link at the others.
    .replace(/[!'()*]/g, escaped)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')

const untouched = (text: string): string => text.replace(/[^!-~]|["#&'<>]/gu, encodeText)

/** An encoded pair put back as it stood, only what would break out of the query being escaped. */
export const pairText = ([key, value]: readonly [string, string]): string =>
  `${untouched(key).replaceAll('=', '%3D')}=${untouched(value)}`
