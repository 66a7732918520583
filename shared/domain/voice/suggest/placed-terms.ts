import { at, type SparseRows } from './sparse-rows'

const firstCapacity = 4_096

/**
 * Which of some texts hold each term, and how strongly: how like any text is to all of them costs a walk over what it
 * shares with them, whatever else they hold. Texts have places and may leave them to others.
 */
export class PlacedTerms {
  readonly #rows: SparseRows
  /** The last entry of each column; entries lead on to the one before. */
  readonly #last: Int32Array
  #before = new Int32Array(firstCapacity)
  #places = new Int32Array(firstCapacity)
  #values = new Float32Array(firstCapacity)
  #end = 0
  #dead = 0
  /** Where the entries of each place's text begin, and which text that is; -1: none. */
  readonly #firsts: number[] = []
  readonly #texts: number[] = []

  constructor(rows: SparseRows) {
    this.#rows = rows
    this.#last = new Int32Array(rows.columnCount).fill(-1)
  }

  add(row: number, place: number): void {
    const first = at(this.#rows.starts, row)
    const count = at(this.#rows.starts, row + 1) - first
    this.#makeRoom(count)
    this.#firsts[place] = this.#end
    this.#texts[place] = row
    for (let term = first; term < first + count; term += 1) {
      const column = at(this.#rows.columns, term)
      this.#before[this.#end] = at(this.#last, column)
      this.#places[this.#end] = place
      this.#values[this.#end] = at(this.#rows.values, term)
      this.#last[column] = this.#end
      this.#end += 1
    }
  }

  /** The text of a place is like nothing any more. */
  remove(place: number): void {
    const row = this.#texts[place] ?? -1
    if (row < 0) return
    const first = this.#firsts[place] as number
    const count = at(this.#rows.starts, row + 1) - at(this.#rows.starts, row)
    this.#values.fill(0, first, first + count)
    this.#texts[place] = -1
    this.#dead += count
    if (2 * this.#dead > this.#end) this.#clear()
  }

  /** Writes how like a text is to that of each place. */
  addLikenesses(row: number, target: Float32Array): void {
    const { starts, columns, values } = this.#rows
    for (let term = at(starts, row), end = at(starts, row + 1); term < end; term += 1) {
      const value = values[term] as number
      let entry = this.#last[columns[term] as number] as number
      while (entry >= 0) {
        const place = this.#places[entry] as number
        target[place] = (target[place] as number) + value * (this.#values[entry] as number)
        entry = this.#before[entry] as number
      }
    }
  }

  /** Lets go of the entries of texts that have left. */
  #clear(): void {
    this.#last.fill(-1)
    this.#end = 0
    this.#dead = 0
    this.#texts.forEach((row, place) => {
      if (row >= 0) this.add(row, place)
    })
  }

  #makeRoom(count: number): void {
    if (this.#end + count <= this.#values.length) return
    const size = 2 * (this.#end + count)
    const grown = <T extends Int32Array | Float32Array>(empty: T, old: T): T => {
      empty.set(old)
      return empty
    }
    this.#before = grown(new Int32Array(size), this.#before)
    this.#places = grown(new Int32Array(size), this.#places)
    this.#values = grown(new Float32Array(size), this.#values)
  }
}
