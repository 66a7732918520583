import type { Answer } from '../answer'
import type { Language } from './languages'

/** Stands in a filter for answers whose language is not known. */
export const unsureLanguage = 'unsure'

export type LanguagesByAnswer = ReadonlyMap<string, Language>

/** The answers in one language, or with `unsure` those of none; null: all. */
export function answersInLanguage(
  answers: readonly Answer[],
  language: string | null,
  languages: LanguagesByAnswer
): readonly Answer[] {
  if (language === null) return answers
  return answers.filter(({ key }) => (languages.get(key) ?? unsureLanguage) === language)
}

/** How many answers there are in each language, the commonest first; `unsure` last. */
export function languageCounts(
  answers: readonly Answer[],
  languages: LanguagesByAnswer
): readonly (readonly [language: Language | typeof unsureLanguage, answers: number])[] {
  const counts = new Map<Language | typeof unsureLanguage, number>()
  for (const { key } of answers) {
    const language = languages.get(key) ?? unsureLanguage
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const last = (language: string): number => Number(language === unsureLanguage)
  return [...counts].sort((a, b) => last(a[0]) - last(b[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
