import { wordsOf } from '../../text/words'
import type { SparseRows } from './sparse-rows'

/** Answers as numbers: how strongly each holds each word, pair of words and run of letters. */
export interface TextIndex {
  /** One row per answer: TF-IDF, words and letters each of length 1. */
  readonly rows: SparseRows
  /** Words and pairs of words by column; the columns from `names.length` on are runs of letters. */
  readonly names: readonly string[]
}

const letterRuns = { shortest: 3, longest: 5 }

/** Words and neighbouring pairs of words. */
export function wordTerms(words: readonly string[]): string[] {
  const terms = [...words]
  for (let place = 1; place < words.length; place += 1) terms.push(`${words[place - 1]} ${words[place]}`)
  return terms
}

/** Runs of 3 to 5 letters inside each word, its edges included: they see "paid" in "unpaid" and through typos. */
function letterTerms(words: readonly string[]): string[] {
  const terms: string[] = []
  for (const word of words) {
    const padded = ` ${word} `
    for (let length = letterRuns.shortest; length <= letterRuns.longest; length += 1) {
      for (let start = 0; start + length <= padded.length; start += 1) {
        terms.push(padded.slice(start, start + length))
      }
    }
  }
  return terms
}

/** Terms of every answer as numbers; a term gets its number when it is first seen. */
class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly documents: Map<number, number>[] = []
  readonly #frequency: number[] = []

  add(terms: readonly string[]): void {
    const counts = new Map<number, number>()
    for (const term of terms) {
      let number = this.#numbers.get(term)
      if (number === undefined) this.#numbers.set(term, (number = this.#numbers.size))
      counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    for (const number of counts.keys()) this.#frequency[number] = (this.#frequency[number] ?? 0) + 1
    this.documents.push(counts)
  }

  /** Columns of the terms that at least two answers share (others say nothing about any other answer). */
  columns(first: number): { columnOf: Int32Array; names: string[]; idf: number[] } {
    const columnOf = new Int32Array(this.#numbers.size).fill(-1)
    const names: string[] = []
    const idf: number[] = []
    for (const [term, number] of this.#numbers) {
      const frequency = this.#frequency[number] ?? 0
      if (frequency < 2) continue
      columnOf[number] = first + names.length
      names.push(term)
      idf.push(Math.log((1 + this.documents.length) / (1 + frequency)) + 1)
    }
    return { columnOf, names, idf }
  }
}

/**
 * Weighs the terms of all answers: 1 + ln(count) × inverse document frequency, each block of terms scaled to length 1
 * (Salton & Buckley 1988). All answers are known from the start, so their words are weighed by all of them.
 */
export function indexTexts(texts: readonly string[]): TextIndex {
  const blocks = [new Vocabulary(), new Vocabulary()] as const
  for (const text of texts) {
    const words = wordsOf(text)
    blocks[0].add(wordTerms(words))
    blocks[1].add(letterTerms(words))
  }
  const words = blocks[0].columns(0)
  const letters = blocks[1].columns(words.names.length)
  const packed = [
    { ...words, documents: blocks[0].documents, first: 0 },
    { ...letters, documents: blocks[1].documents, first: words.names.length }
  ]
  const columnCount = words.names.length + letters.names.length
  return { rows: packRows(texts.length, columnCount, packed), names: words.names }
}

interface Block {
  readonly documents: readonly Map<number, number>[]
  readonly columnOf: Int32Array
  readonly idf: readonly number[]
  readonly first: number
}

function packRows(count: number, columnCount: number, blocks: readonly Block[]): SparseRows {
  const size = blocks.reduce(
    (sum, { documents }) => sum + documents.reduce((inner, one) => inner + one.size, 0),
    0
  )
  const starts = new Int32Array(count + 1)
  const columns = new Int32Array(size)
  const values = new Float32Array(size)
  let place = 0
  for (let row = 0; row < count; row += 1) {
    for (const { documents, columnOf, idf, first } of blocks) {
      const begin = place
      let square = 0
      for (const [number, times] of documents[row] ?? []) {
        const column = columnOf[number] ?? -1
        if (column < 0) continue
        const value = (1 + Math.log(times)) * (idf[column - first] ?? 1)
        columns[place] = column
        values[place] = value
        square += value * value
        place += 1
      }
      const length = Math.sqrt(square) || 1
      for (let at = begin; at < place; at += 1) values[at] = (values[at] ?? 0) / length
    }
    starts[row + 1] = place
  }
  return { count, columnCount, starts, columns: columns.slice(0, place), values: values.slice(0, place) }
}
