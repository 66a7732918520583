import type { MeaningPoints, TextPoints } from './meaning-points'

/** What was read of answers and codes and what was learnt of them, as one: likenesses add up. */
export class JoinedPoints implements TextPoints {
  readonly #parts: readonly MeaningPoints[]

  constructor(parts: readonly MeaningPoints[]) {
    this.#parts = parts
  }

  get most(): number {
    return this.#parts.reduce((sum, { most }) => sum + most, 0)
  }

  between(row: number, other: number): number {
    let sum = 0
    for (const part of this.#parts) sum += part.between(row, other)
    return sum
  }

  addLine(row: number, line: Float32Array): void {
    for (const part of this.#parts) part.addLine(row, line)
  }

  addCodes(row: number, share: number, codes: Float64Array): void {
    for (const part of this.#parts) part.addCodes(row, share, codes)
  }
}
