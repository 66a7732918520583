import type { ScorecardJudgement } from '../../entities/diagnosis'
import type { ChangeDraft } from '../../history/change-set'
import { change, draft } from '../../history/draft'
import { sameValue } from '../../history/same-value'
import { dimensionWords, type Dimension } from '../dimension'

/** What of a dimension a consultant can set. */
export interface Judgement {
  readonly score: number | null
  readonly weight: number | null
  readonly target: number | null
  readonly reason: string
}

export const judgementId = (partnerId: string | null, dimension: Dimension): string =>
  `${partnerId ?? 'programme'}:${dimension}`

/** Which dimension of whom is judged, and how it was until now. */
export interface JudgedPlace {
  readonly partnerId: string | null
  readonly dimension: Dimension
  readonly before: ScorecardJudgement | undefined
}

/** True when an own score lacks the reason it cannot be kept without. */
export const lacksReason = ({ score, reason }: Judgement): boolean => score !== null && reason.trim() === ''

const isEmpty = ({ score, weight, target, reason }: Judgement): boolean =>
  score === null && weight === null && target === null && reason.trim() === ''

/**
 * Keeps a judgement, or takes it back when nothing of it is left. Null when nothing changes or when an own score has
 * no reason: then it must be asked for.
 */
export function judge(place: JudgedPlace, judgement: Judgement): ChangeDraft | null {
  if (lacksReason(judgement)) return null
  const { partnerId, dimension, before = null } = place
  const words = { dimension: dimensionWords[dimension] }
  if (isEmpty(judgement)) {
    return (
      before && draft('diagnosis.judgement-removed', words, [change('scorecardJudgements', before, null)])
    )
  }
  const after: ScorecardJudgement = {
    id: judgementId(partnerId, dimension),
    ...{ partnerId, dimension },
    score: judgement.score,
    weight: judgement.weight,
    target: judgement.target,
    reason: judgement.reason.trim()
  }
  if (sameValue(before, after)) return null
  const code = (before?.score ?? null) === after.score ? 'diagnosis.dimension-set' : 'diagnosis.judged'
  return draft(code, words, [change('scorecardJudgements', before, after)])
}
