import type { Ordered } from '../../stats/quantile'
import { counted } from '../rows/verdict'

/**
 * Positions of records, those of one partner side by side. All loops over the records of all partners are here, and each
 * is the same for all figures: an engine that optimises while it runs has a handful of them to look at.
 */
export interface GroupedRows {
  readonly rows: Int32Array
  /** Where each partner's begin in `rows`, and behind the last one where they end. */
  readonly starts: Int32Array
}

/** Those that pass a test. */
export function passingRows({ rows, starts }: GroupedRows, test: (position: number) => boolean): GroupedRows {
  const count = starts.length - 1
  const found = new Int32Array(rows.length)
  const begins = new Int32Array(count + 1)
  let next = 0
  for (let partner = 0; partner < count; partner++) {
    begins[partner] = next
    const end = starts[partner + 1] ?? 0
    for (let at = starts[partner] ?? 0; at < end; at++) {
      const position = rows[at] ?? 0
      if (test(position)) found[next++] = position
    }
  }
  begins[count] = next
  return { rows: found.slice(0, next), starts: begins }
}

/** How many records of each partner are left out. */
export function leftOutCounts({ rows, starts }: GroupedRows, codes: Uint8Array): Int32Array {
  const counts = new Int32Array(starts.length - 1)
  for (let partner = 0; partner < counts.length; partner++) {
    const end = starts[partner + 1] ?? 0
    let count = 0
    for (let at = starts[partner] ?? 0; at < end; at++) {
      if ((codes[rows[at] ?? 0] ?? 0) > counted) count++
    }
    counts[partner] = count
  }
  return counts
}

/** Sum of a column per partner, the rounding error carried along as in `sumAt`; what is not a number counts as 0. */
export function sumsOf({ rows, starts }: GroupedRows, column: Float64Array): Float64Array {
  const sums = new Float64Array(starts.length - 1)
  for (let partner = 0; partner < sums.length; partner++) {
    const end = starts[partner + 1] ?? 0
    let total = 0
    let lost = 0
    for (let at = starts[partner] ?? 0; at < end; at++) {
      const value = column[rows[at] ?? 0] || 0
      const next = total + value
      lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
      total = next
    }
    sums[partner] = total + lost
  }
  return sums
}

/** Position of each partner's record with the latest day, the first of several on one day; −1: it has none. */
export function latestOf({ rows, starts }: GroupedRows, days: Int32Array): Int32Array {
  const latest = new Int32Array(starts.length - 1)
  for (let partner = 0; partner < latest.length; partner++) {
    const end = starts[partner + 1] ?? 0
    let last = -1
    for (let at = starts[partner] ?? 0; at < end; at++) {
      const position = rows[at] ?? 0
      if (last < 0 || (days[position] ?? 0) > (days[last] ?? 0)) last = position
    }
    latest[partner] = last
  }
  return latest
}

/** Up to so many numbers it is quicker to insert each at its place than to have them sorted. */
const few = 24

function insertInOrder(values: Int32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const value = values[at] ?? 0
    let place = at
    for (; place > from && (values[place - 1] ?? 0) > value; place--) values[place] = values[place - 1] ?? 0
    values[place] = value
  }
}

/** Whole numbers of the records of each partner, in order. */
export function orderedBy(
  { rows, starts }: GroupedRows,
  numberOf: (position: number) => number
): (partner: number) => Ordered {
  const values = new Int32Array(rows.length)
  for (let at = 0; at < values.length; at++) values[at] = numberOf(rows[at] ?? 0)
  for (let partner = 0; partner + 1 < starts.length; partner++) {
    const [from, to] = [starts[partner] ?? 0, starts[partner + 1] ?? 0]
    if (to - from <= few) insertInOrder(values, from, to)
    else values.subarray(from, to).sort()
  }
  return (partner) => {
    const from = starts[partner] ?? 0
    return { length: (starts[partner + 1] ?? 0) - from, at: (place) => values[from + place] ?? 0 }
  }
}
