import { describe, expect, it } from 'vitest'
import { draftOf } from '@renderer/features/diagnosis/rules/rule-draft'
import { thresholdNumber } from '@renderer/features/diagnosis/rules/rule-words'
import { createFormat } from '@renderer/ui/format'
import type { Rule } from '@shared/domain/diagnosis/rule'
import { findRule } from '@shared/domain/diagnosis/rules/registry'
import { aSetting } from './rule-facts-builder'

const rule = (id: string): Rule => {
  const found = findRule(id)
  if (!found) throw new Error(`no rule ${id}`)
  return found
}

describe('the fields of a rule', () => {
  it('begin with what is shipped, shares in percent', () => {
    expect(draftOf(rule('R21'), null)).toMatchObject({ threshold: 15, isUsed: true, reason: '' })
  })

  it('hold a change as soon as it is kept, before any finding follows', () => {
    const setting = aSetting('R21', { threshold: 0.3, reason: 'Agreed on 3 March' })
    expect(draftOf(rule('R21'), setting)).toMatchObject({ threshold: 30, reason: 'Agreed on 3 March' })
    expect(draftOf(rule('R21'), { ...setting, isSwitchedOff: true }).isUsed).toBe(false)
  })

  it('hold a number of your own where the field gives none, points as they are read', () => {
    expect(draftOf(rule('R34'), null).threshold).toBeNull()
    expect(draftOf(rule('R34'), aSetting('R34', { threshold: 0.125 })).threshold).toBe(12.5)
  })

  it('say a whole index without decimals, which elsewhere are read as thousands', () => {
    const format = createFormat('en', 'EUR')
    expect(thresholdNumber(1, 'index', format)).toBe('1')
    expect(thresholdNumber(1.5, 'index', format)).toBe('1.5')
    expect(thresholdNumber(0.125, 'points', format)).toBe('12.5 pts')
  })
})
