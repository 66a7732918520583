/** Beyond this, scores say all but the same. */
const reach = 20
const placesPerUnit = 64

/**
 * A smooth function of scores, looked up instead of worked out: a line is drawn between places 1/64 apart. What is
 * asked of every code of every answer would cost an exponential each time; for the logistic function and its logarithm
 * the line is off by less than 1e-5.
 */
export class ScoreTable {
  readonly #values: Float32Array

  constructor(of: (score: number) => number) {
    const valueAt = (_: unknown, place: number): number => of(place / placesPerUnit - reach)
    this.#values = Float32Array.from({ length: 2 * reach * placesPerUnit + 1 }, valueAt)
  }

  at(score: number): number {
    const place = (Math.max(-reach, Math.min(reach, score)) + reach) * placesPerUnit
    const before = Math.min(Math.floor(place), this.#values.length - 2)
    const value = this.#values[before] as number
    return value + (place - before) * ((this.#values[before + 1] as number) - value)
  }
}
