import { AnswerMargins } from './answer-margins'
import type { AnswerLines } from './answer-lines'
import { AnswerWords } from './answer-words'
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

/** So many answers are decided in one step: their scores are small enough to stay at hand. */
const answersInStep = 64

/**
 * How sure the model is of every code for every answer, by the weights of stack.ts. What the codebook says is measured
 * once, margins and neighbours follow what changed; so that one more coding costs one walk over all pairs.
 */
export class AnswerChances {
  readonly #lines: AnswerLines
  readonly #borders: CodeBorders
  readonly #neighbours: Neighbours
  readonly #margins: AnswerMargins
  readonly #words: AnswerWords
  /** How like each code's own words are to every answer: most borders lean on them again and again. */
  readonly #codeLines = new Map<number, Float32Array>()
  readonly #codeCount: number
  readonly #answerCount: number
  readonly #look: SecondLook
  /** Scores of the answers of one step: all codes of the first, then of the next. */
  readonly #scores: Float64Array
  readonly #votes: Float64Array
  readonly #nearest: Float64Array
  #decidedFor: Learnt | null = null
  #all = new Float32Array(0)

  constructor(lines: AnswerLines, likenesses: CodeLikenesses, borders: CodeBorders) {
    this.#lines = lines
    this.#borders = borders
    const [answers, codes] = [lines.answerCount, likenesses.codes.length]
    this.#answerCount = answers
    this.#codeCount = codes
    this.#neighbours = new Neighbours(answers, lines)
    this.#margins = new AnswerMargins(answers, codes)
    this.#words = new AnswerWords(answers, likenesses, lines.points)
    this.#look = new SecondLook(codes)
    this.#scores = new Float64Array(answersInStep * codes)
    this.#votes = new Float64Array(codes)
    this.#nearest = new Float64Array(codes)
  }

  /** Chances of all codes for the first answer, then for the next. */
  *deciding(learnt: Learnt): InSteps<Float32Array> {
    if (this.#decidedFor === learnt) return this.#all
    yield* this.#words.weighing(learnt.weights)
    yield* this.#neighbours.following(learnt.coded.keys())
    yield* this.#margins.following({
      rows: this.#borders.rows,
      writeHeld: (row, held) => this.#borders.writeHeld(row, held),
      lineOf: (row) => this.#lineOf(row)
    })
    const all = new Float32Array(this.#answerCount * this.#codeCount)
    const commonness = commonnessOf(learnt)
    const codesOf = Array.from({ length: this.#answerCount }, (_, row) => learnt.coded.get(row) ?? none)
    for (let first = 0; first < this.#answerCount; first += answersInStep) {
      const end = Math.min(first + answersInStep, this.#answerCount)
      this.#scoreByBorders(first, end, learnt.weights, commonness)
      for (let row = first; row < end; row += 1) {
        const place = (row - first) * this.#codeCount
        this.#addVotes(row, place, codesOf, learnt.weights)
        this.#look.decide(this.#scores, place, learnt.weights.compared)
      }
      all.set(this.#scores.subarray(0, (end - first) * this.#codeCount), first * this.#codeCount)
      yield
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

  /** Scores by everything that every pair has: margin, the codebook's words, how common the code is. */
  #scoreByBorders(first: number, end: number, weights: StackWeights, commonness: Float64Array): void {
    const [margin = 0] = weights.evidence
    const codeCount = this.#codeCount
    const scores = this.#scores
    const margins = this.#margins.byCode
    const words = this.#words.weighed
    for (let code = 0; code < codeCount; code += 1) {
      const common = commonness[code] as number
      const place = code * this.#answerCount
      for (let row = first, at = code; row < end; row += 1, at += codeCount) {
        const said = words[row * codeCount + code] as number
        scores[at] = margin * (margins[place + row] as number) + said + common
      }
    }
  }

  /** Adds what the neighbours of an answer say, to its scores from a place on: few codes have any. */
  #addVotes(
    row: number,
    place: number,
    codesOf: readonly (readonly number[])[],
    weights: StackWeights
  ): void {
    const [, vote = 0, closest = 0] = weights.evidence
    const { rows, likenesses, first, end } = this.#neighbours.votersOn(row)
    const [scores, votes, nearest] = [this.#scores, this.#votes, this.#nearest]
    let total = 0
    for (let at = first; at < end; at += 1) {
      const likeness = likenesses[at] as number
      total += likeness
      for (const code of codesOf[rows[at] as number] as readonly number[]) {
        votes[code] = (votes[code] as number) + likeness
        // The most alike come first.
        if (nearest[code] === 0) nearest[code] = likeness
      }
    }
    for (let at = first; at < end; at += 1) {
      for (const code of codesOf[rows[at] as number] as readonly number[]) {
        const said = (vote * (votes[code] as number)) / total + closest * (nearest[code] as number)
        scores[place + code] = (scores[place + code] as number) + said
        votes[code] = 0
        nearest[code] = 0
      }
    }
  }
}

const none: readonly number[] = []

/** What being common, or never given, says of each code, weighed. */
function commonnessOf({ counts, total, weights }: Learnt): Float64Array {
  const [, , , , , , commonness = 0, unseen = 0, always = 0] = weights.evidence
  return Float64Array.from(counts, (count) => {
    const logShare = Math.log(count + 0.5) - Math.log(total + 1)
    return commonness * logShare + (count === 0 ? unseen : 0) + always
  })
}
