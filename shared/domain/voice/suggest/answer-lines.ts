import type { TextPoints } from './meaning-points'
import { transposed, type SparseRows } from './sparse-rows'

/** Likenesses kept at most: 1,500 coded answers with 20,000 each, 120 MB. What was dropped is measured again. */
const mostKept = 30_000_000

/**
 * How like a text is to every answer: one walk over the answers that share a term with it. The lines of coded answers
 * are kept, for each of them is needed again whenever a border leans on it more or less.
 */
export class AnswerLines {
  readonly #answers: SparseRows
  readonly #byTerm: SparseRows
  readonly #kept = new Map<number, Float32Array>()
  readonly #most: number
  /** What the answers mean, where it was read or learnt. */
  readonly points: TextPoints | null

  constructor(answers: SparseRows, points: TextPoints | null = null, mostNumbers = mostKept) {
    this.#answers = answers
    this.points = points
    this.#byTerm = transposed(answers)
    this.#most = Math.max(1, Math.floor(mostNumbers / (answers.count || 1)))
  }

  get answerCount(): number {
    return this.#answers.count
  }

  /** Likeness of a text with itself: words and letters each count 1, and what else is known of them. */
  get most(): number {
    return 2 + (this.points?.most ?? 0)
  }

  /** The line of an answer. */
  ofAnswer(row: number): Float32Array {
    const known = this.#kept.get(row)
    if (known) return known
    if (this.#kept.size === this.#most) {
      const [oldest] = this.#kept.keys()
      if (oldest !== undefined) this.#kept.delete(oldest)
    }
    const line = this.of(this.#answers, row)
    this.points?.addLine(row, line)
    this.#kept.set(row, line)
    return line
  }

  /** The line of any text with the same columns, by its words alone. */
  of(texts: SparseRows, row: number): Float32Array {
    const line = new Float32Array(this.#answers.count)
    const { starts, columns, values } = this.#byTerm
    for (let term = texts.starts[row] as number; term < (texts.starts[row + 1] as number); term += 1) {
      const column = texts.columns[term] as number
      const value = texts.values[term] as number
      const end = starts[column + 1] as number
      for (let place = starts[column] as number; place < end; place += 1) {
        const other = columns[place] as number
        line[other] = (line[other] as number) + value * (values[place] as number)
      }
    }
    return line
  }
}
