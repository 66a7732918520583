/** Rank of each score, 1 the highest; equals share a rank, the next one skips. 0: no score. `order`: where it is known already. */
export function ranksOf(scores: Float64Array, order: readonly number[] = orderOf(scores)): Int32Array {
  const ranks = new Int32Array(scores.length)
  order.forEach((position, at) => {
    const before = order[at - 1]
    const isEqual = before !== undefined && scores[before] === scores[position]
    ranks[position] = isEqual ? (ranks[before] ?? 0) : at + 1
  })
  return ranks
}

/** Positions by score, the highest first; equals in the order of the list, unknown ones not at all. */
export function orderOf(scores: Float64Array): number[] {
  const known: number[] = []
  scores.forEach((score, at) => {
    if (!Number.isNaN(score)) known.push(at)
  })
  return known.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
}

/** The `size` highest, found without sorting everything; equals go to the earlier position. */
export function topOf(scores: Float64Array, size: number): number[] {
  const top: number[] = []
  let least = Number.NEGATIVE_INFINITY
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? Number.NaN
    // Positions come in order, so an equal score never passes one that is already there.
    if (Number.isNaN(score) || (top.length >= size && score <= least)) continue
    let place = top.length
    while (place > 0 && (scores[top[place - 1] ?? 0] ?? 0) < score) place--
    top.splice(place, 0, at)
    if (top.length > size) top.pop()
    least = scores[top[top.length - 1] ?? 0] ?? least
  }
  return top
}
