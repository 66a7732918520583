import type { InSteps } from './in-steps'

/** Who holds the borders, and how like they are to the answers. */
export interface Holders {
  /** The texts that may hold a border, by row. */
  readonly rows: readonly number[]
  /** Writes how firmly a text holds each code's border. */
  readonly writeHeld: (row: number, held: Float64Array) => void
  /** How like a text is to every answer. */
  readonly lineOf: (row: number) => Float32Array
}

/** So many texts that hold borders otherwise than before are followed at once. */
const together = 4

/** A text that holds borders otherwise than before. */
interface Move {
  readonly row: number
  /** How firmly it holds each code's border now, and how much more firmly than before. */
  readonly now: Float64Array
  readonly by: Float64Array
  readonly line: Float32Array
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
  *following({ rows, writeHeld, lineOf }: Holders): InSteps {
    const moved: Move[] = []
    for (const row of new Set([...this.#held.keys(), ...rows])) {
      const before = this.#held.get(row) ?? new Float64Array(this.#codeCount)
      const now = new Float64Array(this.#codeCount)
      writeHeld(row, now)
      if (now.every((one, code) => one === before[code])) continue
      moved.push({ row, by: now.map((one, code) => one - (before[code] as number)), now, line: lineOf(row) })
      yield
      if (moved.length === together) this.#follow(moved.splice(0))
    }
    this.#follow(moved)
  }

  #follow(moved: readonly Move[]): void {
    for (const { row, now } of moved) {
      if (now.some((one) => one !== 0)) this.#held.set(row, now)
      else this.#held.delete(row)
    }
    for (let code = 0; code < this.#codeCount; code += 1) {
      const [first, ...others] = moved.filter(({ by }) => by[code] !== 0)
      if (first) this.#lean(code, [first, ...others])
    }
  }

  /** Written out for as many texts as move together: their sum is added to each margin once. */
  #lean(code: number, leaning: readonly [Move, ...Move[]]): void {
    const count = this.answerCount
    const margins = this.byCode.subarray(code * count, (code + 1) * count)
    const [first, second = first, third = first, fourth = first] = leaning
    const byOf = (place: number): number => leaning[place]?.by[code] ?? 0
    const [one, two, three, four] = [byOf(0), byOf(1), byOf(2), byOf(3)]
    const [ofOne, ofTwo, ofThree, ofFour] = [first.line, second.line, third.line, fourth.line]
    // One more for the constant that stands for the border's distance from the origin.
    const away = one + two + three + four
    for (let row = 0; row < count; row += 1) {
      const near = one * (ofOne[row] as number) + two * (ofTwo[row] as number)
      const further = three * (ofThree[row] as number) + four * (ofFour[row] as number)
      margins[row] = (margins[row] as number) + away + near + further
    }
  }
}
