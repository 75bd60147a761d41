/** @typedef {[major: number, minor: number, patch: number]} Version */

/**
 * Whether a Node version lies in an npm range of `^a.b.c` and `>=a.b.c` parts joined by `||`.
 * Throws on any other kind of part rather than guessing.
 * @param {string} range
 * @param {string} version with or without a leading `v`
 */
export function admits(range, version) {
  const have = versionOf(version)
  return range.split('||').some((part) => {
    const { caret, least } = partOf(part)
    return compare(have, least) >= 0 && (!caret || have[0] === least[0])
  })
}

/**
 * A range in words: `^20.19.0 || >=22.12.0` is "20.19 or later within 20, or 22.12 or later".
 * @param {string} range
 */
export function inWords(range) {
  return range
    .split('||')
    .map((part) => {
      const { caret, least } = partOf(part)
      const [major, minor, patch] = least
      const from = patch === 0 ? `${major}.${minor}` : least.join('.')
      return caret ? `${from} or later within ${major}` : `${from} or later`
    })
    .join(', or ')
}

/** @param {string} part */
function partOf(part) {
  const match = /^\s*(\^|>=)\s*(\d+\.\d+\.\d+)\s*$/.exec(part)
  if (!match?.[2]) throw new Error(`cannot read the Node range "${part.trim()}"`)
  return { caret: match[1] === '^', least: versionOf(match[2]) }
}

/**
 * @param {string} text
 * @returns {Version}
 */
function versionOf(text) {
  const [major = 0, minor = 0, patch = 0] = text.replace(/^v/, '').split(/[.-]/).slice(0, 3).map(Number)
  return [major, minor, patch]
}

/** @param {Version} a @param {Version} b */
function compare(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}
