/** A sum and what rounding has taken from it so far. Sums of parts that still hold both add up as the whole does. */
export interface CarriedSum {
  readonly total: number
  readonly lost: number
}

/** The sum of a list before its last rounding, see `sum`. */
export function carriedSum(values: ArrayLike<number>): CarriedSum {
  let total = 0
  let lost = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return { total, lost }
}

/** The same of the values at some positions of a column; what is not a number counts as 0. */
export function carriedSumAt(column: Float64Array, positions: ArrayLike<number>): CarriedSum {
  let total = 0
  let lost = 0
  for (let at = 0; at < positions.length; at++) {
    const value = column[positions[at] ?? -1] || 0
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return { total, lost }
}

/** The sum of several parts: rounding the parts first would show in the last digits of the whole. */
export function joinSums(parts: readonly CarriedSum[]): CarriedSum {
  const { total, lost } = carriedSum(parts.map((part) => part.total))
  return { total, lost: lost + carriedSum(parts.map((part) => part.lost)).total }
}

/** The sum as one number. */
export const rounded = ({ total, lost }: CarriedSum): number => total + lost
