import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { kilobytes } from './budget/limits.mjs'
import { ensureBrowser } from './ensure-browser.mjs'
import { inRoot, isMain, PlainError, runMain } from './process/place.mjs'
import { serve } from './serve.mjs'

const viewport = { width: 1440, height: 900 }
const heaviest = 250_000 // bytes, so that the page that shows the pictures stays light

/** @type {readonly { file: string, colorScheme: 'light' | 'dark' }[]} */
const pictures = [
  { file: 'screenshot.png', colorScheme: 'light' },
  { file: 'screenshot-dark.png', colorScheme: 'dark' },
]

/**
 * Takes the pictures of the built dashboard that the README shows, one a theme, into `folder`. Throws where the site is
 * not built, the chart does not appear within half a minute, or a picture is heavier than 250 kB.
 * @param {string} folder
 */
export async function takePictures(folder) {
  const executablePath = await ensureBrowser()
  const { chromium } = await import('@playwright/test')
  const { url, close } = await serve({ folder: inRoot('dist'), port: 0 })
  const browser = await chromium.launch({ executablePath })
  try {
    await mkdir(folder, { recursive: true })
    for (const { file, colorScheme } of pictures) {
      const page = await browser.newPage({ viewport, colorScheme })
      // The second time the fonts are there for the first paint.
      for (const _ of ['first', 'second']) await page.goto(url, { waitUntil: 'networkidle' })
      await page.locator('figure path[data-camp]').first().waitFor({ timeout: 30_000 })
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await page.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'hide' })
      await page.close()
      const { size } = await stat(join(folder, file))
      console.log(`${kilobytes(size)} kB  ${file}`)
      if (size > heaviest) throw new PlainError(`${file} is heavier than ${kilobytes(heaviest)} kB`)
    }
  } finally {
    await browser.close()
    await close()
  }
}

/** `node scripts/screenshot.mjs`, after `node scripts/build.mjs`; `--to FOLDER` writes elsewhere than docs/. */
async function main() {
  const { values } = parseArgs({ options: { to: { type: 'string', default: 'docs' } } })
  await takePictures(inRoot(values.to))
}

if (isMain(import.meta.url)) await runMain(main)
