import { wordsOf } from '../../text/words'
import { stemOf } from './stem'

/** What of a code is matched with answers. */
export interface CodeWords {
  readonly id: string
  readonly name: string
  /** Definition, what belongs to it, an example. */
  readonly further: string
}

/** All words of a code, as one text. */
export const wordsOfCode = ({ name, further }: CodeWords): string => `${name} ${further}`.trim()

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

/** How much a term of the codebook says about a code, by where it stands. */
interface Mention {
  readonly code: number
  readonly inName: number
  readonly inFurther: number
}

/** How well one answer meets each code's name, and its further words. */
export interface Matches {
  readonly name: Float64Array
  readonly further: Float64Array
}

/**
 * How well the words of each code's name and definition are found in each answer (BM25; a rare word of the name
 * scores about 1): what can be said before anything is coded.
 */
export class CodebookMatch {
  readonly #answers: ReadonlyMap<string, number>[] = []
  readonly #lengths: number[] = []
  readonly #frequency = new Map<string, number>()
  /** Stems by word, for all answers say much the same words; null for those that say nothing. */
  readonly #stems = new Map<string, string | null>()
  #allLengths = 0
  /** Which codes each term is a word of. */
  #mentions = new Map<string, readonly Mention[]>()
  #codeCount = 0

  /** Takes in the words of the next answer. */
  add(words: readonly string[]): void {
    const counts = new Map<string, number>()
    let length = 0
    for (const word of words) {
      const term = this.#termOf(word)
      if (term === null) continue
      counts.set(term, (counts.get(term) ?? 0) + 1)
      length += 1
    }
    for (const term of counts.keys()) this.#frequency.set(term, (this.#frequency.get(term) ?? 0) + 1)
    this.#answers.push(counts)
    this.#lengths.push(length)
    this.#allLengths += length
  }

  /** The codes that answers are matched with from now on. */
  setCodes(codes: readonly CodeWords[]): void {
    const mentions = new Map<string, Mention[]>()
    codes.forEach(({ name, further }, code) => {
      const inName = this.#weights(name)
      const inFurther = this.#weights(further)
      for (const term of new Set([...inName.keys(), ...inFurther.keys()])) {
        const mention = { code, inName: inName.get(term) ?? 0, inFurther: inFurther.get(term) ?? 0 }
        mentions.set(term, [...(mentions.get(term) ?? []), mention])
      }
    })
    this.#mentions = mentions
    this.#codeCount = codes.length
  }

  /** Scores of all codes for one answer. */
  of(row: number): Matches {
    const name = new Float64Array(this.#codeCount)
    const further = new Float64Array(this.#codeCount)
    // The rarest possible word scores about 1, for every code alike.
    const scale = Math.log(1 + this.#answers.length) || 1
    for (const [term, times] of this.#answers[row] ?? []) {
      const mentions = this.#mentions.get(term)
      if (!mentions) continue
      const said = this.#saturated(times, row) / scale
      for (const { code, inName, inFurther } of mentions) {
        name[code] = (name[code] as number) + inName * said
        further[code] = (further[code] as number) + inFurther * said
      }
    }
    return { name, further }
  }

  /** The words of a code that an answer holds, the rarest first. */
  sharedWords(code: CodeWords, row: number): string[] {
    const counts = this.#answers[row]
    const all = `${code.name} ${code.further}`
    const weights = this.#weights(all)
    const words = wordsOf(all).filter((word) => counts?.has(stemOf(word)) === true)
    const known = words.filter((word) => weights.has(stemOf(word)))
    return [...new Set(known)].sort((a, b) => (weights.get(stemOf(b)) ?? 0) - (weights.get(stemOf(a)) ?? 0))
  }

  #termOf(word: string): string | null {
    const known = this.#stems.get(word)
    if (known !== undefined) return known
    const term = word.length > 1 && !tooCommon.has(word) ? stemOf(word) : null
    this.#stems.set(word, term)
    return term
  }

  #weights(words: string): Map<string, number> {
    const weights = new Map<string, number>()
    for (const word of wordsOf(words)) {
      const term = this.#termOf(word)
      const rarity = term === null ? 0 : this.#rarity(term)
      if (term !== null && rarity > 0) weights.set(term, rarity)
    }
    return weights
  }

  #rarity(term: string): number {
    const frequency = this.#frequency.get(term) ?? 0
    if (frequency === 0) return 0
    return Math.log(1 + (this.#answers.length - frequency + 0.5) / (frequency + 0.5))
  }

  #saturated(times: number, row: number): number {
    const meanLength = this.#allLengths / (this.#answers.length || 1) || 1
    const length = (this.#lengths[row] ?? 0) / meanLength
    return (
      (times * (saturation + 1)) / (times + saturation * (1 - lengthCorrection + lengthCorrection * length))
    )
  }
}
