/**
 * Sum with the rounding error carried along (Neumaier's variant of Kahan summation), so that 57,851 order lines
 * add up to the client's own total to the cent whatever their order. By place: an iterator makes an object per value where
 * lists and typed arrays come in turn.
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0
  let lost = 0
  // Kept ready in every round: an engine that has optimised a long loop runs what follows it slowly each time.
  let exact = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
    exact = total + lost
  }
  return exact
}

/** The same of the values at some positions of a column, without a list of them; what is not a number counts as 0. */
export function sumAt(column: Float64Array, positions: ArrayLike<number>): number {
  let total = 0
  let lost = 0
  let exact = 0
  for (let at = 0; at < positions.length; at++) {
    const value = column[positions[at] ?? -1] || 0
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
    exact = total + lost
  }
  return exact
}
