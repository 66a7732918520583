import type { RuleSetting } from '../../entities/diagnosis'
import type { RuleChange } from '../finding'
import type { Rule, Threshold } from '../rule'

/** A rule as it holds in this engagement. */
export interface RuleInUse {
  readonly threshold: Threshold | null
  readonly windowDays: number | null
  readonly change: RuleChange | null
  readonly isSwitchedOff: boolean
}

/** The shipped threshold with the consultant's number, or a threshold made of it where the field gives none. */
function thresholdOf(rule: Rule, value: number | null): Threshold | null {
  if (value === null) return rule.threshold
  if (rule.threshold) return { ...rule.threshold, value }
  if (rule.askedUnit === null) return null
  return { value, unit: rule.askedUnit, firesWhen: rule.askedFiresWhen ?? 'below' }
}

/** Lays the consultant's setting over the shipped rule. */
export function applySetting(rule: Rule, setting: RuleSetting | null): RuleInUse {
  if (setting === null) {
    return { threshold: rule.threshold, windowDays: rule.windowDays, change: null, isSwitchedOff: false }
  }
  return {
    threshold: thresholdOf(rule, setting.threshold),
    windowDays: rule.windowDays === null ? null : (setting.windowDays ?? rule.windowDays),
    change: {
      shippedThreshold: rule.threshold?.value ?? null,
      shippedWindowDays: rule.windowDays,
      reason: setting.reason
    },
    isSwitchedOff: setting.isSwitchedOff
  }
}
