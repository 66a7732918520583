import { sum } from '../values/sum'

/**
 * Gini coefficient of non-negative values: 0 = all equal, towards 1 = one has everything ((n − 1) / n at most).
 * Null when there are no values or all are zero, because inequality of nothing is not defined.
 * Formula: Σ(2i − n − 1)·xᵢ ÷ (n · Σx) over ascending x.
 */
export function gini(values: Iterable<number>): number | null {
  const ascending = Float64Array.from(values).sort()
  const count = ascending.length
  if (count === 0) return null
  if ((ascending[0] ?? 0) < 0) throw new Error('gini needs values of zero or more')
  const total = sum(ascending)
  if (total === 0) return null
  const weighted = sum(ascending.map((value, index) => (2 * (index + 1) - count - 1) * value))
  return Math.max(0, weighted / (count * total))
}
