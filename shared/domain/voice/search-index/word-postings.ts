import { eachWord } from './each-word'
import type { RowSet } from './row-sets'

/** The words of all texts in order of the alphabet, and for each the texts that hold it. */
export interface WordPostings {
  readonly words: readonly string[]
  /** Word number n is in the rows from places starts[n] to starts[n + 1]. */
  readonly starts: Int32Array
  readonly rows: RowSet
}

/** Goes through the folded texts once; each word is listed once per text, texts in their order. */
export function collectWords(folded: readonly string[]): WordPostings {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const lastRow: number[] = []
  // Word numbers text by text; where each text ends.
  let held = new Int32Array(Math.max(1024, folded.length * 16))
  let size = 0
  const ends = new Int32Array(folded.length)
  let row = 0
  const take = (word: string): void => {
    let number = numbers.get(word)
    if (number === undefined) {
      number = numbers.size
      numbers.set(word, number)
      counts.push(0)
      lastRow.push(-1)
    }
    if (lastRow[number] === row) return
    lastRow[number] = row
    counts[number] = (counts[number] as number) + 1
    if (size === held.length) held = grown(held)
    held[size] = number
    size += 1
  }
  for (const text of folded) {
    eachWord(text, take)
    ends[row] = size
    row += 1
  }
  return inAlphabet(numbers, counts, { held, ends })
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2)
  larger.set(list)
  return larger
}

/** Turns words by text into texts by word, words in order. */
function inAlphabet(
  numbers: ReadonlyMap<string, number>,
  counts: readonly number[],
  { held, ends }: { readonly held: Int32Array; readonly ends: Int32Array }
): WordPostings {
  const words = [...numbers.keys()].sort((a, b) => (a < b ? -1 : 1))
  const starts = new Int32Array(words.length + 1)
  const next = new Int32Array(words.length)
  words.forEach((word, place) => {
    const number = numbers.get(word) as number
    const start = starts[place] as number
    next[number] = start
    starts[place + 1] = start + (counts[number] as number)
  })
  const rows = new Int32Array(starts[words.length] as number)
  let place = 0
  ends.forEach((end, row) => {
    for (; place < end; place += 1) {
      const number = held[place] as number
      const target = next[number] as number
      rows[target] = row
      next[number] = target + 1
    }
  })
  return { words, starts, rows }
}
