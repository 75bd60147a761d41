/**
 * Articles whose quotes and dashes were broken on the way: their three UTF-8 bytes E2 80 xx were read one by one, the
 * first in the Thai code page (where E2 is โ), the others in Windows-1252 or again the Thai one, and some were lost.
 */

// What Windows-1252 has for the bytes 80 to 9F; the Thai code page has the same, or nothing. Nothing stays a control.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009f'
const thaiBlock = 0x0e00

/** The byte, 80 to BF, that a code page showed as `character`; `null` where it stands for none. */
const byteOf = (character: string): number | null => {
  const listed = windows1252.indexOf(character)
  if (character !== '' && listed >= 0) return 0x80 + listed
  const code = character.codePointAt(0) ?? 0
  const byte = code >= thaiBlock ? code - thaiBlock + 0xa0 : code
  return byte >= 0x80 && byte <= 0xbf ? byte : null
}

/** The quote, dash or ellipsis whose last byte was shown as `last`; where that is none, the one whose byte is lost. */
const markOf = (last: string): string => {
  const byte = byteOf(last)
  const mark = byte === null ? '' : String.fromCodePoint(0x2000 | (byte & 0x3f))
  // Of the marks only ” ends in a byte (9D) that Windows-1252 lacks, so it is ” that lost it.
  return /[\u2010-\u2026]/.test(mark) ? mark : `”${last}`
}

/** Stands in a mended text for a quote or dash of which no byte but the first is left. */
export const lost = '\ufffc'

/** Gives back every mark whose bytes are there or that only one mark can have been, and puts `lost` for the others. */
export const mend = (text: string): string =>
  text
    .replace(/โ[€\u0080](.?)/gsu, (_, last: string) => markOf(last))
    // Before another Thai letter it is Thai itself, the letter sara o.
    .replace(/โ(?!(?!โ)\p{Script=Thai})/gu, lost)

/** The readable form of a broken text; what is lost is guessed from the letters around it. */
export const repair = (text: string): string =>
  mend(text)
    .replace(new RegExp(`(?<=\\p{L})${lost}(?=(?:s|t|d|m|re|ll|ve)(?!\\p{L}))`, 'gu'), '’')
    .replace(new RegExp(`(?<=[\\p{L}\\p{N}])${lost}(?=[\\p{L}\\p{N}])`, 'gu'), '—')
    .replace(new RegExp(`(?<![^\\s([])${lost}(?=\\S)`, 'gu'), '“')
    .replace(new RegExp(`(?<=\\S)${lost}`, 'gu'), '”')
    .replaceAll(lost, '—')
