import { logGamma } from './gamma'

/** More tables than this are not gone through: χ² is fit to use long before. */
const mostTables = 500_000

/**
 * Exact chance, two-sided, of a table of two rows at least as unlikely as this one, given its margins (Fisher; for
 * more than two columns Freeman & Halton, Biometrika 38 (1951)). Null when there is nothing to compare, or when the
 * tables to go through are too many.
 */
export function fisherExact(first: readonly number[], second: readonly number[]): number | null {
  const columns = first.map((count, index) => count + (second[index] ?? 0)).filter((count) => count > 0)
  const row = first.reduce((sum, count) => sum + count, 0)
  const total = columns.reduce((sum, count) => sum + count, 0)
  if (columns.length < 2 || row === 0 || row === total) return null
  if (columns.reduce((product, count) => product * (Math.min(count, row) + 1), 1) > mostTables) return null
  const kept = first.filter((count, index) => count + (second[index] ?? 0) > 0)
  const logOf = (counts: readonly number[]): number =>
    counts.reduce((sum, count, index) => sum + logChoose(columns[index] ?? 0, count), -logChoose(total, row))
  // Rounding must not part tables that are equally likely.
  const limit = logOf(kept) + 1e-7
  let p = 0
  const visit = (column: number, left: number, log: number): void => {
    const size = columns[column] ?? 0
    if (column === columns.length - 1) {
      if (left > size) return
      const whole = log + logChoose(size, left)
      if (whole <= limit) p += Math.exp(whole)
      return
    }
    for (let count = 0; count <= Math.min(size, left); count += 1) {
      visit(column + 1, left - count, log + logChoose(size, count))
    }
  }
  visit(0, row, -logChoose(total, row))
  return Math.min(1, p)
}

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
