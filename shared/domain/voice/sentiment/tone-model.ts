import { tones, type Tone } from '../../entities/answer-reading'
import { columnCount, type ToneVector } from './tone-features'

/** One thing a person has said the tone of. */
export interface ToneExample {
  readonly vector: ToneVector
  readonly tone: Tone
}

/** How sure each tone is, in the order of `tones`; they add up to 1. */
export type ToneChances = Float64Array

const passes = 24
const firstStep = 1.2
/** How strongly weights are kept small: a few dozen examples must not be learnt by heart. */
const shrink = 0.0004

/** Softmax regression: one weight per term and tone, learnt from examples in the order in which they come. */
export class ToneModel {
  readonly #weights: Float32Array
  readonly #bias: Float64Array
  readonly #known: readonly number[]

  constructor(examples: readonly ToneExample[]) {
    this.#weights = new Float32Array(columnCount * tones.length)
    this.#bias = new Float64Array(tones.length)
    this.#known = tones.flatMap((tone, at) => (examples.some((one) => one.tone === tone) ? [at] : []))
    let step = 0
    for (let pass = 0; pass < passes; pass += 1) {
      for (const example of examples) {
        step += 1
        this.#learn(example, firstStep / (1 + (2 * step) / (examples.length + 1)) ** 0.6)
      }
    }
  }

  chances(vector: ToneVector): ToneChances {
    const scores = new Float64Array(tones.length).fill(Number.NEGATIVE_INFINITY)
    for (const at of this.#known) scores[at] = this.#score(vector, at)
    const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
    const parts = scores.map((score) => Math.exp(score - most))
    const total = parts.reduce((a, b) => a + b, 0)
    return parts.map((part) => part / total)
  }

  #score({ columns, values }: ToneVector, tone: number): number {
    let sum = this.#bias[tone] ?? 0
    const offset = tone * columnCount
    for (let place = 0; place < columns.length; place += 1)
      sum += (this.#weights[offset + (columns[place] ?? 0)] ?? 0) * (values[place] ?? 0)
    return sum
  }

  #learn({ vector, tone }: ToneExample, rate: number): void {
    const chances = this.chances(vector)
    for (const at of this.#known) {
      const error = Number(tones[at] === tone) - (chances[at] ?? 0)
      const offset = at * columnCount
      this.#bias[at] = (this.#bias[at] ?? 0) + 0.2 * rate * error
      const { columns, values } = vector
      for (let place = 0; place < columns.length; place += 1) {
        const column = offset + (columns[place] ?? 0)
        const weight = this.#weights[column] ?? 0
        this.#weights[column] = weight * (1 - rate * shrink) + rate * error * (values[place] ?? 0)
      }
    }
  }
}

/** The surest tone and how sure it is. */
export function surestTone(chances: ToneChances): { readonly tone: Tone; readonly chance: number } {
  let best = 0
  chances.forEach((chance, at) => {
    if (chance > (chances[best] ?? 0)) best = at
  })
  return { tone: tones[best] ?? 'neutral', chance: chances[best] ?? 0 }
}
