import type { Survey } from '../../entities/voice'
import { matchQuestions } from './match-questions'

/** Open questions whose answers a theme figure takes together; null: all of the wave. */
export type ThemeQuestions = readonly string[] | null

/** The name of a theme figure within its wave. */
export const themeFigure = (questions: ThemeQuestions): string =>
  questions === null ? 'themes' : `themes ${[...questions].sort().join(' ')}`

/**
 * Every choice of open questions that Results counts themes of: all, each one, and those another wave asked as well.
 */
export function themeChoices(survey: Survey, others: readonly Survey[]): ThemeQuestions[] {
  const open = survey.questions.filter(({ kind }) => kind === 'open').map(({ id }) => id)
  const asked = others
    .filter(({ id }) => id !== survey.id)
    .flatMap((other) => {
      const [back, forth] = [matchQuestions(survey, other), matchQuestions(other, survey)]
      return [
        back.matches.flatMap(({ later }) => (later.kind === 'open' ? [later.id] : [])),
        forth.matches.flatMap(({ earlier }) => (earlier.kind === 'open' ? [earlier.id] : []))
      ]
    })
  return [null, ...open.map((id) => [id]), ...asked]
}
