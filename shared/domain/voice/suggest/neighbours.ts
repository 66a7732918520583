import { at, transposed, type SparseRows } from './sparse-rows'

/** How many coded answers are remembered for each answer; votes use fewer, so that some may be left out. */
const remembered = 40
/** How many neighbours vote. */
const voters = 15

/** A coded answer and how like it is, 0 to 1. */
export interface Neighbour {
  readonly row: number
  readonly likeness: number
}

/**
 * For every answer the coded answers most like it. One more coded answer costs one walk over the answers that share
 * a term with it.
 */
export class Neighbours {
  readonly #rows: SparseRows
  readonly #byTerm: SparseRows
  readonly #nearest: Int32Array
  readonly #likeness: Float32Array
  readonly #found: Int32Array
  readonly #sums: Float32Array

  constructor(rows: SparseRows) {
    this.#rows = rows
    this.#byTerm = transposed(rows)
    this.#nearest = new Int32Array(rows.count * remembered)
    this.#likeness = new Float32Array(rows.count * remembered)
    this.#found = new Int32Array(rows.count)
    this.#sums = new Float32Array(rows.count)
  }

  /** Nobody is coded any more. */
  clear(): void {
    this.#found.fill(0)
  }

  /** Makes an answer one of the coded ones. */
  add(row: number): void {
    const sums = this.#sums
    sums.fill(0)
    for (let place = at(this.#rows.starts, row); place < at(this.#rows.starts, row + 1); place += 1) {
      const column = at(this.#rows.columns, place)
      const value = at(this.#rows.values, place)
      const end = at(this.#byTerm.starts, column + 1)
      for (let other = at(this.#byTerm.starts, column); other < end; other += 1) {
        const place2 = at(this.#byTerm.columns, other)
        sums[place2] = at(sums, place2) + value * at(this.#byTerm.values, other)
      }
    }
    for (let other = 0; other < sums.length; other += 1) {
      // Two blocks of length 1 each: a likeness of 2 is the same text.
      if (other !== row && at(sums, other) > 0) this.#insert(other, row, at(sums, other) / 2)
    }
  }

  /** The neighbours that vote on an answer, the most alike first; those that `leftOut` names do not count. */
  of(row: number, leftOut: (neighbour: number) => boolean = () => false): Neighbour[] {
    const list: Neighbour[] = []
    const first = row * remembered
    for (let place = first; place < first + at(this.#found, row) && list.length < voters; place += 1) {
      const neighbour = at(this.#nearest, place)
      if (!leftOut(neighbour)) list.push({ row: neighbour, likeness: at(this.#likeness, place) })
    }
    return list
  }

  #insert(row: number, neighbour: number, likeness: number): void {
    const first = row * remembered
    const found = at(this.#found, row)
    let place = first + found
    if (found === remembered) {
      place -= 1
      if (at(this.#likeness, place) >= likeness) return
    } else this.#found[row] = found + 1
    while (place > first && at(this.#likeness, place - 1) < likeness) {
      this.#nearest[place] = at(this.#nearest, place - 1)
      this.#likeness[place] = at(this.#likeness, place - 1)
      place -= 1
    }
    this.#nearest[place] = neighbour
    this.#likeness[place] = likeness
  }
}
