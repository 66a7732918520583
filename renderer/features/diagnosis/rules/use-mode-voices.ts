import { useMemo } from 'react'
import { useRecords, useVoiceResults } from '@renderer/data'
import type { Survey } from '@shared/domain/entities/voice'
import type { FailureMode } from '@shared/domain/voice/failure-mode'
import type { ResultsAsk } from '@shared/domain/voice/results/ask'
import type { ModeLine } from '@shared/domain/voice/results/views/failure-modes-view'

const newest = (surveys: readonly Survey[]): Survey | undefined =>
  [...surveys].sort((a, b) => (b.fieldedOn ?? '').localeCompare(a.fieldedOn ?? ''))[0]

const askOf = (surveyId: string): ResultsAsk<'failure-modes'> => ({
  ...{ view: 'failure-modes', surveyId, questionId: null, cut: null },
  ...{ breakdown: 'type', voter: 'respondent', earlierSurveyId: null, isCorrected: true }
})

/** What partners said of each failure mode in the newest wave, as far as it may be published. */
export interface ModeVoices {
  readonly survey: Survey
  /** `hidden`: too few people or companies to show anything. */
  readonly state: 'shown' | 'hidden' | 'empty'
  readonly of: ReadonlyMap<FailureMode, ModeLine>
}

/** Null without a survey; undefined while it is worked out. */
export function useModeVoices(): ModeVoices | null | undefined {
  const surveys = useRecords('surveys')
  const survey = useMemo(() => surveys && newest(surveys), [surveys])
  const ask = useMemo(() => (survey ? askOf(survey.id) : null), [survey])
  const results = useVoiceResults(ask)
  return useMemo(() => {
    if (surveys === undefined) return undefined
    if (!survey || results === null) return null
    if (!results) return undefined
    const { content } = results
    const modes = content.status === 'shown' ? content.value.modes : []
    return { survey, state: content.status, of: new Map(modes.map((line) => [line.mode, line])) }
  }, [surveys, survey, results])
}
