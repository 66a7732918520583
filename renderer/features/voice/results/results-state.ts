import type { AnswerList, OpenQuestion } from '@shared/domain/voice/answer'
import type { ResultsAsk, ResultsView } from '@shared/domain/voice/results/ask'

/** The parts of Results: what the worker publishes, the quotes, and the limits all of it obeys. */
export const resultsParts = [
  { value: 'themes', label: 'Themes' },
  { value: 'crosstab', label: 'Themes by segment' },
  { value: 'together', label: 'Themes together' },
  { value: 'recommendation', label: 'NPS' },
  { value: 'satisfaction', label: 'Satisfaction' },
  { value: 'importance', label: 'Importance' },
  { value: 'waves', label: 'Wave on wave' },
  { value: 'failure-modes', label: 'Failure modes' },
  { value: 'quotes', label: 'Quotes' },
  { value: 'limits', label: 'Confidentiality' }
] as const satisfies readonly { value: ResultsView | 'quotes' | 'limits'; label: string }[]

export type ResultsPart = (typeof resultsParts)[number]['value']

/** Which part asks for which choice. */
export const choicesOf: Readonly<
  Record<ResultsPart, readonly ('question' | 'cut' | 'breakdown' | 'voter' | 'roster')[]>
> = {
  themes: ['question', 'cut', 'roster'],
  crosstab: ['question', 'breakdown', 'voter'],
  together: ['question', 'cut', 'voter'],
  recommendation: ['cut', 'breakdown', 'roster'],
  satisfaction: ['cut'],
  importance: ['cut'],
  waves: ['question', 'cut'],
  'failure-modes': ['question', 'cut'],
  quotes: [],
  limits: []
}

/** What the consultant looks at in Results. Empty ids: the newest wave, the wave before it. */
export interface ResultsState extends Omit<ResultsAsk, 'view' | 'surveyId'> {
  readonly part: ResultsPart
  readonly surveyId: string | null
}

export const startOfResults: ResultsState = {
  part: 'themes',
  surveyId: null,
  questionId: null,
  cut: null,
  breakdown: 'type',
  voter: 'respondent',
  earlierSurveyId: null,
  isCorrected: true
}

/** Another wave has other questions and other groups. */
export const withSurvey = (state: ResultsState, surveyId: string): ResultsState => ({
  ...state,
  surveyId,
  questionId: null,
  cut: null,
  earlierSurveyId: null
})

/** A wave with answers, newest first. */
export interface WaveChoice {
  readonly id: string
  readonly title: string
}

/** Waves somebody answered in words, newest first. */
export function wavesWithAnswers({ answers, questions }: AnswerList): readonly WaveChoice[] {
  const answered = new Set(answers.map(({ surveyId }) => surveyId))
  const waves = new Map<string, OpenQuestion>()
  for (const question of questions)
    if (answered.has(question.surveyId)) waves.set(question.surveyId, question)
  return [...waves.values()]
    .sort(
      (a, b) =>
        (b.fieldedOn ?? '').localeCompare(a.fieldedOn ?? '') || b.surveyTitle.localeCompare(a.surveyTitle)
    )
    .map(({ surveyId, surveyTitle }) => ({ id: surveyId, title: surveyTitle }))
}

/** The question put to the worker; null for the parts it has no view of. */
export function askOf(state: ResultsState, waves: readonly WaveChoice[]): ResultsAsk | null {
  const { part, surveyId, ...rest } = state
  if (part === 'quotes' || part === 'limits') return null
  const wave = surveyId ?? waves[0]?.id
  if (wave === undefined) return null
  const place = waves.findIndex(({ id }) => id === wave)
  const earlier = rest.earlierSurveyId ?? (waves[place + 1] ?? waves[place - 1])?.id ?? null
  return {
    ...rest,
    view: part,
    surveyId: wave,
    // What a view does not depend on is left out, so that it is worked out once.
    cut: part === 'crosstab' ? null : rest.cut,
    earlierSurveyId: part === 'waves' ? earlier : null
  }
}
