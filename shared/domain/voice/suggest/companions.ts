import type { InSteps } from './in-steps'
import { at, type SparseRows } from './sparse-rows'

/** Words so far apart, or nearer, stand together. */
const reach = 5
/** So many answers are gone through in one step. */
const answersInStep = 250
/** So many words are weighed in one step. */
const wordsInStep = 50

/**
 * How much more often than by chance two words stand together in answers: logarithm of the ratio, pairs below chance
 * left out (positive pointwise mutual information, Church & Hanks 1990). Answers are given as the numbers of their words,
 * -1 for one that has none; a word is no companion of itself.
 */
export function* findingCompanions(answers: readonly Int32Array[], wordCount: number): InSteps<SparseRows> {
  const together = yield* countingPairs(answers, wordCount)
  const all = new Float64Array(wordCount)
  let total = 0
  for (let word = 0; word < wordCount; word += 1) {
    for (const count of together.subarray(word * wordCount, (word + 1) * wordCount)) {
      all[word] = at(all, word) + count
    }
    total += at(all, word)
    if (word % wordsInStep === wordsInStep - 1) yield
  }
  const starts = new Int32Array(wordCount + 1)
  const columns: number[] = []
  const values: number[] = []
  for (let word = 0; word < wordCount; word += 1) {
    for (let other = 0; other < wordCount; other += 1) {
      const count = at(together, word * wordCount + other)
      const ratio = count === 0 ? 0 : (count * total) / (at(all, word) * at(all, other))
      if (ratio <= 1) continue
      columns.push(other)
      values.push(Math.log(ratio))
    }
    starts[word + 1] = columns.length
    if (word % wordsInStep === wordsInStep - 1) yield
  }
  return {
    ...{ count: wordCount, columnCount: wordCount, starts },
    columns: Int32Array.from(columns),
    values: Float32Array.from(values)
  }
}

/** How often each word stands together with each, as one line for each word. */
function* countingPairs(answers: readonly Int32Array[], wordCount: number): InSteps<Float32Array> {
  const together = new Float32Array(wordCount * wordCount)
  for (const [row, words] of answers.entries()) {
    words.forEach((word, place) => {
      if (word < 0) return
      for (const other of words.subarray(place + 1, place + 1 + reach)) {
        if (other < 0 || other === word) continue
        together[word * wordCount + other] = at(together, word * wordCount + other) + 1
        together[other * wordCount + word] = at(together, other * wordCount + word) + 1
      }
    })
    if (row % answersInStep === answersInStep - 1) yield
  }
  return together
}
