import { describe, expect, it } from 'vitest'
import type { Rule } from '@shared/domain/diagnosis/rule'
import { changeRule, resetRule, type RuleWish } from '@shared/domain/diagnosis/rule-engine/edit-setting'
import { findRule } from '@shared/domain/diagnosis/rules/registry'
import { aSetting } from './rule-facts-builder'

const rule = (id: string): Rule => {
  const found = findRule(id)
  if (!found) throw new Error(`no rule ${id}`)
  return found
}

const wish = (parts: Partial<RuleWish>): RuleWish => ({
  ...{ threshold: null, windowDays: null, isSwitchedOff: false, reason: 'Agreed on 12 June' },
  ...parts
})

describe('changing a rule', () => {
  it('needs a reason', () => {
    const refused = changeRule(rule('R01'), null, wish({ threshold: 0.2, reason: '  ' }))
    expect(refused).toEqual({ ok: false, refusal: 'reason-missing' })
  })

  it('is one change set that says why', () => {
    const done = changeRule(rule('R01'), null, wish({ threshold: 0.2, windowDays: 180 }))
    expect(done).toMatchObject({
      ok: true,
      draft: {
        label: { code: 'diagnosis.rule-changed', params: { rule: 'R01', reason: 'Agreed on 12 June' } },
        changes: [
          {
            table: 'ruleSettings',
            before: null,
            after: { id: 'R01', threshold: 0.2, windowDays: 180, isSwitchedOff: false }
          }
        ]
      }
    })
  })

  it('says so when a rule is switched off', () => {
    const done = changeRule(rule('R49'), null, wish({ isSwitchedOff: true }))
    expect(done).toMatchObject({ ok: true, draft: { label: { code: 'diagnosis.rule-switched-off' } } })
  })

  it.each([
    ['R01', { threshold: 20 }],
    ['R01', { threshold: Number.NaN }],
    ['R55', { threshold: -1 }],
    ['R01', { windowDays: 0 }],
    ['R01', { windowDays: 1.5 }],
    ['R16', { threshold: 5 }]
  ])('refuses %s %o', (id, parts) => {
    expect(changeRule(rule(id), null, wish(parts))).toEqual({ ok: false, refusal: 'out-of-range' })
  })

  it('takes an earlier change back when what is shipped is asked for', () => {
    const before = aSetting('R01', { threshold: 0.2 })
    const done = changeRule(rule('R01'), before, wish({ threshold: 0.3, windowDays: 90, reason: '' }))
    expect(done).toMatchObject({
      ok: true,
      draft: { label: { code: 'diagnosis.rule-reset' }, changes: [{ before, after: null }] }
    })
    expect(changeRule(rule('R01'), null, wish({ threshold: 0.3 }))).toEqual({
      ok: false,
      refusal: 'nothing-changed'
    })
  })

  it('writes nothing when nothing differs', () => {
    const before = aSetting('R01', { threshold: 0.2, reason: 'Agreed on 12 June' })
    expect(changeRule(rule('R01'), before, wish({ threshold: 0.2 }))).toEqual({
      ok: false,
      refusal: 'nothing-changed'
    })
    expect(resetRule(rule('R01'), null)).toBeNull()
  })
})
