import type { ThemeTerms } from './theme-terms'

/** A group of answers around a term. */
export interface PhraseGroup {
  readonly term: number
  readonly rows: readonly number[]
}

/** Fewer answers are no theme yet. */
const fewestAnswers = 3
/** A pair of words says more than one word: it may hold that much less and still be preferred. */
const pairBonus = 1.35
/** A term in more than this share of all answers says what the survey is about, not what an answer is about. */
const mostCommon = 0.25

/**
 * Chooses terms one after the other, each the one that adds most answers not yet held, rare terms weighing more than
 * common ones; then puts every answer that holds a chosen term to the one that says most about it.
 */
export function phraseCover(
  terms: ThemeTerms,
  count: number,
  onProgress: (share: number) => void = () => undefined
): PhraseGroup[] {
  const rowsOf = rowsByTerm(terms)
  const total = terms.documents.length
  const held = new Uint8Array(total)
  const open = Int32Array.from(terms.frequency)
  const limit = Math.max(fewestAnswers, mostCommon * total)
  const worth = (term: number): number => {
    const frequency = terms.frequency[term] ?? 0
    if ((open[term] ?? 0) < fewestAnswers || frequency > limit) return 0
    return (open[term] ?? 0) * weightOf(terms, term)
  }
  const chosen: number[] = []
  while (chosen.length < count) {
    let best = -1
    let most = 0
    for (let term = 0; term < open.length; term += 1) {
      const value = worth(term)
      if (value > most) {
        best = term
        most = value
      }
    }
    if (best < 0) break
    chosen.push(best)
    for (const row of rowsOf[best] ?? []) {
      if (held[row]) continue
      held[row] = 1
      for (const term of terms.documents[row] ?? []) open[term] = (open[term] ?? 0) - 1
    }
    onProgress(chosen.length / count)
  }
  return assigned(terms, chosen)
}

/** How much a term says about an answer: the rarer, the more (inverse document frequency), pairs more than words. */
function weightOf({ documents, frequency, lengths }: ThemeTerms, term: number): number {
  const rarity = Math.log((1 + documents.length) / (1 + (frequency[term] ?? 0)))
  return rarity * (lengths[term] === 2 ? pairBonus : 1)
}

function rowsByTerm({ documents, frequency }: ThemeTerms): (Int32Array | undefined)[] {
  const lists = Array.from(frequency, (count) => (count >= fewestAnswers ? new Int32Array(count) : undefined))
  const next = new Int32Array(frequency.length)
  documents.forEach((own, row) => {
    for (const term of own) {
      const list = lists[term]
      if (list) list[next[term] ?? 0] = row
      next[term] = (next[term] ?? 0) + 1
    }
  })
  return lists
}

function assigned(terms: ThemeTerms, chosen: readonly number[]): PhraseGroup[] {
  const place = new Map(chosen.map((term, at) => [term, at]))
  const rows: number[][] = chosen.map(() => [])
  terms.documents.forEach((own, row) => {
    let best = -1
    let most = 0
    for (const term of own) {
      const at = place.get(term)
      if (at === undefined) continue
      const weight = weightOf(terms, term)
      if (weight > most) {
        best = at
        most = weight
      }
    }
    rows[best]?.push(row)
  })
  return chosen
    .map((term, at) => ({ term, rows: rows[at] ?? [] }))
    .filter((group) => group.rows.length >= fewestAnswers)
    .sort((a, b) => b.rows.length - a.rows.length || a.term - b.term)
}
