import type { AnswerList, OpenQuestion } from '@shared/domain/voice/answer'
import type { CodingsByAnswer } from '@shared/domain/voice/answer-filter'
import { codingProgress, isMostlyCoded } from '@shared/domain/voice/code-counts'
import type { ResultsAsk } from '@shared/domain/voice/results/ask'
import type { PublishedResults } from '@shared/domain/voice/results/publish-results'
import type { Format } from '@renderer/ui/format'
import type { ResultAbout } from './result-about'
import { breakdownWords, valueWords } from './result-words'
import { choicesOf, resultsParts, type ResultsState, type WaveChoice } from './results-state'

/** Wave, question, group and whose votes, each in a line: what a table is about once it has left the screen. */
export function aboutOf(parts: {
  readonly state: ResultsState
  readonly ask: ResultsAsk
  readonly waves: readonly WaveChoice[]
  readonly questions: readonly OpenQuestion[]
  readonly published: PublishedResults | null | undefined
  readonly caution: string | null
}): ResultAbout {
  const { state, ask, waves, questions, published, caution } = parts
  const asked = choicesOf[state.part]
  const titleOf = (id: string): string => waves.find((wave) => wave.id === id)?.title ?? ''
  const questionOf = (id: string): string | null =>
    published?.cuts.find((options) => options.id === id)?.question ?? null
  const { cut } = ask
  const lines = [`Wave: ${titleOf(ask.surveyId)}`]
  if (ask.earlierSurveyId !== null) lines.push(`Compared with: ${titleOf(ask.earlierSurveyId)}`)
  if (asked.includes('question')) {
    const one = questions.find(({ question }) => question.id === ask.questionId)
    lines.push(`Question: ${one ? one.question.text : 'all open questions'}`)
  }
  if (asked.includes('cut'))
    lines.push(
      cut === null
        ? 'Group: everybody who answered'
        : `Group: ${breakdownWords(cut.breakdown, questionOf(cut.breakdown))}: ${valueWords(cut.breakdown, cut.value)}`
    )
  if (asked.includes('breakdown'))
    lines.push(`By: ${breakdownWords(ask.breakdown, questionOf(ask.breakdown))}`)
  if (asked.includes('voter'))
    lines.push(ask.voter === 'partner' ? 'Each company counts once' : 'Each respondent counts once')
  return { part: resultsParts.find(({ value }) => value === state.part)?.label ?? 'Results', lines, caution }
}

/** What counts of themes are worth while a part of the answers is not coded; null where they may be compared. */
export function codedSoFar(
  ask: Pick<ResultsAsk, 'surveyId' | 'earlierSurveyId' | 'questionId'>,
  { list, codingsByAnswer }: { readonly list: AnswerList; readonly codingsByAnswer: CodingsByAnswer },
  format: Format
): string | null {
  const { surveyId, earlierSurveyId, questionId } = ask
  const asked = list.answers.filter(
    (answer) =>
      answer.surveyId === earlierSurveyId ||
      (answer.surveyId === surveyId && (questionId === null || answer.questionId === questionId))
  )
  const progress = codingProgress(asked, codingsByAnswer)
  if (progress.coded === 0 || isMostlyCoded(progress)) return null
  return `${format.count(progress.coded)} of ${format.count(progress.total)} answers are coded: a theme’s share is what is known so far and can only grow. Compare groups or waves once the rest is read.`
}
