/**
 * Exact arithmetic for finding combinations of tables: numbers modulo a prime, so small that products stay exact and
 * so large that two different sums meet by chance once in 67 million. A chance meeting hides a cut too much, never
 * one too few.
 */
const prime = 67_108_859

/** One row of a matrix, values 0 … prime − 1. */
export type Row = Float64Array

/** The factor λ with a + λ·b = 0; b is not zero. */
export const cancelling = (a: number, b: number): number => negated((a * inverse(b)) % prime)

/** A whole number from 0 to below 2^53 modulo the prime: several times faster than `%` on numbers of this size. */
function reduced(value: number): number {
  const rest = value - Math.floor(value / prime) * prime
  if (rest < 0) return rest + prime
  return rest < prime ? rest : rest - prime
}

const negated = (a: number): number => (a === 0 ? 0 : prime - a)

/** The number b with a·b = 1 (extended Euclid). */
export function inverse(a: number): number {
  let [low, high] = [a, prime]
  let [x, y] = [1, 0]
  while (low > 1) {
    const quotient = Math.floor(high / low)
    ;[low, high] = [high - quotient * low, low]
    ;[x, y] = [y - quotient * x, x]
  }
  return ((x % prime) + prime) % prime
}

/** Row + factor × other, as a new row. */
export function plusTimes(row: Row, other: Row, factor: number): Row {
  const sum = row.slice()
  addTimes(sum, other, factor)
  return sum
}

function addTimes(row: Row, other: Row, factor: number): void {
  if (factor === 0) return
  for (let index = 0; index < row.length; index += 1) {
    const value = other[index] ?? 0
    if (value !== 0) row[index] = reduced((row[index] ?? 0) + value * factor)
  }
}

/** Rows being brought to a form in which each has a column of its own. Works in place. */
export class Elimination {
  readonly #done: Row[] = []
  readonly #free: Row[]

  constructor(rows: readonly Row[]) {
    this.#free = [...rows]
  }

  /** Rows that have a column of their own by now. */
  get rows(): readonly Row[] {
    return this.#done
  }

  /** Rows still without one: zero in every column that was tried. */
  get rest(): readonly Row[] {
    return this.#free
  }

  get isFinished(): boolean {
    return this.#free.length === 0
  }

  /** Gives a column to one of the rows still without, if any of them differs there; true when it did. */
  give(column: number): boolean {
    const at = this.#free.findIndex((row) => row[column] !== 0)
    const [row] = at < 0 ? [] : this.#free.splice(at, 1)
    if (!row) return false
    const factor = inverse(row[column] ?? 1)
    for (let index = 0; index < row.length; index += 1) row[index] = reduced((row[index] ?? 0) * factor)
    for (const other of this.#done) addTimes(other, row, negated(other[column] ?? 0))
    for (const other of this.#free) addTimes(other, row, negated(other[column] ?? 0))
    this.#done.push(row)
    return true
  }
}
