import { describe, expect, it } from 'vitest'
import { aPartner, figureOf, leftOutFor, type Given } from './build-facts'

const partners = [aPartner('a'), aPartner('b')]
const won = (id: string, partnerId: string | null, amount: number, more = {}) => ({
  id,
  partnerId,
  status: 'won' as const,
  amount,
  closedOn: '2026-05-01',
  ...more
})
const paid = (id: string, amount: number | null, more = {}) => ({
  id,
  partnerId: 'a',
  category: 'mdf' as const,
  state: 'paid' as const,
  amount,
  date: '2026-05-01',
  ...more
})

describe('programme cost', () => {
  const cost = (given: Given, partnerId: string | null = null) => figureOf('programme-cost', given, partnerId)

  it('adds up what was spent in the year, staff without a state included', () => {
    const investments = [
      paid('1', 100),
      paid('2', 50, { category: 'staff', state: null, partnerId: null }),
      paid('3', 7, { state: 'approved' }),
      paid('4', 7, { date: '2025-06-30' }),
      paid('5', 7, { state: null }),
      paid('6', 7, { date: null }),
      paid('7', null),
      paid('8', 7, { currency: 'CHF' })
    ]
    const figure = cost({ partners, investments })
    expect(figure.value).toBe(150)
    expect(leftOutFor(figure, 'state-missing')).toEqual(['5'])
    expect(leftOutFor(figure, 'date-missing')).toEqual(['6'])
    expect(leftOutFor(figure, 'amount-missing')).toEqual(['7'])
    expect(leftOutFor(figure, 'rate-missing')).toEqual(['8'])
    expect(cost({ partners, investments }, 'a').value).toBe(100)
    expect(cost({ partners, investments }, 'b').value).toBe(0)
  })

  it('is unknown, not 0, when nothing was spent in the year', () => {
    expect(cost({ investments: [paid('1', 1, { date: '2020-01-01' })] }).unknown?.reason).toBe('no-cost')
  })
})

describe('return on partner investment', () => {
  const deals = [
    won('1', 'a', 1000, { grossMargin: 300, attribution: 'sourced' }),
    won('2', 'a', 1000, { grossMargin: 500, attribution: 'direct' }),
    won('3', 'a', 1000, { attribution: 'resold' })
  ]

  it('divides partner margin by cost and says what has no margin', () => {
    const figure = figureOf('ropi', { partners, deals, investments: [paid('1', 200)] })
    expect(figure.value).toBe(1.5)
    expect([figure.numerator, figure.denominator]).toEqual([300, 200])
    expect(figure.caveats).toEqual(['margin-incomplete'])
    expect(leftOutFor(figure, 'margin-missing')).toEqual(['3'])
    expect(figure.proof?.ids).toEqual(['1'])
  })

  it('is not computable without cost, and unknown without margins', () => {
    expect(figureOf('ropi', { partners, deals }).unknown?.reason).toBe('no-cost')
    const figure = figureOf('ropi', { partners, deals: [deals[2]!], investments: [paid('1', 200)] })
    expect(figure.unknown?.reason).toBe('no-margins')
  })

  it('lets named partners stand in where nothing is attributed', () => {
    const figure = figureOf('ropi', {
      partners,
      deals: [won('1', 'a', 10, { grossMargin: 5 })],
      investments: [paid('1', 10)]
    })
    expect(figure.value).toBe(0.5)
    expect(figure.caveats).toEqual(['partner-by-name'])
  })
})

describe('funds tied to deals', () => {
  const deals = [
    won('d1', 'a', 900, { externalId: 'OPP-1' }),
    { id: 'd2', externalId: 'OPP-2', status: 'open' as const, amount: 50 }
  ]
  const funds = [
    paid('1', 100, { dealExternalIds: ['OPP-1', 'OPP-2'] }),
    paid('2', 100, { dealExternalIds: ['OPP-1'] }),
    paid('3', 200),
    paid('4', 50, { dealExternalIds: ['OPP-9'] }),
    paid('5', 70, { state: 'requested' })
  ]

  it('weighs what names no deal, and lists what names one that is not there', () => {
    const figure = figureOf('mdf-without-pipeline', { partners, deals, investments: funds })
    expect(figure.value).toBe(0.5)
    expect(figure.counted.ids).toEqual(['3'])
    expect(leftOutFor(figure, 'linked-deal-missing')).toEqual(['4'])
  })

  it('counts a deal that two funds were for once', () => {
    expect(figureOf('mdf-return', { partners, deals, investments: funds }).value).toBe(900 / 400)
  })

  it('cannot be shown when no fund names a deal', () => {
    const figure = figureOf('mdf-without-pipeline', { partners, deals, investments: [paid('1', 10)] })
    expect(figure.unknown).toEqual({ reason: 'no-deal-links', missing: 'fund-links' })
    expect(figureOf('mdf-return', { partners, deals, investments: [paid('1', 10)] }).value).toBeNull()
  })
})

describe('gap between investment and outcome', () => {
  it('is the part of the money that would have to move', () => {
    const figure = figureOf('investment-gap', {
      partners,
      deals: [won('1', 'a', 100), won('2', 'b', 300)],
      investments: [paid('1', 60), paid('2', 40, { partnerId: 'b' })]
    })
    // Shares of money 60/40, of revenue 25/75.
    expect(figure.value).toBeCloseTo(0.35, 12)
  })

  it('leaves a partner out of whom a payment has no amount', () => {
    const figure = figureOf('investment-gap', {
      partners,
      deals: [won('1', 'a', 100), won('2', 'b', 300)],
      investments: [paid('1', 60), paid('2', null, { partnerId: 'b' })]
    })
    expect(leftOutFor(figure, 'investment-unclear')).toEqual(['b'])
    expect(figure.counted.ids).toEqual(['a'])
  })
})

describe('customers', () => {
  const first = (id: string, account: string | null, closedOn: string, more: object) =>
    won(id, 'a', 100, { account, closedOn, ...more })

  it('costs what the programme cost for each customer won for the first time', () => {
    const deals = [
      first('1', 'Acme GmbH', '2025-08-01', { attribution: 'sourced' }),
      first('2', 'ACME  gmbh', '2026-01-01', { attribution: 'sourced' }),
      first('3', 'Béta', '2024-01-01', { attribution: 'sourced' }),
      first('4', 'Beta', '2026-01-01', { attribution: 'sourced' }),
      first('5', 'Direct Inc', '2026-01-01', { attribution: 'direct' })
    ]
    const given = { partners, deals, investments: [paid('1', 500)] }
    const figure = figureOf('cac-partner', given)
    expect([figure.value, figure.denominator]).toEqual([500, 1])
    expect(figure.counted.ids).toEqual(['1'])
    expect(figureOf('cac-direct', given).unknown).toEqual({
      reason: 'no-direct-cost',
      missing: 'direct-cost'
    })
    expect(figureOf('cac-direct', { ...given, definitions: { directSalesCost: 900 } }).value).toBe(900)
  })

  it('cannot be told without customers', () => {
    const given = {
      partners,
      deals: [first('1', null, '2026-01-01', { attribution: 'sourced' })],
      investments: [paid('1', 500)]
    }
    expect(figureOf('cac-partner', given).unknown?.reason).toBe('no-accounts')
  })

  it('values a customer by margin seen, all its deals together', () => {
    const deals = [
      first('1', 'X', '2026-01-01', { attribution: 'sourced', grossMargin: 10 }),
      first('2', 'x', '2026-02-01', { attribution: 'sourced', grossMargin: 30 }),
      first('3', 'Y', '2026-02-01', { attribution: 'sourced', grossMargin: 20 }),
      first('4', 'Z', '2026-02-01', { attribution: 'direct', grossMargin: 99 })
    ]
    expect(figureOf('cltv-partner', { partners, deals }).value).toBe(30)
    expect(figureOf('cltv-direct', { partners, deals }).denominator).toBe(1)
  })
})

describe('what partners earn', () => {
  const investments = [
    paid('1', 40, { category: 'incentive' }),
    paid('2', 20, { category: 'referral-fee', partnerId: 'b' }),
    paid('3', 999),
    paid('4', 999, { category: 'discount', partnerId: null })
  ]
  it('divides by deals or by partners paid; for one partner it is the sum', () => {
    const deals = [won('1', 'a', 10), won('2', 'a', 10), won('3', 'b', 10), won('4', null, 10)]
    expect(figureOf('earn-per-deal', { partners, deals, investments }).value).toBe(20)
    expect(figureOf('earn-per-year', { partners, deals, investments }).value).toBe(30)
    expect(figureOf('earn-per-year', { partners, deals, investments }, 'a').value).toBe(40)
    expect(figureOf('earn-per-deal', { partners, deals, investments }, 'b').value).toBe(20)
  })
  it('is unknown without a deal, and when nothing of the kind is in the data', () => {
    expect(figureOf('earn-per-deal', { partners, investments }).unknown?.reason).toBe('no-partner-revenue')
    expect(figureOf('earn-per-year', { partners, investments: [paid('1', 1)] }).unknown?.reason).toBe(
      'no-earn'
    )
  })
})
