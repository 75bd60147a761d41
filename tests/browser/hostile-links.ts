import fc from 'fast-check'
import { keys, query, values } from './hostile-values.ts'

/** A link nobody should make, and whether the page must say that it left a part of it out. */
export interface HostileLink {
  address: string
  noticed: boolean
}

/** Each value under a key of its own, so that each key has its turn. */
const byKey: HostileLink[] = values.map((value, i) => ({
  address: `/?${query([[keys[i % keys.length] ?? 'org', value]])}`,
  noticed: true,
}))

const searches: HostileLink[] = values.slice(0, 17).map((value) => ({
  address: `/timeline?${query([['q', value]])}`,
  noticed: value.length > 200,
}))

/** As they stand, encoded or not as somebody might send them. */
const written: readonly (readonly [address: string, noticed: boolean])[] = [
  ['/?from=2025-07&to=2025-04', true],
  ['/?from=2025&from=2024', true],
  ['/?org=baogang-group&org=haidian-ufwd,nobody', true],
  ['/?ORG=baogang-group', false],
  ['/?org=%E0%A4%A', true],
  ['/?org=%', true],
  ['/?q=%ED%A0%80', false],
  ['/?q=%ED%A0%BD', false],
  ['/?%=%&%%=%%', false],
  ['/?&&&&=&==&=a', false],
  ['/?__proto__=1&constructor=1&toString=1', false],
  ['/?__proto__[polluted]=1', false],
  ['/??from=2025', false],
  ['/?from=2025#<img src=x onerror=window.injected=1>', false],
  ['/?q=a%26b%3Dc%23d', false],
  ['/?sel=event:2025-07-31-keshiketeng-meeting&sel=organization:baogang-group', true],
  ['/?from=2025%00', true],
  ['/?from=%2B2025', true],
  [`/?org=${Array.from({ length: 300 }, (_, i) => `nobody-${i}`).join(',')}`, true],
  [`/?q=${'z'.repeat(5000)}`, true],
  [`/?${Array.from({ length: 400 }, (_, i) => `k${i}=${i}`).join('&')}`, false],
  ['//evil.example', false],
  ['//evil.example/?from=2025', false],
  ['/%2F%2Fevil.example', false],
  ['/\\evil.example', false],
  ['/events/%E0%A4%A', false],
  ['/events/%', false],
  ['/events/%00', false],
  ['/events/%2e%2e%2f%2e%2e%2fetc', false],
  ['/events/../../about/nothing', false],
  ['/events/', false],
  ['/events', false],
  ['/events/nothing?from=nothing', true],
  ['/events/2025-07-31-keshiketeng-meeting/', false],
  ['/events/2025-07-31-keshiketeng-meeting//', false],
  ['/events/2025-07-31-KESHIKETENG-meeting', false],
  ['/events/2025-07-31-keshiketeng-meeting/more', false],
  ['/organizations/<script>window.injected=1</script>', false],
  ['/organizations/%3Cimg%20src=x%20onerror=window.injected=1%3E', false],
  ['/organizations/__proto__', false],
  ['/organizations/constructor', false],
  ['/organizations/toString', false],
  ['/organizations/baogang-gruop', false],
  [`/organizations/${'a'.repeat(3000)}`, false],
  ['/people/%F0%9F%92%A5', false],
  ['/people/习近平', false],
  ['/places/%E2%80%AEtac', false],
  ['/programmes/javascript:window.injected=1', false],
  ['/sources/https://evil.example/', false],
  ['/ties/a/a', false],
  ['/ties/baogang-group/baogang-group', false],
  ['/ties/baogang-group', false],
  ['/ties/keshiketeng-banner/baogang-group', false],
  ['/ties/keshiketeng-banner/baogang-group/?person=nobody', true],
  ['/ties/__proto__/constructor', false],
  ['/ties/baogang-group/ccp', false],
  [`/${'deep/'.repeat(200)}`, false],
  ['/timeline/timeline', false],
  ['/TIMELINE', false],
  ['/timeline///', false],
  ['/index.php?id=1%27%20OR%201=1', false],
  ['/.git/config', false],
  ['/404.html', false],
  ['/about/?at=never', true],
]

// Half of a surrogate pair cannot be percent-encoded: it stands as browsers write it.
const encodable = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD')

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(...values.filter((v) => v.length < 99)),
)

/** Several pairs of hostile text on any page, one of them sure to be named in a notice. */
const generated = fc
  .record({
    path: fc.constantFrom(
      '/',
      '/timeline',
      '/organizations',
      '/relationships',
      '/sources',
      '/about',
      '/people/xi-jinping',
    ),
    pairs: fc.array(fc.tuple(fc.constantFrom(...keys, 'q', 'utm', 'Ключ'), anyText), { maxLength: 5 }),
    wrong: fc.tuple(fc.constantFrom(...keys), fc.constantFrom('!', 'no such', '<b>', '９９')),
  })
  .map(({ path, pairs, wrong }) => ({
    address: `${path}?${query([...pairs, wrong].map(([key, value]) => [key, encodable(value)]))}`,
    noticed: true,
  }))

/** Hostile paths: anything at all after the name of a page. */
const generatedPaths = fc
  .tuple(
    fc.constantFrom('events', 'organizations', 'people', 'ties', 'sources', 'x'),
    fc.array(anyText, { minLength: 1, maxLength: 3 }),
  )
  .map(([page, parts]) => ({
    address: `/${[page, ...parts.map((part) => encodeURIComponent(encodable(part)))].join('/')}`,
    noticed: false,
  }))

const seed = 20250730

const wholeLinks: readonly HostileLink[] = [...byKey, ...searches]
const samples = fc.sample(generated, { numRuns: 100, seed })
const drawnQueries: readonly HostileLink[] = [...new Map(samples.map((link) => [link.address, link])).values()]

/** Each fourth of the links that are hostile by their query alone; what else is odd about a link, the path above all, is met only by loading it. */
const isLoaded = (_: HostileLink, i: number): boolean => i % 4 === 0

/** Links to load, as from a message or another site. */
export const loaded: readonly HostileLink[] = [
  ...wholeLinks.filter(isLoaded),
  ...written.map(([address, noticed]) => ({ address, noticed })),
  ...drawnQueries.slice(0, 40).filter(isLoaded),
  ...fc.sample(generatedPaths, { numRuns: 20, seed }),
]

/** Links to come to within the site, as by Back and Forward. */
export const reached: readonly HostileLink[] = [
  ...wholeLinks.filter((link, i) => !isLoaded(link, i)),
  ...drawnQueries.slice(40),
  ...drawnQueries.slice(0, 40).filter((link, i) => !isLoaded(link, i)),
]
