import { useMemo } from 'react'
import type { Survey } from '@shared/domain/entities/voice'
import { coverageOf, type Coverage } from '@shared/domain/voice/coverage/coverage'
import { useEngagement, useRecords } from '@renderer/data'
import { useResponsesBySurvey } from '../data/use-responses'

/** Who was heard in the chosen waves, against the roster; undefined while it is read. */
export function useCoverage(surveyIds: readonly string[] | null): {
  readonly coverage: Coverage | undefined
  readonly surveys: readonly Survey[] | undefined
  readonly minimum: number
} {
  const { confidentiality, definitions } = useEngagement()
  const surveys = useRecords('surveys')
  const partners = useRecords('partners')
  const responses = useResponsesBySurvey()
  const coverage = useMemo(() => {
    if (!partners || !responses || !surveys) return undefined
    const wanted = surveyIds ?? surveys.map(({ id }) => id)
    return coverageOf({
      partners,
      responses: wanted.flatMap((id) => responses.get(id) ?? []),
      tierOne: definitions.tierOne,
      rule: {
        scores: confidentiality.minimumScoreGroup,
        comments: confidentiality.minimumCommentGroup
      }
    })
  }, [surveyIds, partners, responses, surveys, definitions, confidentiality])
  return { coverage, surveys, minimum: confidentiality.minimumScoreGroup }
}
