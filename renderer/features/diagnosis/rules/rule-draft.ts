import type { RuleSetting } from '@shared/domain/entities/diagnosis'
import type { Rule } from '@shared/domain/diagnosis/rule'
import { applySetting } from '@shared/domain/diagnosis/rule-engine/apply-setting'
import type { FigureUnit } from '@shared/domain/evidence/figure'

/** What stands in the fields. Shares are typed in percent. */
export interface RuleDraft {
  readonly threshold: number | null
  readonly windowDays: number | null
  readonly isUsed: boolean
  readonly reason: string
}

/** In what a rule's threshold is given; null: it has none. */
export const unitOf = (rule: Rule): FigureUnit | null => rule.threshold?.unit ?? rule.askedUnit

/** What is typed for one of the rule's own units. */
export function factorOf(rule: Rule): number {
  const unit = unitOf(rule)
  return unit === 'share' || unit === 'points' ? 100 : 1
}

/** 0.3 × 100 is not quite 30 in floating point. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/**
 * The fields as the rule holds now. From rule and setting, not from a finding: findings follow a change only once
 * everything has been computed anew.
 */
export function draftOf(rule: Rule, setting: RuleSetting | null): RuleDraft {
  const { threshold, windowDays, isSwitchedOff } = applySetting(rule, setting)
  return {
    threshold: threshold === null ? null : rounded(threshold.value * factorOf(rule)),
    windowDays,
    isUsed: !isSwitchedOff,
    reason: setting?.reason ?? ''
  }
}
