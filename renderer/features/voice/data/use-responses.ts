import { useMemo } from 'react'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { ResponsesBySurvey } from '@shared/domain/voice/answer'
import { useFacts } from '@renderer/data'

/** All survey responses of imports that count, by survey; undefined while they are read. */
export function useResponsesBySurvey(): ResponsesBySurvey | undefined {
  const responses = useFacts('response')
  return useMemo(() => responses && bySurvey(responses), [responses])
}

function bySurvey(responses: readonly SurveyResponse[]): ResponsesBySurvey {
  const groups = new Map<string, SurveyResponse[]>()
  for (const response of responses) {
    const group = groups.get(response.surveyId)
    if (group) group.push(response)
    else groups.set(response.surveyId, [response])
  }
  return groups
}
