import type { Engagement } from '../../entities/engagement'
import type { RecordChange } from '../../history/change-set'
import { change } from '../../history/draft'
import { lowestMinimumGroup } from '../minimum-group'
import { usualBreakdowns } from '../results/breakdown'

/** The smallest groups that may be shown, and why these. */
export interface Limits {
  readonly scores: number
  readonly comments: number
  readonly reason: string
}

export type LimitsRefusal = 'below-floor' | 'comments-below-scores' | 'reason-missing'

/**
 * Changes the smallest groups of an engagement. They never go under the floor, comments never under scores (words tell
 * more than figures), and a reason is asked for: it stands in the history and wherever the limits are printed.
 */
export function changeLimits(
  engagement: Engagement,
  { scores, comments, reason }: Limits
):
  | { readonly ok: true; readonly changes: readonly RecordChange[] }
  | { readonly ok: false; readonly refusal: LimitsRefusal } {
  const why = reason.trim()
  if (![scores, comments].every((limit) => Number.isInteger(limit) && limit >= lowestMinimumGroup)) {
    return { ok: false, refusal: 'below-floor' }
  }
  if (comments < scores) return { ok: false, refusal: 'comments-below-scores' }
  if (why === '') return { ok: false, refusal: 'reason-missing' }
  const { confidentiality } = engagement
  const after: Engagement = {
    ...engagement,
    confidentiality: {
      ...confidentiality,
      ...{ minimumScoreGroup: scores, minimumCommentGroup: comments, reason: why }
    }
  }
  const isSame =
    confidentiality.minimumScoreGroup === scores &&
    confidentiality.minimumCommentGroup === comments &&
    confidentiality.reason === why
  return { ok: true, changes: isSame ? [] : [change('engagement', engagement, after)] }
}

/**
 * Chooses by which attributes results are published; all of them are checked against each other. One taken away is
 * still checked: tables by it may be about, and whoever has one can subtract it from the tables of tomorrow.
 */
export function chooseBreakdowns(
  engagement: Engagement,
  breakdowns: readonly string[]
): readonly RecordChange[] {
  const { breakdowns: before = usualBreakdowns, handedOut = [] } = engagement.confidentiality
  const gone = [...new Set([...handedOut, ...before])].filter((id) => !breakdowns.includes(id))
  return changed(engagement, { breakdowns, handedOut: gone })
}

/** Stops checking an attribute that is published no longer: the consultant knows that nothing by it left the room. */
export function forgetHandedOut(engagement: Engagement, breakdown: string): readonly RecordChange[] {
  const { handedOut = [] } = engagement.confidentiality
  return changed(engagement, { handedOut: handedOut.filter((id) => id !== breakdown) })
}

function changed(
  engagement: Engagement,
  parts: Partial<Engagement['confidentiality']>
): readonly RecordChange[] {
  const after = { ...engagement, confidentiality: { ...engagement.confidentiality, ...parts } }
  return [change('engagement', engagement, after)]
}
