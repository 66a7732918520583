import { wordsOf } from '../../text/words'
import { isLanguage, type Language } from './languages'

/** What a detector says about a text: how well it fits each language (0 to 1), and whether the detector trusts it. */
export interface LanguageScores {
  readonly scores: Readonly<Record<string, number>>
  readonly isReliable: boolean
}

export type DetectLanguage = (text: string) => LanguageScores

/** Words from which on letters alone tell a language apart (below, one answer in five was told wrongly). */
const fewestWords = 3
/** How far ahead of the next language the first must be. */
const leastLead = 0.04
/** Writing without blanks has no words to count; that many letters say enough. */
const fewestSigns = 4

const signScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/**
 * The language of an answer; null when it is too short or too mixed to say. "Ok", "Support" and "n/a" are in no
 * language: better unsure than wrong.
 */
export function tellLanguage(text: string, detect: DetectLanguage): Language | null {
  const signs = text.match(signScript)?.length ?? 0
  if (signs < fewestSigns && wordsOf(text).filter((word) => /\p{L}/u.test(word)).length < fewestWords)
    return null
  const { scores, isReliable } = detect(text)
  if (!isReliable) return null
  const ordered = Object.entries(scores).sort((a, b) => b[1] - a[1])
  const [first, second] = ordered
  if (!first || !isLanguage(first[0])) return null
  return first[1] - (second?.[1] ?? 0) >= leastLead ? first[0] : null
}
