import type { InSteps } from './in-steps'
import { learnWeights, sigmoid, weighed, type Belief, type Examples } from './logistic'
import { ScoreTable } from './score-table'

/**
 * What speaks for giving a code to an answer, in this order. The weights are shared by all codes, so that a code with
 * two examples profits from what was learnt on the others.
 *
 * margin: distance from the border between answers with the code and without ·
 * vote: share of the most similar coded answers that carry the code, by likeness ·
 * nearest: likeness of the most similar answer that carries it ·
 * name, definition: match of the answer's words with those of the code ·
 * letters: likeness of the answer and the code's words, down to runs of letters; with what they mean, where it was read ·
 * commonness: natural logarithm of how often the code is given ·
 * unseen: 1 for a code that nobody has been given yet · 1
 */
export const evidenceWidth = 9

/** Where the first look at all codes of an answer leads: its score, share of all, lead over the best other · 1 */
const comparedWidth = 4

/**
 * Where the weights begin and what they are held to while little is coded; the consultant's own coding moves them. They
 * were learnt on simulated codings of public sets, on the half of the answers that no bench judges by, and are all but
 * the same when any of these sets is left out (README.md).
 */
const fromWords: Belief = {
  weights: [3.9, 0.8, 0, 1, 0.5, 3.2, 0.35, -0.7, 0.9],
  spread: [0.22, 0.12, 0.09, 0.12, 0.1, 0.05, 1.4, 0.5, 1]
}
/** The same where meanings were read: words are then one of two grounds. */
const fromMeaning: Belief = {
  weights: [3.7, 0.4, 0.9, 1.6, 0.6, 2.2, 0.35, -0.4, 0.6],
  spread: [0.22, 0.12, 0.09, 0.12, 0.1, 0.08, 1.4, 0.5, 1]
}
const comparedBelief: Belief = { weights: [0.85, 0.08, 0.1, 0.13], spread: [1.5, 1.2, 2.2, 1] }

/** How far each kind of evidence is trusted. */
export interface StackWeights {
  readonly evidence: readonly number[]
  readonly compared: readonly number[]
}

/** Where the weights begin, without what answers mean or with it. */
export const firstWeights = (readsMeaning: boolean): StackWeights => ({
  evidence: beliefOf(readsMeaning).weights,
  compared: comparedBelief.weights
})

const beliefOf = (readsMeaning: boolean): Belief => (readsMeaning ? fromMeaning : fromWords)

/**
 * From evidence for every code of one answer to how sure the model is of each, 0 to 1. In a second look each code is
 * compared with the others: where answers get one code as a rule, a clear first leaves the second little.
 */
export function chancesOf(evidence: Float64Array, weights: StackWeights): Float64Array {
  const scores = firstLook(evidence, weights.evidence)
  new SecondLook(scores.length).decide(scores, 0, weights.compared)
  return scores
}

function firstLook(evidence: Float64Array, weights: readonly number[]): Float64Array {
  const scores = new Float64Array(evidence.length / evidenceWidth)
  for (let code = 0; code < scores.length; code += 1) {
    scores[code] = weighed(evidence, code * evidenceWidth, weights)
  }
  return scores
}

/** What keeps the logarithm of a chance from falling without end. */
const leastShare = 1e-6
const chance = new ScoreTable(sigmoid)
const logChance = new ScoreTable((score) => Math.log(sigmoid(score) + leastShare))

/** Compares the scores of all codes of an answer. */
export class SecondLook {
  readonly #codeCount: number
  /** Logarithm of how much the first look gives to all codes together. */
  #logTotal = 0
  #best = 0
  #second = 0

  constructor(codeCount: number) {
    this.#codeCount = codeCount
  }

  /** Turns the scores of all codes, from a place of a list on, into how sure the model is of each. */
  decide(scores: Float64Array, from: number, weights: readonly number[]): void {
    const [own = 0, share = 0, lead = 0, always = 0] = weights
    this.#compare(scores, from)
    // Written out: this is the cost of deciding all answers anew.
    for (let place = from; place < from + this.#codeCount; place += 1) {
      const score = scores[place] as number
      const said = own * score + share * this.#shareOf(score) + lead * this.#leadOf(score)
      scores[place] = chance.at(said + always)
    }
  }

  /** Writes what the weights are learnt from: score, share, lead and 1 of each code. */
  describe(scores: Float64Array, target: Float64Array, to: number): void {
    this.#compare(scores, 0)
    for (let code = 0, first = to; code < this.#codeCount; code += 1, first += comparedWidth) {
      const score = scores[code] as number
      target[first] = score
      target[first + 1] = this.#shareOf(score)
      target[first + 2] = this.#leadOf(score)
      target[first + 3] = 1
    }
  }

  #compare(scores: Float64Array, from: number): void {
    let total = 0
    let best = -Infinity
    let second = -Infinity
    for (let code = 0; code < this.#codeCount; code += 1) {
      const score = scores[from + code] as number
      total += chance.at(score)
      if (score > best) {
        second = best
        best = score
      } else if (score > second) second = score
    }
    this.#logTotal = Math.log(total + leastShare)
    this.#best = best
    this.#second = second
  }

  /** How much of all that is given the code gets, as a logarithm. */
  #shareOf(score: number): number {
    return logChance.at(score) - this.#logTotal
  }

  #leadOf(score: number): number {
    if (this.#codeCount === 1) return 0
    return score - (score === this.#best ? this.#second : this.#best)
  }
}

/** What weights are learnt from: all codes of one answer after the other. */
export interface StackLesson {
  readonly evidence: Float64Array
  readonly isGiven: Uint8Array
  readonly codeCount: number
  readonly readsMeaning: boolean
}

/** Learns the weights from answers already coded. */
export function* learnStack(lesson: StackLesson): InSteps<StackWeights> {
  const { evidence, isGiven, codeCount, readsMeaning } = lesson
  const examples: Examples = { width: evidenceWidth, values: evidence, isGiven }
  const weights = yield* learnWeights(examples, beliefOf(readsMeaning))
  const perAnswer = codeCount * evidenceWidth
  const look = new SecondLook(codeCount)
  const values = new Float64Array(isGiven.length * comparedWidth)
  for (let first = 0, target = 0; first < evidence.length; first += perAnswer) {
    look.describe(firstLook(evidence.subarray(first, first + perAnswer), weights), values, target)
    target += codeCount * comparedWidth
  }
  return {
    evidence: weights,
    compared: yield* learnWeights({ width: comparedWidth, values, isGiven }, comparedBelief)
  }
}
