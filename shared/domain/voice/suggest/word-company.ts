import { findingCompanions } from './companions'
import { atOnce, type InSteps } from './in-steps'
import { seenFromMainDirections } from './main-directions'
import type { TextVectors } from './meaning-points'
import { at } from './sparse-rows'
import { stemOf } from './stem'

/** With fewer answers than this, or fewer words that are said again, too little is told of the company words keep. */
const fewestAnswers = 300
const fewestWords = 128
/** So many words are looked at, those most answers say: more cost time and suggestions are no better. */
const mostWords = 2_000
/** So many numbers tell what company a word keeps. */
const width = 64
/** So many texts are placed in one step. */
const textsInStep = 250

/** What answers are about, by the company their words keep in all answers, coded or not. */
export interface WordCompany {
  readonly answers: TextVectors
  /** The same of other texts, each given by its words. */
  readonly of: (texts: readonly (readonly string[])[]) => TextVectors
}

/** Numbers for words; those of one stem are one word. */
class Stems {
  readonly #byWord = new Map<string, number>()
  readonly #byStem = new Map<string, number>()

  get count(): number {
    return this.#byStem.size
  }

  /** The number of a word, a new one where it has none. */
  numberOf(word: string): number {
    const known = this.#byWord.get(word)
    if (known !== undefined) return known
    const stem = stemOf(word)
    const number = this.#byStem.get(stem) ?? this.#byStem.size
    this.#byStem.set(stem, number)
    this.#byWord.set(word, number)
    return number
  }

  /** The number of a word of any text; undefined where no answer has one like it. */
  known(word: string): number | undefined {
    return this.#byStem.get(stemOf(word))
  }
}

/**
 * Learns from all answers of a study which words stand in like company ("invoice" and "billing" beside "wrong" and
 * "late"), so that answers may be alike that share no word. Nothing is known beforehand, so it serves every language.
 */
export class WordCompanyBuilder {
  readonly #stems = new Stems()
  readonly #answers: Int32Array[] = []
  /** In how many answers each word stands. */
  readonly #frequencies: number[] = []

  /** Takes in the words of the next answer. */
  add(words: readonly string[]): void {
    const numbers = Int32Array.from(words, (word) => this.#stems.numberOf(word))
    for (const number of new Set(numbers)) {
      this.#frequencies[number] = (this.#frequencies[number] ?? 0) + 1
    }
    this.#answers.push(numbers)
  }

  /** What was learnt; null where the answers are too few to tell. */
  *finish(): InSteps<WordCompany | null> {
    if (this.#answers.length < fewestAnswers) return null
    const chosen = mostSaid(this.#frequencies)
    if (chosen.length < fewestWords) return null
    const placeOf = new Int32Array(this.#stems.count).fill(-1)
    chosen.forEach((number, place) => (placeOf[number] = place))
    const answers = yield* this.#placesInAnswers(placeOf)
    const companions = yield* findingCompanions(answers, chosen.length)
    const words = yield* seenFromMainDirections(companions, width)
    weigh(
      words,
      chosen.map((number) => Math.log((1 + answers.length) / (1 + (this.#frequencies[number] ?? 0))) + 1)
    )
    return {
      answers: yield* placing(answers, words),
      of: (texts) =>
        atOnce(
          placing(
            texts.map((text) => this.#placesIn(text, placeOf)),
            words
          )
        )
    }
  }

  #placesIn(text: readonly string[], placeOf: Int32Array): Int32Array {
    return Int32Array.from(text, (word) => {
      const number = this.#stems.known(word)
      return number === undefined ? -1 : at(placeOf, number)
    })
  }

  *#placesInAnswers(placeOf: Int32Array): InSteps<Int32Array[]> {
    const all: Int32Array[] = []
    for (const numbers of this.#answers) {
      all.push(numbers.map((number) => at(placeOf, number)))
      if (all.length % textsInStep === 0) yield
    }
    return all
  }
}

/** The words that at least two answers say, the most frequent first and among equals who came first. */
const mostSaid = (frequencies: readonly number[]): number[] =>
  [...frequencies.entries()]
    .filter(([, frequency]) => frequency > 1)
    .sort(([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || a - b)
    .slice(0, mostWords)
    .map(([number]) => number)

/** Makes each word as long as it is rare: what everybody says tells no answer apart. */
function weigh(words: Float32Array, rarities: readonly number[]): void {
  rarities.forEach((rarity, word) => {
    const vector = words.subarray(word * width, (word + 1) * width)
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
    const scale = length === 0 ? 0 : rarity / length
    vector.forEach((value, place) => (vector[place] = value * scale))
  })
}

/** Each text as the sum of its words. */
function* placing(texts: readonly Int32Array[], words: Float32Array): InSteps<TextVectors> {
  const values = new Float32Array(texts.length * width)
  const isRead = new Uint8Array(texts.length)
  for (const [row, places] of texts.entries()) {
    for (const word of places) {
      if (word < 0) continue
      isRead[row] = 1
      for (let place = 0; place < width; place += 1) {
        values[row * width + place] = at(values, row * width + place) + at(words, word * width + place)
      }
    }
    if (row % textsInStep === textsInStep - 1) yield
  }
  return { isRead, values }
}
