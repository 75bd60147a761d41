// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '#compile/dates.ts'
import { boundsOf, dayAt } from '#record/dates.ts'
import { organizationLine, problemsWith } from './fixture.ts'

const day = fc.integer({ min: -300_000, max: 300_000 }).map(dayAt)
const plain = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))
const mark = fc.constantFrom('~', '?', '%')

const dateOf = (text: string) => {
  const reading = readDate(text)
  if ('refusal' in reading) throw new Error(`${text} ${reading.refusal}`)
  return reading.date
}
const refusalOf = (text: string) => {
  const reading = readDate(text)
  return 'refusal' in reading ? reading.refusal : `was read as ${reading.date.from} to ${reading.date.to}`
}

describe('a date', () => {
  it('has the bounds that plain calendar arithmetic gives for a day, month or year', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(dateOf(text)).toEqual({ text, ...boundsOf(text) })
      }),
    )
  })

  it('is refused exactly where plain calendar arithmetic knows no such day', () => {
    const digits = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'0123459'), minLength: length, maxLength: length })
    const dateLike = fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-'))
    fc.assert(
      fc.property(dateLike, (text) => {
        expect('date' in readDate(text)).toBe(boundsOf(text) !== null)
      }),
      { numRuns: 500, examples: [['2023-02-29'], ['2024-02-29'], ['2100-02-29'], ['2000-02-29']] },
    )
  })

  it('keeps its bounds and is approximate when marked so', () => {
    fc.assert(
      fc.property(plain, mark, (text, sign) => {
        expect(dateOf(text + sign)).toEqual({ text: text + sign, ...boundsOf(text), approximate: true })
      }),
    )
  })

  it('is a range from the first day of one end to the last of the other', () => {
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        const [first, last] = [boundsOf(one), boundsOf(other)]
        fc.pre(first !== null && last !== null && first.to < last.from)
        const text = `${one}/${other}`
        expect(dateOf(text)).toEqual({ text, from: first?.from, to: last?.to, precision: 'range' })
      }),
    )
  })

  it('is refused as a range whose ends are the wrong way round or the same', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [early = '', late = ''] = [one, other].sort()
        expect(refusalOf(`${late}/${early}`)).toBe('does not end after it begins')
      }),
    )
  })

  it('is approximate as a range as soon as one end is', () => {
    expect(dateOf('2025-03~/2025-04')).toMatchObject({ from: '2025-03-01', to: '2025-04-30', approximate: true })
    expect(dateOf('2025-03/2025-04?')).toMatchObject({ precision: 'range', approximate: true })
    expect(dateOf('2025-03/2025-04')).not.toHaveProperty('approximate')
  })

  it('ends on the last day of February in its own year', () => {
    expect(dateOf('2024-02').to).toBe('2024-02-29')
    expect(dateOf('2025-02').to).toBe('2025-02-28')
    expect(dateOf('1900-02').to).toBe('1900-02-28')
  })

  it.each([
    ['2025-21', 'is a season, which is not used here'],
    ['202X', 'has unspecified digits'],
    ['2025-XX', 'has unspecified digits'],
    ['2025-07-31T10:00:00', 'has a time of day'],
    ['2025-07-31T10:00:00Z', 'has a time of day'],
    ['{2024,2025}', 'is a list, which is not used here'],
    ['[2024,2025]', 'is a set, which is not used here'],
    ['201', 'is a decade, which is not used here'],
    ['Y12025', 'is a year, which is not used here'],
    ['2025/..', 'is open at one end'],
    ['2025/', 'is open at one end'],
    ['../2025', 'is open at one end'],
    ['/2025', 'is open at one end'],
    ['202X/2025-07', 'has unspecified digits'],
    ['0999', 'lies before the year 1000'],
    ['-0500', 'lies before the year 1000'],
    ['0999/2025', 'lies before the year 1000'],
    ['2025-02-30', 'is not a date'],
    ['2023-02-29~', 'is not a date'],
    ['2023-02-29/2023-05', 'is not a date'],
    ['2022-12/2023-02-29', 'is not a date'],
    ['2025-13', 'is not a date'],
    ['2025-00', 'is not a date'],
    ['31 July 2025', 'is not a date'],
    ['2025-7-31', 'is not a date'],
    ['2025-01-01/2025-02-30', 'is not a date'],
    ['', 'is not a date'],
  ])('is refused: %s %s', (text, refusal) => {
    expect(refusalOf(text)).toBe(refusal)
  })

  it('accepts any text without throwing, and gives what it accepts bounds in order', () => {
    const piece = fc.constantFrom('2025', '-', '04', '31', '/', '..', '~', '?', 'X', 'T', '{', '}', ',', '1', ' ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const reading = readDate(pieces.join(''))
        if ('date' in reading) expect(reading.date.from <= reading.date.to).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the dates of a relationship', () => {
  const relationship = (since: string, until: string) =>
    problemsWith(`organizations:
${organizationLine('delta')}
relationships:
  - from: delta
    to: alpha-works
    type: supplies
    standing: ended
    since: ${since}
    until: ${until}
    evidence: [{ article: report, phrase: supplies }]`)

  it('may overlap where either is known only roughly', () => {
    expect(relationship("'2025'", '2025-02')).toEqual([])
    expect(relationship('2025-02', "'2025'")).toEqual([])
    expect(relationship('2025-02-03', '2025-02-03')).toEqual([])
  })

  it('may not end before the first day on which they can begin', () => {
    expect(relationship('2025-02', '2025-01-31')).toEqual([
      'data/more.yaml:9:12  `until` lies before `since`: 2025-01-31 is earlier than 2025-02',
    ])
  })
})
