import type { Partner, PartnerStatus, PartnerType } from '../entities/partner'
import type { SurveyResponse } from '../entities/facts'
import type { Survey } from '../entities/voice'
import { npsGroup, type NpsGroup } from './net-promoter-score'

/**
 * What may be shown of a respondent: the kind of partner, never which one. Null: not known.
 * Built from the partner's record and the respondent's own likelihood to recommend.
 */
export interface Segment {
  readonly type: PartnerType | null
  readonly tier: string | null
  readonly region: string | null
  readonly status: PartnerStatus | null
  /** 0–10 as given; 0 is an answer. */
  readonly nps: number | null
  readonly npsGroup: NpsGroup | null
}

export const segmentAttributes = ['type', 'tier', 'region', 'status', 'npsGroup'] as const
export type SegmentAttribute = (typeof segmentAttributes)[number]

/** The respondent's answer to the survey's first likelihood-to-recommend question, or null. */
export function npsAnswer(survey: Survey, response: SurveyResponse): number | null {
  for (const question of survey.questions) {
    if (question.kind !== 'nps') continue
    const answer = response.answers[question.id]
    if (typeof answer === 'number' && answer >= 0 && answer <= 10) return answer
  }
  return null
}

/** The segment of one respondent. */
export function segmentOf(partner: Partner | null, nps: number | null): Segment {
  return {
    type: partner?.type ?? null,
    tier: partner?.tier ?? null,
    region: partner?.region ?? null,
    status: partner?.status ?? null,
    nps,
    npsGroup: nps === null ? null : npsGroup(nps)
  }
}
