import { describe, expect, it } from 'vitest'
import { aPartner, figureOf, leftOutFor, type Given } from './build-facts'

const partners = [aPartner('p'), aPartner('q')]
const won = (id: string, closedOn: string | null, over: object = {}) => ({
  id,
  partnerId: 'p',
  status: 'won' as const,
  amount: 100,
  grossMargin: 30,
  currency: 'EUR',
  closedOn,
  ...over
})
const lost = (id: string) => won(id, '2026-05-01', { status: 'lost' })
const paid = (id: string, over: object = {}) => ({
  id,
  partnerId: 'p',
  category: 'mdf' as const,
  amount: 1000,
  currency: 'EUR',
  date: '2026-03-01',
  state: 'paid' as const,
  ...over
})

describe('gross-margin-12m', () => {
  it('counts the last twelve months only, the first day excluded and the as-of date included', () => {
    const deals = [
      won('a', '2025-06-30'),
      won('b', '2025-07-01'),
      won('c', '2026-06-30'),
      won('d', '2026-07-01')
    ]
    expect(figureOf('gross-margin-12m', { partners, deals }, 'p')).toMatchObject({
      value: 60,
      counted: { ids: ['b', 'c'] }
    })
  })

  it('is unknown without any margin, and 0 for a partner that won nothing', () => {
    const deals = [won('a', '2026-05-01', { grossMargin: null })]
    expect(figureOf('gross-margin-12m', { partners, deals }, 'p').unknown?.reason).toBe('no-margins')
    expect(figureOf('gross-margin-12m', { partners, deals }, 'q').value).toBe(0)
  })
})

describe('mdf-paid-12m, incentives-paid-12m, referral-fees-paid-12m', () => {
  const investments: Given['investments'] = [
    paid('in'),
    paid('old', { date: '2025-06-30' }),
    paid('claimed', { state: 'claimed' }),
    paid('undated', { date: null }),
    paid('foreign', { currency: 'USD' }),
    paid('fee', { category: 'referral-fee', amount: 70 }),
    paid('bonus', { category: 'incentive', amount: 40 }),
    paid('rebate', { category: 'discount', amount: 2 })
  ]

  it('counts what was paid in the year and lists what cannot be placed', () => {
    const figure = figureOf('mdf-paid-12m', { partners, investments }, 'p')
    expect(figure).toMatchObject({ value: 1000, counted: { ids: ['in'] } })
    expect(leftOutFor(figure, 'date-missing')).toEqual(['undated'])
    expect(leftOutFor(figure, 'rate-missing')).toEqual(['foreign'])
  })

  it('keeps the categories apart', () => {
    const value = (id: string): number | null => figureOf(id, { partners, investments }, 'p').value
    expect([value('referral-fees-paid-12m'), value('incentives-paid-12m')]).toEqual([70, 42])
  })

  it('does not know without any money in the data', () => {
    expect(figureOf('mdf-paid-12m', { partners }, 'p').unknown?.missing).toBe('investments')
  })
})

describe('leads-value-12m', () => {
  const lead = (id: string, date: string) => ({ id, partnerId: 'p', kind: 'lead-passed' as const, date })
  const deals = [won('a', '2026-05-01'), won('b', '2026-05-01', { grossMargin: 50 }), lost('c'), lost('d')]

  it('multiplies leads, the partner’s win rate and its average margin', () => {
    const activities = [lead('1', '2026-01-01'), lead('2', '2026-02-01'), lead('old', '2025-01-01')]
    const figure = figureOf('leads-value-12m', { partners, deals, activities }, 'p')
    expect(figure.value).toBeCloseTo(2 * 0.5 * 40, 10)
    expect(figure.interval?.low).toBeLessThan(40)
    expect(figure.counted.ids).toEqual(['1', '2'])
  })

  it('is unknown when the partner’s win rate is', () => {
    const activities = [lead('1', '2026-01-01')]
    const figure = figureOf('leads-value-12m', { partners, deals: [won('a', '2026-05-01')], activities }, 'p')
    expect(figure.unknown?.missing).toBe('lost-deals')
    expect(figureOf('leads-value-12m', { partners, deals }, 'p').unknown?.missing).toBe('activities')
  })
})

describe('sourced-pipeline-worth', () => {
  const open = won('o', null, { status: 'open', amount: 1000, attribution: 'sourced', grossMargin: null })

  it('weighs open sourced deals with win rate and margin share', () => {
    const deals = [open, won('a', '2026-05-01'), lost('b')]
    expect(figureOf('sourced-pipeline-worth', { partners, deals }, 'p').value).toBeCloseTo(
      1000 * 0.5 * 0.3,
      10
    )
  })

  it('is 0 for a partner without sourced deals and unknown without attribution', () => {
    const deals = [open, won('a', '2026-05-01'), lost('b')]
    expect(figureOf('sourced-pipeline-worth', { partners, deals }, 'q').value).toBe(0)
    const plain = deals.map((deal) => ({ ...deal, attribution: null }))
    expect(figureOf('sourced-pipeline-worth', { partners, deals: plain }, 'p').unknown?.missing).toBe(
      'attribution'
    )
  })
})
