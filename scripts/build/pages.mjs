import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** @typedef {{ path: string, html: string }} Page path is a URL path such as `/organization/acme`, `/`, or `404` */

/**
 * The file of a page within the built folder: `/` is index.html, `/a/b` is a/b/index.html and `404` is 404.html.
 * Throws on a path that would leave the folder or that a static host cannot serve.
 * @param {string} path
 */
export function fileOfPage(path) {
  if (path === '404') return '404.html'
  if (!path.startsWith('/')) throw new Error(`the page path ${JSON.stringify(path)} does not start with a slash`)
  const segments = decodeURIComponent(path).split('/').slice(1)
  if (segments.at(-1) === '') segments.pop()
  const wrong = segments.find((segment) => segment === '' || segment.startsWith('.') || /[\\?#\0]/.test(segment))
  if (wrong !== undefined) throw new Error(`the page path ${JSON.stringify(path)} cannot be a file`)
  return [...segments, 'index.html'].join('/')
}

/**
 * Writes each page into the built folder. Throws, before anything is written, when two pages share a file or one is not
 * a whole HTML document.
 * @param {string} folder
 * @param {readonly Page[]} pages
 */
export async function writePages(folder, pages) {
  /** @type {Map<string, string>} */
  const files = new Map()
  for (const { path, html } of pages) {
    const file = fileOfPage(path)
    if (files.has(file)) throw new Error(`two pages are to be written to ${file}`)
    if (typeof html !== 'string' || !html.includes('</html>'))
      throw new Error(`the page ${path} is not an HTML document`)
    files.set(file, html)
  }
  for (const [file, html] of files) {
    const target = join(folder, file)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, html)
  }
}
