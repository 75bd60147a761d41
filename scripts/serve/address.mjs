/**
 * Reads a request's address as segments of a file path, without its query. `undefined` when it is malformed (a bad
 * escape, no leading slash); `null` when it is well formed but names nothing that may be served: outside `base`, a
 * hidden file, an attempt to climb.
 * @param {string} address as it stands in the request line
 * @param {string} base path under which the folder is served, with slashes at both ends
 * @returns {string[] | null | undefined}
 */
export function segmentsOf(address, base = '/') {
  const [encoded = ''] = address.split(/[?#]/, 1)
  const path = decoded(encoded)
  if (!path?.startsWith('/')) return undefined
  if (`${path}/` === base) return []
  if (!path.startsWith(base)) return null
  const segments = path.slice(base.length).split('/')
  if (segments.at(-1) === '') segments.pop()
  // A leading dot covers `..` as well as hidden files; a backslash or colon is a path of its own on Windows.
  return segments.some((segment) => segment === '' || /^\.|[\\:\0]/.test(segment)) ? null : segments
}

/**
 * The files, best first, that may answer for those segments: `/x` and `/x/` alike are the file x, then x/index.html,
 * then x.html.
 * @param {readonly string[]} segments
 */
export function candidatesOf(segments) {
  const path = segments.join('/')
  return path === '' ? ['index.html'] : [path, `${path}/index.html`, `${path}.html`]
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
