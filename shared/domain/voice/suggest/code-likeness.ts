import type { CodebookMatch, CodeWords } from './codebook-match'
import { wordsOfCode } from './codebook-match'
import type { TextPoints } from './meaning-points'
import { at, transposed, type SparseRows } from './sparse-rows'
import type { TextIndex } from './text-index'

/** What a likeness in meaning to a code's words counts beside a likeness in letters. */
const shareOfMeaning = 0.5

/** How well an answer meets each code's own words. */
export interface CodeLikeness {
  /** Match with the words of its name, and of its definition. */
  readonly name: Float64Array
  readonly definition: Float64Array
  /** Likeness down to runs of letters ("cancelled" meets "Cancellation"), and in meaning where that was read. */
  readonly letters: Float64Array
}

/** Measures answers against the codes there are, one answer at a time: only those asked about cost anything. */
export class CodeLikenesses {
  readonly match: CodebookMatch
  readonly #index: TextIndex
  #codes: readonly CodeWords[] = []
  /** By column, the codes whose words hold that run of letters. */
  #byLetters: SparseRows | null = null

  constructor(index: TextIndex, match: CodebookMatch) {
    this.#index = index
    this.match = match
  }

  get codes(): readonly CodeWords[] {
    return this.#codes
  }

  /** Whether these codes, in this order and with these words, are the ones known. */
  areKnown(codes: readonly CodeWords[]): boolean {
    return (
      codes.length === this.#codes.length &&
      codes.every(({ id, name, further }, place) => {
        const known = this.#codes[place]
        return known?.id === id && known.name === name && known.further === further
      })
    )
  }

  setCodes(codes: readonly CodeWords[]): void {
    this.#codes = codes
    this.match.setCodes(codes)
    this.#byLetters = transposed(this.#index.rowsOf(codes.map(wordsOfCode)))
  }

  /** How well an answer meets all codes. */
  of(row: number, points: TextPoints | null): CodeLikeness {
    const { name, further } = this.match.of(row)
    const letters = this.#letters(row)
    points?.addCodes(row, shareOfMeaning, letters)
    return { name, definition: further, letters }
  }

  #letters(row: number): Float64Array {
    const likeness = new Float64Array(this.#codes.length)
    const { rows, names } = this.#index
    if (!this.#byLetters) return likeness
    const { starts, columns, values } = this.#byLetters
    for (let term = at(rows.starts, row), end = at(rows.starts, row + 1); term < end; term += 1) {
      const column = rows.columns[term] as number
      if (column < names.length) continue
      const value = rows.values[term] as number
      for (let place = starts[column] as number; place < (starts[column + 1] as number); place += 1) {
        const code = columns[place] as number
        likeness[code] = (likeness[code] as number) + value * (values[place] as number)
      }
    }
    return likeness
  }
}
