import { useState } from 'react'
import type { RuleSetting } from '@shared/domain/entities/diagnosis'
import type { RuleFinding } from '@shared/domain/diagnosis/finding'
import type { Rule } from '@shared/domain/diagnosis/rule'
import { changeRule, resetRule, type WishRefusal } from '@shared/domain/diagnosis/rule-engine/edit-setting'
import type { FigureUnit } from '@shared/domain/evidence/figure'
import { findMetric } from '@shared/domain/metrics/registry'
import { useAct } from '../use-act'

/** What stands in the fields. Shares are typed in percent. */
export interface RuleDraft {
  readonly threshold: number | null
  readonly windowDays: number | null
  readonly isUsed: boolean
  readonly reason: string
}

/** In what a rule's threshold is given; null: it has none. */
export const unitOf = (rule: Rule): FigureUnit | null => rule.threshold?.unit ?? rule.askedUnit

/** A band is the field's own, and a rule that follows another has no number. */
export const hasThreshold = (rule: Rule): boolean =>
  unitOf(rule) !== null && rule.test?.by !== 'band' && rule.test?.by !== 'rule'

/** The metric can be asked with another window than its own. */
export const hasWindow = (rule: Rule): boolean =>
  rule.windowDays !== null &&
  (findMetric(rule.reads[0] ?? '')?.definition.options.some(({ name }) => name === 'Window') ?? false)

const factorOf = (unit: FigureUnit | null): number => (unit === 'share' || unit === 'points' ? 100 : 1)

/** 0.3 × 100 is not quite 30 in floating point. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** The fields of a rule's editor, and what to do with them. */
export function useRuleDraft(of: { rule: Rule; finding: RuleFinding; setting: RuleSetting | null }) {
  const { rule, finding, setting } = of
  const act = useAct()
  const factor = factorOf(unitOf(rule))
  const [refusal, setRefusal] = useState<WishRefusal | null>(null)
  const [draft, setDraft] = useState<RuleDraft>({
    threshold: finding.threshold === null ? null : rounded(finding.threshold.value * factor),
    windowDays: finding.windowDays,
    isUsed: !finding.isSwitchedOff,
    reason: setting?.reason ?? ''
  })
  const edit = (parts: Partial<RuleDraft>): void => {
    setRefusal(null)
    setDraft((before) => ({ ...before, ...parts }))
  }
  const save = (): void => {
    const result = changeRule(rule, setting, {
      threshold: draft.threshold === null ? null : rounded(draft.threshold / factor),
      windowDays: hasWindow(rule) ? draft.windowDays : null,
      isSwitchedOff: !draft.isUsed,
      reason: draft.reason
    })
    if (result.ok) void act(result.draft, `Changed rule ${rule.id}`)
    else setRefusal(result.refusal)
  }
  const reset = (): void => {
    const back = resetRule(rule, setting)
    if (back) void act(back, `Rule ${rule.id} is as shipped again`)
  }
  return { draft, refusal, edit, save, reset }
}
