/**
 * Sum with the rounding error carried along (Neumaier's variant of Kahan summation), so that 57,851 order lines
 * add up to the client's own total to the cent whatever their order.
 */
export function sum(values: Iterable<number>): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}
