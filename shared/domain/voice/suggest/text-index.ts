import { wordsOf } from '../../text/words'
import { atOnce, type InSteps } from './in-steps'
import type { SparseRows } from './sparse-rows'

/** Answers as numbers: how strongly each holds each word, pair of words and run of letters. */
export interface TextIndex {
  /** One row per answer: TF-IDF, words and letters each of length 1. */
  readonly rows: SparseRows
  /** Words and pairs of words by column; the columns from `names.length` on are runs of letters. */
  readonly names: readonly string[]
  /** In how many answers the term of each column stands. */
  readonly frequencies: readonly number[]
  /** Other texts (names and definitions of codes) in the same columns; terms no two answers share are left out. */
  readonly rowsOf: (texts: readonly string[]) => SparseRows
}

const letterRuns = { shortest: 3, longest: 5 }
/** So many texts are weighed in one step. */
const textsInStep = 250

/** Words and neighbouring pairs of words. */
export function wordTerms(words: readonly string[]): string[] {
  const terms = [...words]
  for (let place = 1; place < words.length; place += 1) terms.push(`${words[place - 1]} ${words[place]}`)
  return terms
}

/** Runs of 3 to 5 letters of a word, its edges included: they see "paid" in "unpaid" and through typos. */
function letterTerms(word: string): string[] {
  const terms: string[] = []
  const padded = ` ${word} `
  for (let length = letterRuns.shortest; length <= letterRuns.longest; length += 1) {
    for (let start = 0; start + length <= padded.length; start += 1) {
      terms.push(padded.slice(start, start + length))
    }
  }
  return terms
}

/** The terms of a text, each once, and how often each stands there. */
interface Counts {
  readonly numbers: Int32Array
  readonly times: Int32Array
}

/** Terms of the answers as numbers; a term gets its number when it is first seen. */
class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #frequency: number[] = []
  /** How often each term stands in the text that is being counted. */
  readonly #times: number[] = []
  #texts = 0

  /** The number of a term of an answer. */
  numberOf(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(term, number)
    this.#frequency.push(0)
    this.#times.push(0)
    return number
  }

  /** The numbers of those terms of any text that answers have too. */
  knownOf(terms: readonly string[]): number[] {
    return terms.flatMap((term) => this.#numbers.get(term) ?? [])
  }

  /** Takes in the terms of one answer. */
  add(terms: readonly number[]): Counts {
    const counts = this.count(terms)
    for (const number of counts.numbers) this.#frequency[number] = (this.#frequency[number] as number) + 1
    this.#texts += 1
    return counts
  }

  count(terms: readonly number[]): Counts {
    const times = this.#times
    const numbers: number[] = []
    for (const number of terms) {
      if (times[number] === 0) numbers.push(number)
      times[number] = (times[number] as number) + 1
    }
    const counted = Int32Array.from(numbers, (number) => times[number] as number)
    for (const number of numbers) times[number] = 0
    return { numbers: Int32Array.from(numbers), times: counted }
  }

  /** Columns of the terms that at least two answers share (others say nothing about any other answer). */
  columns(first: number): Columns {
    const columnOf = new Int32Array(this.#numbers.size).fill(-1)
    const names: string[] = []
    const frequencies: number[] = []
    const idf: number[] = []
    for (const [term, number] of this.#numbers) {
      const frequency = this.#frequency[number] as number
      if (frequency < 2) continue
      columnOf[number] = first + names.length
      names.push(term)
      frequencies.push(frequency)
      idf.push(Math.log((1 + this.#texts) / (1 + frequency)) + 1)
    }
    return { columnOf, names, frequencies, idf, first }
  }
}

interface Columns {
  readonly columnOf: Int32Array
  readonly names: readonly string[]
  readonly frequencies: readonly number[]
  readonly idf: readonly number[]
  readonly first: number
}

type TwoBlocks<T> = readonly [words: T, letters: T]

/**
 * Weighs the terms of all answers: 1 + ln(count) × inverse document frequency, each block of terms scaled to length 1
 * (Salton & Buckley 1988). All answers are known from the start, so their words are weighed by all of them.
 */
export class TextIndexBuilder {
  readonly #words = new Vocabulary()
  readonly #letters = new Vocabulary()
  /** Answers say the same words again and again: each is taken apart once. */
  readonly #runsOf = new Map<string, readonly number[]>()
  readonly #counts: TwoBlocks<Counts>[] = []

  /** Takes in the words of one answer. */
  add(words: readonly string[]): void {
    const terms = wordTerms(words).map((term) => this.#words.numberOf(term))
    this.#counts.push([this.#words.add(terms), this.#letters.add(words.flatMap((word) => this.#runs(word)))])
  }

  *finish(): InSteps<TextIndex> {
    const words = this.#words.columns(0)
    yield
    const letters = this.#letters.columns(words.names.length)
    const blocks = [words, letters] as const
    const rows = yield* packedRows(this.#counts, blocks)
    return {
      rows,
      names: words.names,
      frequencies: [...words.frequencies, ...letters.frequencies],
      rowsOf: (texts) =>
        atOnce(
          packedRows(
            texts.map((text) => this.#countsOf(wordsOf(text))),
            blocks
          )
        )
    }
  }

  #countsOf(words: readonly string[]): TwoBlocks<Counts> {
    return [
      this.#words.count(this.#words.knownOf(wordTerms(words))),
      this.#letters.count(this.#letters.knownOf(words.flatMap(letterTerms)))
    ]
  }

  #runs(word: string): readonly number[] {
    const known = this.#runsOf.get(word)
    if (known) return known
    const runs = letterTerms(word).map((term) => this.#letters.numberOf(term))
    this.#runsOf.set(word, runs)
    return runs
  }
}

/** The index of these answers. */
export function indexTexts(texts: readonly string[]): TextIndex {
  const builder = new TextIndexBuilder()
  for (const text of texts) builder.add(wordsOf(text))
  return atOnce(builder.finish())
}

function* packedRows(texts: readonly TwoBlocks<Counts>[], blocks: TwoBlocks<Columns>): InSteps<SparseRows> {
  const size = texts.reduce((sum, [words, letters]) => sum + words.numbers.length + letters.numbers.length, 0)
  const starts = new Int32Array(texts.length + 1)
  const columns = new Int32Array(size)
  const values = new Float32Array(size)
  let end = 0
  for (const [row, counts] of texts.entries()) {
    for (const block of [0, 1] as const) {
      end = packBlock(counts[block], blocks[block], { columns, values, end })
    }
    starts[row + 1] = end
    if (row % textsInStep === textsInStep - 1) yield
  }
  return {
    count: texts.length,
    columnCount: blocks[0].names.length + blocks[1].names.length,
    starts,
    columns: columns.slice(0, end),
    values: values.slice(0, end)
  }
}

interface Packing {
  readonly columns: Int32Array
  readonly values: Float32Array
  /** Where the next value goes. */
  readonly end: number
}

/** Writes the weights of one block of a text, and says where the next goes. */
function packBlock(counts: Counts, { columnOf, idf, first }: Columns, packing: Packing): number {
  const { columns, values, end } = packing
  let place = end
  let square = 0
  for (let term = 0; term < counts.numbers.length; term += 1) {
    const column = columnOf[counts.numbers[term] as number] as number
    if (column < 0) continue
    const value = (1 + Math.log(counts.times[term] as number)) * (idf[column - first] as number)
    columns[place] = column
    values[place] = value
    square += value * value
    place += 1
  }
  const length = Math.sqrt(square) || 1
  for (let at = end; at < place; at += 1) values[at] = (values[at] as number) / length
  return place
}
