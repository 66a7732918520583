import { describe, expect, it } from 'vitest'
import type { ExchangeAudit } from '@shared/domain/entities/exchange'
import { auditState, newestAudit } from '@shared/domain/exchange/audit-state'
import { presetFor, valueObjects } from '@shared/domain/exchange/catalogue'
import { findMetric } from '@shared/domain/metrics/registry'

const audit = (over: Partial<ExchangeAudit>): ExchangeAudit => ({
  id: 'a',
  partnerId: 'p',
  version: 1,
  date: '2026-01-10',
  title: 'Version 1',
  setting: 'desk',
  state: 'draft',
  partnerHours: null,
  nextReviewOn: '2027-01-10',
  summary: '',
  ...over
})

describe('the catalogue of value objects', () => {
  it('has one id per object and names its direction in it', () => {
    expect(new Set(valueObjects.map((each) => each.id)).size).toBe(valueObjects.length)
    for (const each of valueObjects) expect(each.id.startsWith(`${each.direction}.`)).toBe(true)
  })

  it('derives amounts only from metrics that exist, in money, for one partner', () => {
    const derived = valueObjects.flatMap((each) =>
      each.metricId === null ? [] : [findMetric(each.metricId)]
    )
    expect(derived).toHaveLength(6)
    for (const metric of derived) {
      expect(metric?.definition.unit).toBe('money')
      expect(metric?.definition.scope).not.toBe('programme')
    }
  })

  it('gives a distributor stock and credit, and an ISV integration work', () => {
    const names = (type: 'distributor' | 'isv' | null): string[] => presetFor(type).map((each) => each.id)
    expect(names('distributor')).toContain('gives.stock-credit')
    expect(names('isv')).toContain('gives.integration')
    expect(names(null)).not.toContain('gives.integration')
  })
})

describe('the state of a partner’s audit', () => {
  it('is due on the review date, and never audited without one', () => {
    expect(auditState(null, '2026-06-30')).toBe('never-audited')
    expect(auditState(audit({}), '2027-01-09')).toBe('current')
    expect(auditState(audit({}), '2027-01-10')).toBe('due')
  })

  it('follows the highest version, whatever the order of the list', () => {
    const audits = [audit({ id: 'b', version: 2 }), audit({}), audit({ id: 'x', partnerId: 'q', version: 9 })]
    expect(newestAudit(audits, 'p')?.id).toBe('b')
  })
})
