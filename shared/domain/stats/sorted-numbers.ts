/** Below this, putting each value in its place beats asking the engine to sort. */
const few = 24

/** The values in order, smallest first. Most lists are those of one partner and short. */
export function sortedNumbers(values: ArrayLike<number>): Float64Array {
  const sorted = new Float64Array(values.length)
  for (let at = 0; at < sorted.length; at++) sorted[at] = values[at] ?? Number.NaN
  if (sorted.length > few) return sorted.sort()
  for (let at = 1; at < sorted.length; at++) {
    const value = sorted[at] ?? 0
    let place = at
    while (place > 0 && (sorted[place - 1] ?? 0) > value) {
      sorted[place] = sorted[place - 1] ?? 0
      place--
    }
    sorted[place] = value
  }
  return sorted
}
