/**
 * Chances adjusted for having looked many times (Holm): with twenty themes tested, one of twenty would look like a
 * finding by luck. Keeps the order of the given values. Source: S. Holm, Scand. J. Statistics 6 (1979).
 */
export function holmAdjusted(values: readonly number[]): number[] {
  const order = values.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p)
  const adjusted = Array<number>(values.length).fill(1)
  let highest = 0
  order.forEach(({ p, index }, rank) => {
    highest = Math.max(highest, Math.min(1, p * (values.length - rank)))
    adjusted[index] = highest
  })
  return adjusted
}
