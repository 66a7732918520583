import type { Interval } from '../../evidence/figure'
import { normalQuantile } from '../../stats/normal-quantile'

/** Agreement of two coders over the same units. */
export interface Kappa {
  /** Units both have judged. */
  readonly n: number
  /** Share of units judged alike, 0–1. */
  readonly observed: number
  /** Share that would be alike by chance, given how often each coder uses each category. */
  readonly expected: number
  /** Null without variation: both always gave the same one category, so chance explains everything. */
  readonly kappa: number | null
  readonly standardError: number | null
  /** Large-sample interval, 95 %; null without a standard error. */
  readonly interval: Interval | null
}

/** Rows: the first coder's category; columns: the second coder's. */
export type ConfusionTable = readonly (readonly number[])[]

/**
 * Cohen's κ: agreement beyond chance, 1 = always, 0 = as by chance. κ = (po − pe) ÷ (1 − pe), pe = Σ p₁(k)·p₂(k).
 * Standard error for large samples after Fleiss, Cohen & Everitt, Psychological Bulletin 72 (1969).
 * Source: J. Cohen, Educational and Psychological Measurement 20 (1960). Null when there are no units.
 */
export function cohenKappa(table: ConfusionTable): Kappa | null {
  const n = table.reduce((total, row) => total + row.reduce((sum, count) => sum + count, 0), 0)
  if (n === 0) return null
  const shares = table.map((row) => row.map((count) => count / n))
  const rows = shares.map((row) => row.reduce((sum, share) => sum + share, 0))
  const columns = rows.map((_, index) => shares.reduce((sum, row) => sum + (row[index] ?? 0), 0))
  const observed = shares.reduce((sum, row, index) => sum + (row[index] ?? 0), 0)
  const expected = rows.reduce((sum, share, index) => sum + share * (columns[index] ?? 0), 0)
  // Counts of whole units: anything closer to 1 than this is 1, left over from rounding.
  if (1 - expected < 1e-12) {
    return { n, observed, expected, kappa: null, standardError: null, interval: null }
  }
  const kappa = (observed - expected) / (1 - expected)
  const standardError = errorOfKappa({ shares, rows, columns, kappa, expected, n })
  const half = normalQuantile(0.975) * standardError
  const interval: Interval = {
    low: Math.max(-1, kappa - half),
    high: Math.min(1, kappa + half),
    level: 0.95,
    method: 'large-sample'
  }
  return { n, observed, expected, kappa, standardError, interval }
}

interface KappaParts {
  readonly shares: readonly (readonly number[])[]
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly kappa: number
  readonly expected: number
  readonly n: number
}

function errorOfKappa({ shares, rows, columns, kappa, expected, n }: KappaParts): number {
  let alike = 0
  let apart = 0
  shares.forEach((row, i) =>
    row.forEach((share, j) => {
      if (i === j) alike += share * (1 - ((rows[i] ?? 0) + (columns[i] ?? 0)) * (1 - kappa)) ** 2
      else apart += share * ((columns[i] ?? 0) + (rows[j] ?? 0)) ** 2
    })
  )
  const chance = (kappa - expected * (1 - kappa)) ** 2
  const variance = (alike + (1 - kappa) ** 2 * apart - chance) / ((1 - expected) ** 2 * n)
  return Math.sqrt(Math.max(0, variance))
}

/** The table of two coders' judgements of the same units, one category each; blanks (null) leave the unit out. */
export function confusionTable<T>(first: readonly (T | null)[], second: readonly (T | null)[]): number[][] {
  const places = new Map<T, number>()
  const pairs: [number, number][] = []
  const placeOf = (value: T): number => {
    const place = places.get(value) ?? places.size
    places.set(value, place)
    return place
  }
  first.forEach((value, index) => {
    const other = second[index] ?? null
    if (value !== null && other !== null) pairs.push([placeOf(value), placeOf(other)])
  })
  const table = Array.from(places, () => Array<number>(places.size).fill(0))
  for (const [row, column] of pairs) {
    const cells = table[row]
    if (cells) cells[column] = (cells[column] ?? 0) + 1
  }
  return table
}
