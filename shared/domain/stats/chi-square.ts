import { upperGamma } from './gamma'

/** Counts in rows and columns. */
export type CountTable = readonly (readonly number[])[]

export interface ChiSquare {
  readonly statistic: number
  readonly degreesOfFreedom: number
  readonly p: number
  /** The smallest count expected if rows and columns had nothing to do with each other. */
  readonly smallestExpected: number
  /** Share of cells expecting fewer than 5. */
  readonly shareBelowFive: number
}

/**
 * Pearson's χ² of independence, without continuity correction. Null when a row or column is empty, or there is only
 * one: then there is nothing to compare. Source: K. Pearson, Philosophical Magazine 50 (1900).
 */
export function chiSquare(table: CountTable): ChiSquare | null {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columns = (table[0] ?? []).map((_, index) => table.reduce((sum, row) => sum + (row[index] ?? 0), 0))
  const total = rows.reduce((sum, count) => sum + count, 0)
  if (rows.length < 2 || columns.length < 2 || [...rows, ...columns].includes(0)) return null
  const expected = rows.map((row) => columns.map((column) => (row * column) / total))
  let statistic = 0
  expected.forEach((row, i) =>
    row.forEach((count, j) => (statistic += ((table[i]?.[j] ?? 0) - count) ** 2 / count))
  )
  const cells = expected.flat()
  const degreesOfFreedom = (rows.length - 1) * (columns.length - 1)
  return {
    statistic,
    degreesOfFreedom,
    p: upperGamma(degreesOfFreedom / 2, statistic / 2),
    smallestExpected: Math.min(...cells),
    shareBelowFive: cells.filter((count) => count < 5).length / cells.length
  }
}

/**
 * Whether χ² may be used: every expected count 1 or more, and at most a fifth of them under 5; in a 2 × 2 table none
 * under 5. Source: W. G. Cochran, Biometrics 10 (1954).
 */
export function isChiSquareFit({ degreesOfFreedom, smallestExpected, shareBelowFive }: ChiSquare): boolean {
  if (degreesOfFreedom === 1) return smallestExpected >= 5
  return smallestExpected >= 1 && shareBelowFive <= 0.2
}
