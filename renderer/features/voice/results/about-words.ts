import type { OpenQuestion } from '@shared/domain/voice/answer'
import type { ResultsAsk } from '@shared/domain/voice/results/ask'
import type { PublishedResults } from '@shared/domain/voice/results/publish-results'
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
}): ResultAbout {
  const { state, ask, waves, questions, published } = parts
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
  return { part: resultsParts.find(({ value }) => value === state.part)?.label ?? 'Results', lines }
}
