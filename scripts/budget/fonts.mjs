/** @typedef {{ files: string[], first: boolean }} Face first: needed for plain Latin text, so for the first paint */

/**
 * The font files that a style sheet's `@font-face` rules name.
 * @param {string} css
 * @returns {Face[]}
 */
export function facesOf(css) {
  return [...css.matchAll(/@font-face\s*{([^}]*)}/g)].map(([, rule = '']) => ({
    files: [...rule.matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, url]) => (url ? [fileOf(url)] : [])),
    first: coversLatin(/unicode-range\s*:\s*([^;]+)/.exec(rule)?.[1]),
  }))
}

/** @param {string} url */
function fileOf(url) {
  return (
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? url
  )
}

/**
 * Whether a `unicode-range` holds the letter A (U+41); a face without one is used for everything.
 * @param {string | undefined} ranges
 */
function coversLatin(ranges) {
  if (ranges === undefined) return true
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    const low = Number.parseInt(from.replaceAll('?', '0'), 16)
    const high = Number.parseInt(to.replaceAll('?', 'F'), 16)
    return low <= 0x41 && 0x41 <= high
  })
}
