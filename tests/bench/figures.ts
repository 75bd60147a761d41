/** The value that a share of all values do not exceed; `share` from 0 to 1. NaN where there are none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((x, y) => x - y)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The mean; NaN where there are no values. */
export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** A number with so many digits that matter, as JSON and tables show it. */
export const rounded = (value: number, digits = 3): number => Number(value.toPrecision(digits))
