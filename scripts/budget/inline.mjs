// Data blocks: the browser neither runs them nor asks the content security policy.
const dataTypes = ['application/json', 'application/ld+json']
const tag = /<!--[\s\S]*?-->|<([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g
const attribute = /([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g

/**
 * What in an HTML page a strict content security policy would refuse: inline scripts, style elements, style attributes,
 * event handlers. One line each, none for a clean page.
 * @param {string} html
 * @returns {string[]}
 */
export function inlineCodeIn(html) {
  /** @type {string[]} */
  const found = []
  tag.lastIndex = 0
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const name = match[1]?.toLowerCase()
    if (!name) continue
    const attributes = attributesOf(match[2] ?? '')
    if (name === 'style') found.push('a style element')
    if (name === 'script' && !attributes.has('src') && !dataTypes.includes(attributes.get('type') ?? '')) {
      found.push('a script without src')
    }
    for (const key of attributes.keys()) {
      if (key === 'style' || key.startsWith('on')) found.push(`the attribute ${key} on <${name}>`)
    }
    // Their content is text up to their own end tag, whatever it looks like.
    if (name === 'script' || name === 'style') tag.lastIndex = endOf(html, name, tag.lastIndex)
  }
  return found
}

/** @param {string} text */
function attributesOf(text) {
  /** @type {Map<string, string>} */
  const attributes = new Map()
  for (const [, name = '', value = ''] of text.matchAll(attribute)) {
    attributes.set(name.toLowerCase(), value.replace(/^["']|["']$/g, '').toLowerCase())
  }
  return attributes
}

/** @param {string} html @param {string} name @param {number} from */
function endOf(html, name, from) {
  const end = html.toLowerCase().indexOf(`</${name}`, from)
  return end === -1 ? html.length : end
}
