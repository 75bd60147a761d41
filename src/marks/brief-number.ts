const compact = new Intl.NumberFormat('en', { notation: 'compact' })
const whole = new Intl.NumberFormat('en')

/** A number in the room of four characters: 999, 1.2k, 12k, 1.2M. */
export const briefNumber = (n: number): string => compact.format(n).replace('K', 'k')

/** A number in full: 1,234. */
export const fullNumber = (n: number): string => whole.format(n)
