import { useState } from 'react'
import type { RuleSetting } from '@shared/domain/entities/diagnosis'
import type { Rule } from '@shared/domain/diagnosis/rule'
import { changeRule, resetRule, type WishRefusal } from '@shared/domain/diagnosis/rule-engine/edit-setting'
import { findMetric } from '@shared/domain/metrics/registry'
import { useAct } from '../use-act'
import { draftOf, factorOf, rounded, unitOf, type RuleDraft } from './rule-draft'

/** A band is the field's own, and a rule that follows another has no number. */
export const hasThreshold = (rule: Rule): boolean =>
  unitOf(rule) !== null && rule.test?.by !== 'band' && rule.test?.by !== 'rule'

/** The metric can be asked with another window than its own. */
export const hasWindow = (rule: Rule): boolean =>
  rule.windowDays !== null &&
  (findMetric(rule.reads[0] ?? '')?.definition.options.some(({ name }) => name === 'Window') ?? false)

/** The fields of a rule's editor, and what to do with them. */
export function useRuleDraft(rule: Rule, setting: RuleSetting | null) {
  const act = useAct()
  const factor = factorOf(rule)
  const [refusal, setRefusal] = useState<WishRefusal | null>(null)
  const [draft, setDraft] = useState<RuleDraft>(() => draftOf(rule, setting))
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
