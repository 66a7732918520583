import { sum } from '../values/sum'

/**
 * Herfindahl–Hirschman index of non-negative values on the scale 0–10,000 (sum of squared percentages).
 * Null when there is nothing to share out.
 */
export function herfindahlIndex(values: Iterable<number>): number | null {
  const list = [...values]
  if (list.some((value) => value < 0)) throw new Error('the index needs values of zero or more')
  const total = sum(list)
  if (total === 0) return null
  return 10_000 * sum(list.map((value) => (value / total) ** 2))
}
