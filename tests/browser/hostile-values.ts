const keysOfIds = ['org', 'person', 'place', 'programme', 'source']
const keysOfWords = [
  'kind',
  'outcome',
  'camp',
  'match',
  'units',
  'certain',
  'evidence',
  'sort',
  'group',
  'layout',
  'focus',
]
const keysOfDates = ['from', 'to', 'known', 'at']
/** Every key of a link but `q`, to which any text is a search. */
export const keys = [...keysOfIds, ...keysOfWords, ...keysOfDates, 'sel']

/** Values that mean nothing under any key but `q`. */
export const values = [
  '<script>window.injected=1</script>',
  '"><img src=x onerror=window.injected=1>',
  "';alert(1);//",
  'javascript:window.injected=1',
  '{{constructor.constructor("window.injected=1")()}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../etc/passwd',
  '\u202Egnp.tset',
  '\u0000\u0008\u001B[31m',
  '👩‍👩‍👧‍👦💥',
  'é'.repeat(50),
  'مرحبا بالعالم',
  'ＦＵＬＬ－ＷＩＤＴＨ',
  'x'.repeat(4000),
  '0000-00-00',
  '2025-13',
  '2025-02-30',
  '-1',
  '1e309',
  'NaN',
  'null',
  'tie:baogang-group:baogang-group',
  'event:nothing',
  'organization:a:b:c',
]

/** The pairs as a query, each value encoded. */
export const query = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')
