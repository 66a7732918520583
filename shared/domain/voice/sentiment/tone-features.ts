import { wordsOf } from '../../text/words'
import { toneWords } from './tone-words'

/** Something said in one tone, with what is known about who said it and about what. */
export interface ToneUnit {
  readonly text: string
  /** Further facts as words of their own, e.g. "question:q7", "nps:detractor", "code:c12". */
  readonly facts: readonly string[]
}

/** A unit as numbers: columns with their values. */
export interface ToneVector {
  readonly columns: Int32Array
  readonly values: Float32Array
}

/** Terms share this many columns; two that meet in one are rarely both of weight. */
export const columnCount = 1 << 18
const factWeight = 0.35
const listWeight = 0.6
const letterRun = { shortest: 3, longest: 5 }

function columnOf(term: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return hash & (columnCount - 1)
}

function wordColumns(words: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>()
  const count = (term: string): void => {
    const column = columnOf(term)
    counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  words.forEach((word, place) => {
    count(`w ${word}`)
    if (place > 0) count(`p ${words[place - 1]} ${word}`)
  })
  return counts
}

function letterColumns(words: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const word of words) {
    const padded = ` ${word} `
    for (let length = letterRun.shortest; length <= letterRun.longest; length += 1) {
      for (let start = 0; start + length <= padded.length; start += 1) {
        const column = columnOf(`l ${padded.slice(start, start + length)}`)
        counts.set(column, (counts.get(column) ?? 0) + 1)
      }
    }
  }
  return counts
}

/**
 * Turns what was said into numbers: words, pairs of words and runs of letters weighed by how rare they are among all
 * answers (TF-IDF), plus the facts.
 */
export class ToneFeatures {
  readonly #frequency = new Float32Array(columnCount)
  #count = 0

  /** All answers of the list: their words are weighed against each other. */
  constructor(texts: readonly string[]) {
    for (const text of texts) {
      const words = wordsOf(text)
      for (const block of [wordColumns(words), letterColumns(words)])
        for (const column of block.keys()) this.#frequency[column] = (this.#frequency[column] ?? 0) + 1
      this.#count += 1
    }
  }

  vectorOf({ text, facts }: ToneUnit): ToneVector {
    const words = wordsOf(text)
    const parts = [wordColumns(words), letterColumns(words)].map((block) => this.#weighed(block))
    for (const fact of facts) parts.push([[columnOf(`f ${fact}`), factWeight]])
    const { good, bad } = toneWords(text)
    parts.push(
      [[columnOf('t good'), listWeight * Math.log1p(good)]],
      [[columnOf('t bad'), listWeight * Math.log1p(bad)]]
    )
    const all = parts.flat()
    return {
      columns: Int32Array.from(all, ([column]) => column),
      values: Float32Array.from(all, ([, value]) => value)
    }
  }

  #weighed(block: ReadonlyMap<number, number>): [number, number][] {
    let square = 0
    const weighed = [...block].map(([column, times]): [number, number] => {
      const rarity = Math.log((1 + this.#count) / (1 + (this.#frequency[column] ?? 0))) + 1
      const value = (1 + Math.log(times)) * rarity
      square += value * value
      return [column, value]
    })
    const length = Math.sqrt(square) || 1
    return weighed.map(([column, value]) => [column, value / length])
  }
}
