import type { AnswerOf } from './protocol'
import { useAnswer } from './use-analysis'

/** The programme's scorecard and those of some partners, kept current; undefined while they are worked out, or for null. */
export const useScorecards = (partnerIds: readonly string[] | null): AnswerOf<'scorecards'> | undefined =>
  useAnswer('scorecards', partnerIds && { partnerIds })

const all: Record<never, never> = {}

/** Totals of all signed partners, the lowest first; undefined while they are worked out. */
export const useScorecardRanking = (): AnswerOf<'scorecardRanking'> | undefined =>
  useAnswer('scorecardRanking', all)
