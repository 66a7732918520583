import type { CodeLikenesses } from './code-likeness'
import type { InSteps } from './in-steps'
import type { TextPoints } from './meaning-points'
import type { StackWeights } from './stack'

/** So many answers are measured or weighed in one step. */
const answersInStep = 200

/**
 * What the codebook's own words say about every answer. How well they are met is measured once: codings do not change
 * it, only how far it counts.
 */
export class AnswerWords {
  /** As weighed last: all codes of the first answer, then of the next. */
  readonly weighed: Float32Array
  readonly #answerCount: number
  readonly #codeCount: number
  readonly #likenesses: CodeLikenesses
  readonly #points: TextPoints | null
  /** Match with names, with definitions, and down to letters; each in the same order as above. */
  readonly #names: Float32Array
  readonly #definitions: Float32Array
  readonly #letters: Float32Array
  #isMeasured = false
  #weighedBy: StackWeights | null = null

  constructor(answerCount: number, likenesses: CodeLikenesses, points: TextPoints | null) {
    this.#answerCount = answerCount
    this.#codeCount = likenesses.codes.length
    this.#likenesses = likenesses
    this.#points = points
    const list = (): Float32Array => new Float32Array(answerCount * this.#codeCount)
    this.weighed = list()
    this.#names = list()
    this.#definitions = list()
    this.#letters = list()
  }

  /** Weighs it all anew where these are other weights than before. */
  *weighing(weights: StackWeights): InSteps {
    if (this.#weighedBy === weights) return
    if (!this.#isMeasured) yield* this.#measuring()
    const [, , , byName = 0, byDefinition = 0, byLetters = 0] = weights.evidence
    const pairsInStep = answersInStep * this.#codeCount
    for (let pair = 0; pair < this.weighed.length; pair += 1) {
      this.weighed[pair] =
        byName * (this.#names[pair] as number) +
        byDefinition * (this.#definitions[pair] as number) +
        byLetters * (this.#letters[pair] as number)
      if (pair % pairsInStep === pairsInStep - 1) yield
    }
    this.#weighedBy = weights
  }

  *#measuring(): InSteps {
    for (let row = 0; row < this.#answerCount; row += 1) {
      const { name, definition, letters } = this.#likenesses.of(row, this.#points)
      const first = row * this.#codeCount
      this.#names.set(name, first)
      this.#definitions.set(definition, first)
      this.#letters.set(letters, first)
      if (row % answersInStep === answersInStep - 1) yield
    }
    this.#isMeasured = true
  }
}
