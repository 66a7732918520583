import { describe, expect, it } from 'vitest'
import { latestTrustworthyDate } from '@shared/domain/metrics/as-of'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import type { FactSources } from '@shared/domain/metrics/facts/fact-sources'
import { recordsAt } from '@shared/domain/metrics/facts/record-of'
import { dayNumber } from '@shared/domain/values/civil-date'
import { aBlock, anOverlay, aPartner, aRun, factsOf } from './build-facts'

const base = (sources: Partial<FactSources>) =>
  foldFacts({
    engagement: { reportingCurrency: 'EUR', exchangeRates: [] },
    partners: [],
    runs: [],
    blocks: [],
    overlays: [],
    ...sources
  })

const first = aBlock('r1', 'deal', [
  { id: 'd1', amount: 10, stage: 'Proposal' },
  { id: 'd2', amount: 20, stage: null }
])
const again = aBlock('r2', 'deal', [
  { id: 'd1', amount: 15 },
  { id: 'd3', amount: 30 }
])

const dealsOf = (sources: Partial<FactSources>) => {
  const rows = base(sources).rows('deal')
  return recordsAt('deal', rows, rows.ids.keys()).map(({ id, amount, stage }) => ({ id, amount, stage }))
}

describe('folding imports', () => {
  it('lets a newer run win field by field, whatever order the blocks come in', () => {
    expect(dealsOf({ runs: [aRun('r1'), aRun('r2')], blocks: [again, first] })).toEqual([
      { id: 'd1', amount: 15, stage: 'Proposal' },
      { id: 'd2', amount: 20, stage: null },
      { id: 'd3', amount: 30, stage: null }
    ])
  })

  it('goes back to the older values when the newer import is undone', () => {
    const runs = [aRun('r1'), aRun('r2', { state: 'undone' })]
    expect(dealsOf({ runs, blocks: [first, again] }).map((deal) => deal.amount)).toEqual([10, 20])
  })

  it('keeps an edit asleep while the import of its record is undone', () => {
    const overlays = [anOverlay('deal', 'd3', { fields: { amount: 99 } })]
    const blocks = [first, again]
    const undone = [aRun('r1'), aRun('r2', { state: 'undone' })]
    expect(dealsOf({ runs: undone, blocks, overlays })).toHaveLength(2)
    expect(dealsOf({ runs: [aRun('r1'), aRun('r2')], blocks, overlays })[2]?.amount).toBe(99)
  })

  it('lays single answers over a response', () => {
    const block = aBlock('r1', 'response', [{ id: 'x', surveyId: 's', 'answer:q1': 'Slow', 'answer:q2': 0 }])
    const overlays = [anOverlay('response', 'x', { fields: { answers: { q1: 'Slower' } } })]
    const rows = base({ runs: [aRun('r1')], blocks: [block], overlays }).rows('response')
    expect(recordsAt('response', rows, [0])[0]?.answers).toEqual({ q1: 'Slower', q2: 0 })
  })

  it('counts facts of a merged partner for its survivor, and cuts a circle of merges', () => {
    const partners = [
      aPartner('a'),
      aPartner('b', { mergedIntoId: 'a' }),
      aPartner('x', { mergedIntoId: 'y' }),
      aPartner('y', { mergedIntoId: 'x' })
    ]
    const facts = factsOf({ partners, deals: [{ id: 'd', partnerId: 'b', amount: 1 }] })
    expect([...facts.deals().byPartner.of(facts.partnerIndexOf.get('a') ?? -1)]).toEqual([0])
    expect(facts.partners.map((partner) => partner.id)).toEqual(['a', 'x', 'y'])
  })

  it('takes folded deals over when only a partner changed, and folds again when a rate changed', () => {
    const sources: FactSources = {
      engagement: { reportingCurrency: 'EUR', exchangeRates: [] },
      partners: [aPartner('a')],
      runs: [aRun('r1')],
      blocks: [first],
      overlays: []
    }
    const before = foldFacts(sources)
    const renamed = foldFacts({ ...sources, partners: [aPartner('a', { name: 'New' })] }, before)
    expect(renamed.deals()).toBe(before.deals())
    expect(renamed.partners[0]?.name).toBe('New')
    const priced = foldFacts(
      { ...sources, engagement: { reportingCurrency: 'USD', exchangeRates: [] } },
      before
    )
    expect(priced.deals()).not.toBe(before.deals())
    expect(priced.rows('deal')).toBe(before.rows('deal'))
  })
})

describe('the latest trustworthy date', () => {
  const dated = (days: readonly string[]) =>
    factsOf({ deals: days.map((closedOn, index) => ({ id: `d${index}`, status: 'won' as const, closedOn })) })

  it('does not believe plans: expected closings and days after today', () => {
    const facts = factsOf({
      deals: [
        { id: 'a', status: 'open', createdOn: '2026-03-01', closedOn: '2026-12-31' },
        { id: 'b', status: 'won', closedOn: '2026-08-01' }
      ]
    })
    expect(latestTrustworthyDate(facts, null)).toBe('2026-08-01')
    expect(latestTrustworthyDate(facts, dayNumber('2026-07-01'))).toBe('2026-03-01')
  })

  it('does not believe a lonely date years after all others', () => {
    const days = Array.from(
      { length: 400 },
      (_, index) => `2025-${String((index % 12) + 1).padStart(2, '0')}-15`
    )
    expect(latestTrustworthyDate(dated([...days, '2052-12-15']), null)).toBe('2025-12-15')
  })

  it('falls back on activities, and is unknown without any date', () => {
    const facts = factsOf({ activities: [{ id: 'x', kind: 'meeting', date: '2026-02-02' }] })
    expect(latestTrustworthyDate(facts, null)).toBe('2026-02-02')
    expect(latestTrustworthyDate(factsOf({}), null)).toBeNull()
  })
})
