import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExchangeAction } from '@shared/domain/entities/exchange'
import { nextVersion, removeLine, roundRating } from '@shared/domain/exchange/edit-audit'
import { startAudit } from '@shared/domain/exchange/new-audit'
import { partner } from '../../helpers/partner-builder'
import { line } from './exchange-builders'

const ids = (): (() => string) => {
  let next = 0
  return () => `id-${++next}`
}

const action = (over: Partial<ExchangeAction> = {}): ExchangeAction => ({
  id: 'action',
  auditId: 'audit',
  lineId: null,
  text: 'Pay within 30 days',
  vendorOwner: null,
  partnerOwner: null,
  dueOn: null,
  state: 'open',
  ...over
})

describe('editing an audit', () => {
  it('starts with derived amounts where the catalogue knows a metric, and with no rating at all', () => {
    const started = startAudit({
      partner: partner({ type: 'reseller' }),
      version: 1,
      date: '2026-09-30',
      newId: ids()
    })
    const lines = started.changes.flatMap((each) =>
      each.table === 'exchangeLines' && each.after ? [each.after] : []
    )
    expect(lines.find((each) => each.objectId === 'gets.mdf')?.amount).toMatchObject({
      basis: 'derived',
      metricId: 'mdf-paid-12m'
    })
    expect(lines.every((each) => each.importance === null && each.deliveredPartner === null)).toBe(true)
    expect(new Set(started.changes.map((each) => each.id)).size).toBe(started.changes.length)
  })

  it('keeps ratings on whole points of the scale', () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 20, noNaN: true }), (value) => {
        const rounded = roundRating(value)
        expect(Number.isInteger(rounded)).toBe(true)
        expect(rounded >= 1 && rounded <= 5).toBe(true)
      })
    )
  })

  it('carries lines and open actions into the next version, and points the actions at the new lines', () => {
    const first = line({ id: 'line-a', order: 1 })
    const audit = {
      id: 'audit',
      partnerId: 'p',
      version: 2,
      date: '2026-01-01',
      title: 'Version 2',
      setting: 'desk' as const,
      state: 'final' as const,
      partnerHours: 40,
      nextReviewOn: '2027-01-01',
      summary: 'kept'
    }
    const actions = [action({ lineId: 'line-a' }), action({ id: 'done', state: 'done' })]
    const made = nextVersion(
      { audit, lines: [first], actions },
      { date: '2026-09-30', newId: ids(), amountThen: () => ({ value: 7, low: null, high: null }) }
    )
    const after = made.changes.map((each) => each.after)
    expect(after).toMatchObject([
      { id: 'audit', state: 'final' },
      { id: 'line-a', closed: { value: 7, on: '2026-09-30' } },
      { id: made.auditId, version: 3, state: 'draft', nextReviewOn: '2027-09-30', summary: 'kept' },
      { id: 'id-2', auditId: made.auditId },
      { lineId: 'id-2', auditId: made.auditId }
    ])
  })

  it('keeps an action whose line is removed', () => {
    const removed = removeLine(line({ id: 'line-a' }), [
      action({ lineId: 'line-a' }),
      action({ id: 'other' })
    ])
    expect(removed.changes.map((each) => [each.table, each.after])).toEqual([
      ['exchangeLines', null],
      ['exchangeActions', action()]
    ])
  })
})
