import { wordsOf } from '../../text/words'
import { stemOf } from './stem'

/** What of a code is matched with answers. */
export interface CodeWords {
  readonly id: string
  readonly name: string
  /** Definition, what belongs to it, an example. */
  readonly further: string
}

/** A name says more than a definition of forty words. */
const nameWeight = 2
/** Okapi BM25's usual saturation and length correction. */
const saturation = 1.2
const lengthCorrection = 0.75

const tooCommon = new Set(
  (
    'a about an and any are as at be by can could did do does for from had has have he her his how i if in is it its ' +
    'me more my no not of on or other our she should so than that the their them they this to too up us was we were ' +
    'what when which who will with would you your code answer answers respondent mentions mentioned general any'
  ).split(' ')
)

const termsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => word.length > 1 && !tooCommon.has(word))
    .map(stemOf)

/**
 * How well the words of each code's name and definition are found in each answer (BM25; a rare word of the name
 * scores about 1): what can be said before anything is coded.
 */
export class CodebookMatch {
  readonly #answers: readonly Map<string, number>[]
  readonly #frequency = new Map<string, number>()
  readonly #lengths: readonly number[]
  readonly #meanLength: number

  constructor(texts: readonly string[]) {
    this.#answers = texts.map((text) => {
      const counts = new Map<string, number>()
      for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1)
      for (const term of counts.keys()) this.#frequency.set(term, (this.#frequency.get(term) ?? 0) + 1)
      return counts
    })
    this.#lengths = this.#answers.map((counts) => [...counts.values()].reduce((sum, times) => sum + times, 0))
    this.#meanLength = this.#lengths.reduce((sum, length) => sum + length, 0) / (texts.length || 1) || 1
  }

  /** Scores of all answers for one code. */
  scores(code: CodeWords): Float32Array {
    const weights = this.#weights(code)
    const scores = new Float32Array(this.#answers.length)
    if (weights.size === 0) return scores
    this.#answers.forEach((counts, row) => {
      let score = 0
      for (const [term, weight] of weights) {
        const times = counts.get(term)
        if (times !== undefined) score += weight * this.#saturated(times, row)
      }
      scores[row] = score
    })
    // The rarest possible word of a name scores about 1, for every code alike.
    const scale = nameWeight * Math.log(1 + this.#answers.length) || 1
    return scores.map((score) => score / scale)
  }

  /** The words of a code that an answer holds, the rarest first. */
  sharedWords(code: CodeWords, row: number): string[] {
    const counts = this.#answers[row]
    const weights = this.#weights(code)
    const words = wordsOf(`${code.name} ${code.further}`).filter((word) => counts?.has(stemOf(word)) === true)
    const known = words.filter((word) => weights.has(stemOf(word)))
    return [...new Set(known)].sort((a, b) => (weights.get(stemOf(b)) ?? 0) - (weights.get(stemOf(a)) ?? 0))
  }

  #weights({ name, further }: CodeWords): Map<string, number> {
    const weights = new Map<string, number>()
    for (const term of termsOf(further)) weights.set(term, this.#rarity(term))
    for (const term of termsOf(name)) weights.set(term, nameWeight * this.#rarity(term))
    for (const [term, weight] of weights) if (weight === 0) weights.delete(term)
    return weights
  }

  #rarity(term: string): number {
    const frequency = this.#frequency.get(term) ?? 0
    if (frequency === 0) return 0
    return Math.log(1 + (this.#answers.length - frequency + 0.5) / (frequency + 0.5))
  }

  #saturated(times: number, row: number): number {
    const length = (this.#lengths[row] ?? 0) / this.#meanLength
    return (
      (times * (saturation + 1)) / (times + saturation * (1 - lengthCorrection + lengthCorrection * length))
    )
  }
}
