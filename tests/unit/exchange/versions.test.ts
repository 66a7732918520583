import { describe, expect, it } from 'vitest'
import type { ExchangeAudit, ExchangeLine } from '@shared/domain/entities/exchange'
import { compareVersions, movedLines } from '@shared/domain/exchange/compare-versions'
import { closeVersion, nextVersion, reopenVersion, takeRatings } from '@shared/domain/exchange/edit-audit'
import { exchangeResult } from '@shared/domain/exchange/exchange-result'
import { euros, judged, line } from './exchange-builders'

const audit: ExchangeAudit = {
  ...{ id: 'audit', partnerId: 'p', version: 1, date: '2026-01-01', title: 'Version 1', setting: 'desk' },
  ...{ state: 'draft', partnerHours: null, nextReviewOn: null, summary: '' }
}
const ids = (): (() => string) => {
  let next = 0
  return () => `id-${++next}`
}
const linesAfter = (draft: ReturnType<typeof closeVersion>): ExchangeLine[] =>
  draft.changes.flatMap((each) => (each.table === 'exchangeLines' && each.after ? [each.after] : []))

describe('versions of an audit', () => {
  it('closes a version with what its lines stand for, and opens it again without', () => {
    const one = line({ amount: judged(100) })
    const closed = closeVersion({ audit, lines: [one], actions: [] }, '2026-03-01', () => ({
      ...{ value: 100, low: null, high: null }
    }))
    expect(linesAfter(closed)[0]?.closed).toEqual({ value: 100, low: null, high: null, on: '2026-03-01' })
    const reopened = reopenVersion({ audit, lines: linesAfter(closed), actions: [] })
    expect(linesAfter(reopened)).toEqual([one])
  })

  it('keeps the amounts of the day it was first closed', () => {
    const closed = { value: 5, low: null, high: null, on: '2026-01-01' }
    const again = closeVersion({ audit, lines: [line({ closed })], actions: [] }, '2026-09-01', () => ({
      ...{ value: 9, low: null, high: null }
    }))
    expect(linesAfter(again)[0]?.closed).toEqual(closed)
  })

  it('starts a workshop’s version without any rating', () => {
    const rated = line({ id: 'x', importance: 4, deliveredVendor: 3, deliveredPartner: 2 })
    const made = nextVersion(
      { audit, lines: [rated], actions: [] },
      {
        ...{ date: '2026-09-30', newId: ids(), setting: 'workshop', isBlank: true },
        amountThen: () => ({ value: null, low: null, high: null })
      }
    )
    const fresh = linesAfter(made).find((each) => each.auditId === made.auditId)
    expect(fresh).toMatchObject({ importance: null, deliveredVendor: null, deliveredPartner: null })
    expect(made.changes.find((each) => each.id === made.auditId)?.after).toMatchObject({
      ...{ setting: 'workshop', title: 'Version 2, workshop', version: 2 }
    })
  })

  it('names what moved between two versions', () => {
    const before = [
      line({ id: 'a', objectId: 'gets.mdf', name: 'MDF paid', amount: judged(100), importance: 4, order: 1 }),
      line({ id: 'b', objectId: 'gets.leads', name: 'Leads shared', deliveredPartner: 2, order: 2 }),
      line({ id: 'c', name: 'Loan devices', amount: judged(10), order: 3 })
    ]
    const after = [
      { ...before[0], id: 'a2', amount: judged(140) },
      { ...before[1], id: 'b2', deliveredPartner: 4 },
      line({ id: 'd', objectId: 'gets.listing', name: 'Partner finder listing', order: 4 })
    ] as ExchangeLine[]
    const pairs = compareVersions(exchangeResult(before, euros), exchangeResult(after, euros))
    expect(movedLines(pairs).map((pair) => [pair.name, pair.moves])).toEqual([
      ['MDF paid', ['amount']],
      ['Loan devices', ['gone']],
      ['Leads shared', ['partner-view']],
      ['Partner finder listing', ['added']]
    ])
  })

  it('compares a version with itself and finds nothing', () => {
    const result = exchangeResult([line({ amount: judged(3), importance: 2 })], euros)
    expect(movedLines(compareVersions(result, result))).toEqual([])
  })

  it('takes over what one side rated and notes where it came from, without touching the other side', () => {
    const lines = [line({ id: 'x', deliveredVendor: 5, importance: 2 }), line({ id: 'y' })]
    const taken = takeRatings({ audit, lines }, [{ lineId: 'x', importance: 4, delivered: 9 }], {
      ...{ side: 'partner', source: 'sheet', on: '2026-09-30', by: 'Managing director', raters: 1 }
    })
    expect(taken.changes.map((each) => each.after)).toMatchObject([
      { ratedBy: [{ side: 'partner', source: 'sheet', lines: 1 }] },
      { id: 'x', importance: 4, deliveredVendor: 5, deliveredPartner: 5 }
    ])
  })
})
