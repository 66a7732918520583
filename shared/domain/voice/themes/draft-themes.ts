import { phraseCover } from './phrase-cover'
import { distinguishingTerms } from './theme-words'
import { themeTerms, type ThemeTerms } from './theme-terms'

/** Answers that speak of one thing, as proposed by counting words; a draft to be edited, never a finding. */
export interface ThemeDraft {
  /** What most set these answers apart, the first being what holds them together. */
  readonly words: readonly string[]
  /** Places of the answers, the most typical first. */
  readonly rows: readonly number[]
}

export interface ThemeDrafts {
  readonly themes: readonly ThemeDraft[]
  /** Answers no theme holds: too singular, or without a word that could name one. */
  readonly rest: readonly number[]
}

/** How many words say what a theme is about. */
const wordCount = 6

/**
 * Proposes themes among answers: phrases that together cover most of them (greedy cover), each answer with the phrase
 * that says most about it; c-TF-IDF (Grootendorst 2022) names what sets a group apart. No chance is involved: the
 * same answers give the same themes.
 */
export function draftThemes(
  texts: readonly string[],
  count: number,
  onProgress: (share: number) => void = () => undefined
): ThemeDrafts {
  const terms = themeTerms(texts)
  onProgress(0.4)
  const groups = phraseCover(terms, count, (share) => onProgress(0.4 + 0.5 * share))
  const words = distinguishingTerms(terms, groups, wordCount)
  const held = new Set(groups.flatMap(({ rows }) => rows))
  const themes = groups.map(({ rows }, place) => {
    const own = words[place] ?? []
    return { words: own.map((term) => terms.names[term] ?? ''), rows: mostTypicalFirst(terms, rows, own) }
  })
  onProgress(1)
  return { themes, rest: texts.flatMap((_, row) => (held.has(row) ? [] : [row])) }
}

/** Answers that hold most of the theme's words first; of equal ones the shorter, which says it without ado. */
function mostTypicalFirst(terms: ThemeTerms, rows: readonly number[], words: readonly number[]): number[] {
  const weight = new Map(words.map((term, place) => [term, 1 / (place + 1)]))
  const scored = rows.map((row) => {
    const own = terms.documents[row] ?? new Int32Array()
    let score = 0
    for (const term of own) score += weight.get(term) ?? 0
    return { row, score: score / Math.sqrt(own.length + 4) }
  })
  return scored.sort((a, b) => b.score - a.score || a.row - b.row).map(({ row }) => row)
}
