import { passageLink } from '#link/passage.ts'
import { expect, test } from '../support/browser.ts'

/** Phrases that a text fragment could take for its own syntax, or a browser for something else. */
const phrases = [
  'plain words in a row',
  'first, second, and third',
  'a well-known state-owned enterprise',
  '-leading and trailing-',
  'research & development',
  'the “Five Key Tasks” of the group',
  'Zhou’s party secretary',
  "Zhou's single quote",
  'ratio 3:1 of ores',
  '50% of (rare) earths!',
  'a+b=c and x*y',
  'question? answer; hash #7',
  'text=not-a-directive',
  '包钢集团与北京',
  '稀土，合金、铸造',
  'em—dash and en–dash',
  'naïve café über',
  'slash/and\\backslash',
  '<b>not bold</b>',
  '~tilde and `tick`',
]

const filler = '<p>Filler about nothing at all.</p>'.repeat(120)
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

test('the link to a passage leads to the passage, whatever marks the phrase holds', async ({ page, baseURL }) => {
  await page.route('**/article', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Article</title>${phrases
        .map((phrase, i) => `${filler}<p id="p${i}">Before it: ${escaped(phrase)} and after it.</p>`)
        .join('')}${filler}`,
    }),
  )
  const article = new URL('/article', baseURL).href
  const lost: string[] = []
  for (const [i, phrase] of phrases.entries()) {
    const href = passageLink(article, phrase) ?? ''
    await page.route('**/from', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: '<!doctype html><title>From</title><a id="go">Go</a>',
      }),
    )
    await page.goto('/from')
    await page.locator('#go').evaluate((link, to) => link.setAttribute('href', to), href)
    await page.locator('#go').click()
    const target = page.locator(`#p${i}`)
    const found = await expect(target)
      .toBeInViewport({ timeout: 1500 })
      .then(
        () => true,
        () => false,
      )
    if (!found || (await page.evaluate(() => scrollY)) < 100) lost.push(`${phrase} (${href})`)
  }
  expect(lost).toEqual([])
})

test('a phrase that is not there leaves the article at its start', async ({ page, baseURL }) => {
  await page.route('**/article', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>A</title>${filler}` }),
  )
  await page.goto(passageLink(new URL('/article', baseURL).href, 'words that nobody wrote') ?? '')
  expect(await page.evaluate(() => scrollY)).toBe(0)
})
