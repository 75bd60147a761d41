// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lost, mend, repair } from '#compile/repair.ts'

type Decode = (bytes: Uint8Array) => string

// What the web's tables for the two code pages give for the bytes 80 to 9F and A0 to BF.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009f'
const latin: Decode = (bytes) => [...bytes].map((b) => windows1252[b - 0x80] ?? String.fromCodePoint(b)).join('')
const controls: Decode = (bytes) => [...bytes].map((b) => String.fromCodePoint(b)).join('')
const thai: Decode = (bytes) => new TextDecoder('windows-874').decode(bytes)

/** Breaks a text as the articles were broken: first bytes of marks read as Thai, the others with the given code page. */
const damage = (text: string, others: Decode): string =>
  text.replace(/[\u2010-\u2026]/gu, (mark) => {
    const [first = 0, ...rest] = new TextEncoder().encode(mark)
    return thai(Uint8Array.of(first)) + others(Uint8Array.from(rest))
  })

const marks = ['‘', '’', '“', '”', '–', '—', '…', '‚', '„', '‐', '‑', '‒', '―']
const prose = fc
  .array(fc.constantFrom(...marks, 'word', 's', ' ', '\n', '.', ',', 'é', '铁', '9'))
  .map((parts) => parts.join(''))

describe('repairing a broken text', () => {
  it('undoes the damage where no byte was lost, in whichever code page', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom(latin, thai, controls), (text, others) => {
        expect(repair(damage(text, others))).toBe(text)
        expect(mend(damage(text, others))).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves a sound text as it is', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(repair(text)).toBe(text)
      }),
    )
  })

  it('changes nothing more the second time', () => {
    const broken = fc.array(fc.constantFrom('โ€™', 'โ€', 'โ', 'a', 's', ' ', '“', '”')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(broken, (text) => {
        const once = repair(text)
        expect(repair(once)).toBe(once)
      }),
    )
  })

  it.each([
    ['โ€œUnitedโ€ visits', '“United” visits'],
    ['โ€œOne,โ€ โ€œtwoโ€', '“One,” “two”'],
    ['the end.โ€\n\nNext', 'the end.”\n\nNext'],
    ['the endโ€', 'the end”'],
    ['Alphaโ€“Beta', 'Alpha–Beta'],
    ['a vehicleโ€”and more', 'a vehicle—and more'],
    ['Alphaโ€™s', 'Alpha’s'],
  ])('reads what is left of the bytes: %s', (broken, sound) => {
    expect(repair(broken)).toBe(sound)
  })

  it.each([
    ['Alphaโs laboratory', 'Alpha’s laboratory'],
    ['it isnโt, and weโre sure', 'it isn’t, and we’re sure'],
    ['the โFive Tasksโ policy', 'the “Five Tasks” policy'],
    ['โFiveโ, he said', '“Five”, he said'],
    ['not on rocksโbut on plans', 'not on rocks—but on plans'],
    ['one โ two', 'one — two'],
    ['the endโ', 'the end”'],
  ])('guesses a mark of which only the first byte is left: %s', (broken, sound) => {
    expect(repair(broken)).toBe(sound)
  })

  it('leaves Thai words alone', () => {
    expect(repair('โรงงาน and โลก')).toBe('โรงงาน and โลก')
  })
})

describe('mending a broken text', () => {
  it('marks what is lost instead of guessing', () => {
    expect(mend('Alphaโs โFiveโ')).toBe(`Alpha${lost}s ${lost}Five${lost}`)
    expect(mend('Alphaโ€™s')).toBe('Alpha’s')
  })
})
