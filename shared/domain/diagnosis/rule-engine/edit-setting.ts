import type { FigureUnit } from '../../evidence/figure'
import type { RuleSetting } from '../../entities/diagnosis'
import type { ChangeDraft } from '../../history/change-set'
import { change, draft } from '../../history/draft'
import type { Rule } from '../rule'

/** What the consultant wants of a rule. Null: as shipped. */
export interface RuleWish {
  readonly threshold: number | null
  readonly windowDays: number | null
  readonly isSwitchedOff: boolean
  readonly reason: string
}

export type WishRefusal = 'reason-missing' | 'out-of-range' | 'nothing-changed'

export type WishResult =
  { readonly ok: true; readonly draft: ChangeDraft } | { readonly ok: false; readonly refusal: WishRefusal }

const longestWindow = 3650

/** Written in percent, and never beyond the whole. */
const isPart = (unit: FigureUnit): boolean => unit === 'share' || unit === 'points'

function isInRange(rule: Rule, { threshold, windowDays }: RuleWish): boolean {
  const unit = rule.threshold?.unit ?? rule.askedUnit
  const fitsThreshold =
    threshold === null ||
    (Number.isFinite(threshold) &&
      unit !== null &&
      (!isPart(unit) || (threshold >= -1 && threshold <= 1)) &&
      (unit === 'score' || isPart(unit) || threshold >= 0))
  const fitsWindow =
    windowDays === null || (Number.isInteger(windowDays) && windowDays >= 1 && windowDays <= longestWindow)
  return fitsThreshold && fitsWindow
}

const isShipped = (rule: Rule, wish: RuleWish): boolean =>
  !wish.isSwitchedOff &&
  (wish.threshold === null || wish.threshold === rule.threshold?.value) &&
  (wish.windowDays === null || wish.windowDays === rule.windowDays)

/**
 * Changes threshold, window or use of a rule for this engagement. A reason is asked for: it stands in the history and
 * beside the rule wherever it is shown. A wish for what is shipped already takes an earlier change back.
 */
export function changeRule(rule: Rule, before: RuleSetting | null, wish: RuleWish): WishResult {
  if (!isInRange(rule, wish)) return { ok: false, refusal: 'out-of-range' }
  if (isShipped(rule, wish)) {
    const reset = resetRule(rule, before)
    return reset ? { ok: true, draft: reset } : { ok: false, refusal: 'nothing-changed' }
  }
  const reason = wish.reason.trim()
  if (reason === '') return { ok: false, refusal: 'reason-missing' }
  const after: RuleSetting = { id: rule.id, ...wish, reason }
  if (
    before?.threshold === after.threshold &&
    before.windowDays === after.windowDays &&
    before.isSwitchedOff === after.isSwitchedOff &&
    before.reason === reason
  ) {
    return { ok: false, refusal: 'nothing-changed' }
  }
  const label = wish.isSwitchedOff ? 'diagnosis.rule-switched-off' : 'diagnosis.rule-changed'
  return {
    ok: true,
    draft: draft(label, { rule: rule.id, claim: rule.claim, reason }, [change('ruleSettings', before, after)])
  }
}

/** Takes a change back to what is shipped; null when there is none. */
export function resetRule(rule: Rule, before: RuleSetting | null): ChangeDraft | null {
  if (before === null) return null
  return draft('diagnosis.rule-reset', { rule: rule.id, claim: rule.claim }, [
    change('ruleSettings', before, null)
  ])
}
