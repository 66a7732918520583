/**
 * Letters to insert, delete or replace to turn one word into the other (Levenshtein). Above `limit` the exact number is
 * not worked out: then it is `limit + 1`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1]
      current.push(
        Math.min(
          (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1
        )
      )
    }
    if (Math.min(...current) > limit) return limit + 1
    previous = current
  }
  return previous[right.length] ?? 0
}
