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
    expect([value('referral-fees-paid-12m'), value('incentives-paid-12m')]).toEqual([70, 40])
    expect(value('discounts-paid-12m')).toBe(2)
  })

  it('does not take spending nobody recorded for zero', () => {
    for (const id of ['enablement-paid-12m', 'experts-paid-12m']) {
      const figure = figureOf(id, { partners, investments }, 'p')
      expect([id, figure.value, figure.unknown?.reason]).toEqual([id, null, 'no-spending-of-kind'])
    }
    expect(figureOf('mdf-paid-12m', { partners, investments }, 'q').value).toBe(0)
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

describe('won-deals-12m, trainings-12m, certified-people', () => {
  it('counts deals won in the year', () => {
    const deals = [won('old', '2025-06-30'), won('a', '2026-05-01'), won('undated', null), lost('c')]
    const figure = figureOf('won-deals-12m', { partners, deals }, 'p')
    expect(figure).toMatchObject({ value: 1, counted: { ids: ['a'] } })
    expect(leftOutFor(figure, 'date-missing')).toEqual(['undated'])
    expect(figureOf('won-deals-12m', { partners }, 'p').unknown?.missing).toBe('deals')
  })

  it('counts trainings and certifications of the year, not meetings', () => {
    const held = (id: string, kind: 'training' | 'certification' | 'meeting', date: string) => ({
      ...{ id, kind, date },
      partnerId: 'p'
    })
    const activities = [
      held('t', 'training', '2026-01-01'),
      held('c', 'certification', '2026-02-01'),
      held('m', 'meeting', '2026-02-01'),
      held('old', 'training', '2025-01-01')
    ]
    expect(figureOf('trainings-12m', { partners, activities }, 'p').counted.ids).toEqual(['t', 'c'])
    expect(figureOf('trainings-12m', { partners }, 'p').unknown?.missing).toBe('activities')
  })

  it('knows certified people only where the roster says so', () => {
    const roster = [aPartner('p', { certifiedPeople: 4 }), aPartner('q')]
    expect(figureOf('certified-people', { partners: roster }, 'p').value).toBe(4)
    expect(figureOf('certified-people', { partners: roster }, 'q').unknown?.reason).toBe(
      'no-certified-people'
    )
    expect(figureOf('certified-people', { partners: roster })).toMatchObject({ value: 4, coverage: 0.5 })
  })
})
