import type { InSteps } from './in-steps'

/** Who holds the borders, and how like they are to the answers. */
export interface Holders {
  /** The texts that may hold a border, by row. */
  readonly rows: readonly number[]
  /** How firmly a text holds a code's border. */
  readonly held: (row: number, code: number) => number
  /** How like a text is to every answer. */
  readonly lineOf: (row: number) => Float32Array
}

/**
 * How far on each code's side of its border every answer lies. One more coding moves few of the texts that hold a
 * border: only what they hold more or less is added, all answers at once.
 */
export class AnswerMargins {
  readonly answerCount: number
  /** All answers of the first code, then of the next. */
  readonly byCode: Float32Array
  readonly #codeCount: number
  /** What each text held when the margins were had last, by code. */
  readonly #held = new Map<number, Float64Array>()

  constructor(answerCount: number, codeCount: number) {
    this.answerCount = answerCount
    this.#codeCount = codeCount
    this.byCode = new Float32Array(codeCount * answerCount)
  }

  /** Follows the borders to where they stand now. */
  *following({ rows, held, lineOf }: Holders): InSteps {
    for (const row of new Set([...this.#held.keys(), ...rows])) {
      const before = this.#held.get(row) ?? new Float64Array(this.#codeCount)
      let line: Float32Array | null = null
      for (let code = 0; code < this.#codeCount; code += 1) {
        const now = held(row, code)
        const by = now - (before[code] as number)
        if (by === 0) continue
        line ??= lineOf(row)
        before[code] = now
        this.#lean(code, line, by)
      }
      if (before.some((one) => one !== 0)) this.#held.set(row, before)
      else this.#held.delete(row)
      if (line) yield
    }
  }

  #lean(code: number, line: Float32Array, by: number): void {
    const count = this.answerCount
    const margins = this.byCode.subarray(code * count, (code + 1) * count)
    for (let row = 0; row < count; row += 1) {
      // One more for the constant that stands for the border's distance from the origin.
      margins[row] = (margins[row] as number) + by * ((line[row] as number) + 1)
    }
  }
}
