import { AnswerMargins } from './answer-margins'
import type { AnswerLines } from './answer-lines'
import type { CodeBorders, CodedPlaces } from './code-borders'
import type { CodeLikenesses } from './code-likeness'
import type { InSteps } from './in-steps'
import { Neighbours } from './neighbours'
import { SecondLook, type StackWeights } from './stack'

/** What was learnt last. */
export interface Learnt {
  readonly coded: CodedPlaces
  /** How many of the `total` coded answers carry each code. */
  readonly counts: Int32Array
  readonly total: number
  readonly weights: StackWeights
}

/** So many answers are weighed or decided in one step. */
const answersInStep = 200

/**
 * How sure the model is of every code for every answer, by the weights of stack.ts. What the codebook says is weighed
 * once, margins and neighbours follow what changed; so that one more coding costs one walk over all pairs.
 */
export class AnswerChances {
  readonly #lines: AnswerLines
  readonly #likenesses: CodeLikenesses
  readonly #borders: CodeBorders
  readonly #neighbours: Neighbours
  readonly #margins: AnswerMargins
  /** What the codebook's words say, weighed: all codes of the first answer, then of the next. */
  readonly #words: Float32Array
  /** How like each code's own words are to every answer: most borders lean on them again and again. */
  readonly #codeLines = new Map<number, Float32Array>()
  readonly #codeCount: number
  readonly #answerCount: number
  readonly #votes: Float64Array
  readonly #nearest: Float64Array
  #wordsWeighedBy: StackWeights | null = null
  #decidedFor: Learnt | null = null
  #all = new Float32Array(0)

  constructor(lines: AnswerLines, likenesses: CodeLikenesses, borders: CodeBorders) {
    this.#lines = lines
    this.#likenesses = likenesses
    this.#borders = borders
    const [answers, codes] = [lines.answerCount, likenesses.codes.length]
    this.#answerCount = answers
    this.#codeCount = codes
    this.#neighbours = new Neighbours(answers, lines)
    this.#margins = new AnswerMargins(answers, codes)
    this.#words = new Float32Array(answers * codes)
    this.#votes = new Float64Array(codes)
    this.#nearest = new Float64Array(codes)
  }

  /** Chances of all codes for the first answer, then for the next. */
  *deciding(learnt: Learnt): InSteps<Float32Array> {
    if (this.#decidedFor === learnt) return this.#all
    if (this.#wordsWeighedBy !== learnt.weights) yield* this.#weighingWords(learnt.weights)
    yield* this.#neighbours.following(learnt.coded.keys())
    yield* this.#margins.following({
      rows: this.#borders.rows,
      held: (row, code) => this.#borders.held(row, code),
      lineOf: (row) => this.#lineOf(row)
    })
    const codeCount = this.#codeCount
    const all = new Float32Array(this.#answerCount * codeCount)
    const look = new SecondLook(codeCount)
    const commonness = commonnessOf(learnt)
    const scores = new Float64Array(codeCount)
    for (let row = 0; row < this.#answerCount; row += 1) {
      this.#score(row, learnt, scores)
      for (let code = 0; code < codeCount; code += 1) {
        scores[code] = (scores[code] as number) + (commonness[code] as number)
      }
      all.set(look.chances(scores, learnt.weights.compared), row * codeCount)
      if (row % answersInStep === answersInStep - 1) yield
    }
    this.#all = all
    this.#decidedFor = learnt
    return all
  }

  #lineOf(row: number): Float32Array {
    if (row < this.#answerCount) return this.#lines.ofAnswer(row)
    const line = this.#codeLines.get(row) ?? this.#borders.lineOf(row, this.#lines)
    this.#codeLines.set(row, line)
    return line
  }

  #score(row: number, { coded, weights }: Learnt, scores: Float64Array): void {
    const [margin = 0, vote = 0, closest = 0] = weights.evidence
    const margins = this.#margins.byCode
    for (let code = 0, place = row; code < scores.length; code += 1, place += this.#answerCount) {
      const words = this.#words[row * scores.length + code] as number
      scores[code] = margin * (margins[place] as number) + words
    }
    const votes = this.#votes.fill(0)
    const nearest = this.#nearest.fill(0)
    let total = 0
    this.#neighbours.each(row, (neighbour, likeness) => {
      total += likeness
      for (const code of coded.get(neighbour) ?? []) {
        votes[code] = (votes[code] as number) + likeness
        nearest[code] = Math.max(nearest[code] as number, likeness)
      }
    })
    if (total === 0) return
    for (let code = 0; code < scores.length; code += 1) {
      const said = (vote * (votes[code] as number)) / total + closest * (nearest[code] as number)
      scores[code] = (scores[code] as number) + said
    }
  }

  *#weighingWords(weights: StackWeights): InSteps {
    const [, , , byName = 0, byDefinition = 0, byLetters = 0] = weights.evidence
    for (let row = 0; row < this.#answerCount; row += 1) {
      const { name, definition, letters } = this.#likenesses.of(row, this.#lines.points)
      for (let code = 0, place = row * this.#codeCount; code < this.#codeCount; code += 1, place += 1) {
        this.#words[place] =
          byName * (name[code] as number) +
          byDefinition * (definition[code] as number) +
          byLetters * (letters[code] as number)
      }
      if (row % answersInStep === answersInStep - 1) yield
    }
    this.#wordsWeighedBy = weights
  }
}

/** What being common, or never given, says of each code, weighed. */
function commonnessOf({ counts, total, weights }: Learnt): Float64Array {
  const [, , , , , , commonness = 0, unseen = 0, always = 0] = weights.evidence
  return Float64Array.from(counts, (count) => {
    const logShare = Math.log(count + 0.5) - Math.log(total + 1)
    return commonness * logShare + (count === 0 ? unseen : 0) + always
  })
}
