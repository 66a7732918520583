import { wordsOf } from '../../text/words'
import { stemOf } from '../suggest/stem'
import { isContentWord } from './stop-words'

/** The words and pairs of words that could name themes, by number; `documents[row]` holds those of an answer. */
export interface ThemeTerms {
  readonly documents: readonly Int32Array[]
  /** How each term is most often written. */
  readonly names: readonly string[]
  /** In how many answers each stands. */
  readonly frequency: Int32Array
  /** 1 for a word, 2 for a pair. */
  readonly lengths: Int8Array
}

interface Term {
  readonly number: number
  readonly length: 1 | 2
  readonly spellings: Map<string, number>
  frequency: number
}

class TermTable {
  readonly #terms = new Map<string, Term>()

  see(stem: string, spelling: string, length: 1 | 2, into: Set<number>): void {
    let term = this.#terms.get(stem)
    if (!term) {
      term = { number: this.#terms.size, length, spellings: new Map(), frequency: 0 }
      this.#terms.set(stem, term)
    }
    term.spellings.set(spelling, (term.spellings.get(spelling) ?? 0) + 1)
    if (into.has(term.number)) return
    into.add(term.number)
    term.frequency += 1
  }

  finish(documents: readonly Int32Array[]): ThemeTerms {
    const terms = [...this.#terms.values()]
    return {
      documents,
      names: terms.map(({ spellings }) => mostFrequent(spellings)),
      frequency: Int32Array.from(terms, ({ frequency }) => frequency),
      lengths: Int8Array.from(terms, ({ length }) => length)
    }
  }
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [spelling, count] of spellings) {
    if (count > most || (count === most && spelling < best)) {
      best = spelling
      most = count
    }
  }
  return best
}

/**
 * Reads the terms of all answers: words by their stem ("paying" and "payments" meet), and pairs of words that stand
 * beside each other, words that say nothing left out in between ("lack of leads" is "lack leads").
 */
export function themeTerms(texts: readonly string[]): ThemeTerms {
  const table = new TermTable()
  const documents = texts.map((text) => {
    const seen = new Set<number>()
    let before: { readonly stem: string; readonly word: string } | null = null
    for (const word of wordsOf(text)) {
      if (!isContentWord(word)) continue
      const stem = stemOf(word.replace(/'.*$/, ''))
      table.see(stem, word, 1, seen)
      if (before && before.stem !== stem)
        table.see(`${before.stem} ${stem}`, `${before.word} ${word}`, 2, seen)
      before = { stem, word }
    }
    return Int32Array.from(seen)
  })
  return table.finish(documents)
}
