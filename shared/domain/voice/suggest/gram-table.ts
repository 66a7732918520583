import type { TextPoints } from './meaning-points'
import { PlacedTerms } from './placed-terms'
import type { SparseRows } from './sparse-rows'

const firstCapacity = 64

/**
 * How alike the texts that are learnt from are, each with each. It grows by one line per text: what was compared once
 * is not compared again. A text that teaches no more leaves its place to the next.
 */
export class GramTable {
  readonly rows: SparseRows
  readonly #points: TextPoints | null
  readonly #terms: PlacedTerms
  readonly #places = new Map<number, number>()
  /** The text at each place; -1 where it was left. */
  readonly #rowAt: number[] = []
  readonly #free: number[] = []
  #width = firstCapacity
  #values = new Float32Array(firstCapacity * firstCapacity)

  constructor(rows: SparseRows, points: TextPoints | null = null) {
    this.rows = rows
    this.#points = points
    this.#terms = new PlacedTerms(rows)
  }

  /** How many places there are, those that were left included. */
  get size(): number {
    return this.#rowAt.length
  }

  /** The rows that have a place. */
  get placed(): readonly number[] {
    return [...this.#places.keys()]
  }

  has(row: number): boolean {
    return this.#places.has(row)
  }

  /** The place of a row in the table; it is compared with all others when it is not there yet. */
  placeOf(row: number): number {
    const known = this.#places.get(row)
    if (known !== undefined) return known
    const place = this.#free.pop() ?? this.#rowAt.length
    if (place === this.#width) this.#grow()
    this.#places.set(row, place)
    this.#rowAt[place] = row
    this.#terms.add(row, place)
    const line = this.likenesses(row)
    for (let other = 0; other < line.length; other += 1) {
      // One more for the constant that stands for the border's distance from the origin.
      const likeness = (line[other] as number) + 1
      this.#values[place * this.#width + other] = likeness
      this.#values[other * this.#width + place] = likeness
    }
    return place
  }

  /** Gives up the place of a row. No border may be held by it any more. */
  release(row: number): void {
    const place = this.#places.get(row)
    if (place === undefined) return
    this.#places.delete(row)
    this.#rowAt[place] = -1
    this.#terms.remove(place)
    this.#free.push(place)
  }

  /** How like any text, in the table or not, is to the text of each place. */
  likenesses(row: number): Float32Array {
    const line = new Float32Array(this.#rowAt.length)
    this.#terms.addLikenesses(row, line)
    if (this.#points) {
      for (let place = 0; place < line.length; place += 1) {
        const other = this.#rowAt[place] as number
        if (other >= 0) line[place] = (line[place] as number) + this.#points.between(row, other)
      }
    }
    return line
  }

  /** The likenesses of one text with all, by place, each one more than it is. */
  line(place: number): Float32Array {
    return this.#values.subarray(place * this.#width, place * this.#width + this.#rowAt.length)
  }

  /** The same of some texts among each other. */
  among(places: Int32Array): Likenesses {
    const size = places.length
    const values = new Float32Array(size * size)
    places.forEach((place, own) => {
      const line = this.line(place)
      for (let other = 0; other < size; other += 1) {
        values[own * size + other] = line[places[other] as number] as number
      }
    })
    return { size, line: (place) => values.subarray(place * size, (place + 1) * size) }
  }

  #grow(): void {
    const width = this.#width * 2
    const values = new Float32Array(width * width)
    for (let place = 0; place < this.#rowAt.length; place += 1) values.set(this.line(place), place * width)
    this.#width = width
    this.#values = values
  }
}

/** How like each of some texts is to each, one more than it is, by place. */
export interface Likenesses {
  readonly size: number
  readonly line: (place: number) => Float32Array
}
