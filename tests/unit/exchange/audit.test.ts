import { describe, expect, it } from 'vitest'
import type { ExchangeAudit } from '@shared/domain/entities/exchange'
import { auditState, newestAudit } from '@shared/domain/exchange/audit-state'
import { amountSources, valueObjects } from '@shared/domain/exchange/catalogue'
import { plainSettings, presetFor, togglePreset } from '@shared/domain/exchange/presets'
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

  it('derives amounts only from metrics of one partner, in money or counted with a price each', () => {
    const derived = valueObjects.flatMap((each) =>
      each.metricId === null ? [] : [findMetric(each.metricId)]
    )
    expect(derived).toHaveLength(10)
    for (const metric of derived) expect(metric?.definition.scope).not.toBe('programme')
    for (const { metricId, pricePer } of amountSources) {
      const unit = findMetric(metricId)?.definition.unit
      expect([metricId, unit]).toEqual([metricId, pricePer === null ? 'money' : 'count'])
    }
  })

  it('gives a distributor stock and credit, and an ISV integration work', () => {
    const names = (type: 'distributor' | 'isv' | null): string[] => presetFor(type).map((each) => each.id)
    expect(names('distributor')).toContain('gives.stock-credit')
    expect(names('isv')).toContain('gives.integration')
    expect(names(null)).not.toContain('gives.integration')
  })

  it('lets an engagement change a preset and add objects of its own', () => {
    const own = { id: 'own-1', direction: 'gets' as const, name: 'Loan devices', meaning: '' }
    const settings = togglePreset({ ...plainSettings, objects: [own] }, 'isv', 'gives.integration')
    const ids = presetFor('isv', settings).map((each) => each.id)
    expect(ids).not.toContain('gives.integration')
    expect(ids).toContain('own-1')
    expect(presetFor('reseller', settings).map((each) => each.id)).toContain('own-1')
    expect(togglePreset(settings, 'isv', 'gives.integration').presets['isv']).toContain('gives.integration')
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
