/** Places of answers, ascending, each once. */
export type RowSet = Int32Array

export const noRows: RowSet = new Int32Array(0)

/** The rows that are in both; walks the shorter and looks up in the longer when their sizes differ much. */
export function inBoth(first: RowSet, second: RowSet): RowSet {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  const found = new Int32Array(short.length)
  let count = 0
  let from = 0
  for (const row of short) {
    from = placeOf(long, row, from)
    if (from === long.length) break
    if (long[from] === row) found[count++] = row
  }
  return found.slice(0, count)
}

/** First place at or after `from` whose row is not smaller: steps that double, then halves (galloping search). */
function placeOf(rows: RowSet, row: number, from: number): number {
  let step = 1
  let low = from
  let high = from
  while (high < rows.length && (rows[high] as number) < row) {
    low = high + 1
    high += step
    step *= 2
  }
  high = Math.min(high, rows.length)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle] as number) < row) low = middle + 1
    else high = middle
  }
  return low
}

/** The rows that are in all of the sets; none of no set. The smallest sets go first. */
export function inAll(sets: readonly RowSet[]): RowSet {
  const [first, ...others] = [...sets].sort((a, b) => a.length - b.length)
  return others.reduce((rows, other) => inBoth(rows, other), first ?? noRows)
}

/** The rows that are in any of the sets; `rowCount` is how many answers there are. */
export function inAny(sets: readonly RowSet[], rowCount: number): RowSet {
  const [first] = sets
  if (sets.length < 2) return first ?? noRows
  const isFound = new Uint8Array(rowCount)
  for (const rows of sets) for (const row of rows) isFound[row] = 1
  return markedRows(isFound)
}

/** The rows whose mark is set. */
export function markedRows(isMarked: Uint8Array): RowSet {
  const rows = new Int32Array(isMarked.length)
  let count = 0
  for (let row = 0; row < isMarked.length; row += 1) if (isMarked[row] === 1) rows[count++] = row
  return rows.slice(0, count)
}
