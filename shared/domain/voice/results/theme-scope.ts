import type { Answer } from '../answer'
import type { CutChoice, Publication } from '../confidentiality/publication'
import type { ResultPerson } from './people'
import { standsIn, type ResultsStudy, type Wave } from './results-study'
import { themeFigure } from './theme-questions'

/** The answers a theme figure is about: some questions of a wave, and who answered them. */
export interface ThemeScope {
  readonly wave: Wave
  readonly answers: readonly Answer[]
  readonly people: readonly ResultPerson[]
  readonly publication: Publication
}

/** The answers to some open questions of a wave (null: all of them), with what may be shown of them. */
export function themeScope(
  study: ResultsStudy,
  wave: Wave,
  questionIds: readonly string[] | null
): ThemeScope {
  const answers =
    questionIds === null
      ? wave.answers
      : wave.answers.filter(({ questionId }) => questionIds.includes(questionId))
  const people = [...new Set(answers.map(({ respondentKey }) => respondentKey))].flatMap(
    (key) => wave.byKey.get(key) ?? []
  )
  return { wave, answers, people, publication: study.publication(wave, themeFigure(questionIds)) }
}

/** The answers of people who stand in a cut. */
export function answersIn({ wave, answers }: ThemeScope, choice: CutChoice | null): readonly Answer[] {
  if (choice === null) return answers
  return answers.filter(({ respondentKey }) => {
    const person = wave.byKey.get(respondentKey)
    return person !== undefined && standsIn(person, choice)
  })
}
