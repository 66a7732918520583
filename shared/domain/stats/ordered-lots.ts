import { orderedList, type Ordered } from './quantile'

/** How many values of a sorted list are at most `limit`. */
export function countUpTo(sorted: Int32Array, limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Whole numbers in several sorted lots, in order over all of them; the lots are never put together. */
export function orderedLots(lots: readonly Int32Array[]): Ordered {
  const filled = lots.filter((lot) => lot.length > 0)
  const [only] = filled
  if (only && filled.length === 1) return orderedList(only)
  let length = 0
  let [least, greatest] = [Infinity, -Infinity]
  for (const lot of filled) {
    length += lot.length
    least = Math.min(least, lot[0] ?? least)
    greatest = Math.max(greatest, lot[lot.length - 1] ?? greatest)
  }
  const at = (place: number): number => {
    let [low, high] = [least, greatest]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      let passed = 0
      for (const lot of filled) passed += countUpTo(lot, middle)
      if (passed > place) high = middle
      else low = middle + 1
    }
    return low
  }
  return { length, at }
}
