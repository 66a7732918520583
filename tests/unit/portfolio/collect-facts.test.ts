import { describe, expect, it } from 'vitest'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import { metricContext } from '@shared/domain/metrics/context'
import { collectPortfolioFacts } from '@shared/domain/portfolio/collect-facts'
import { movementOf } from '@shared/domain/portfolio/movement'
import { portfolioOf } from '@shared/domain/portfolio/portfolio-rows'
import { aPartner, factsOf, figureOf, leftOutFor, type Given } from '../metrics/build-facts'

const asOf = '2026-06-30'
const read = (given: Given, months: number | null = 12) =>
  collectPortfolioFacts(
    metricContext(factsOf(given), defaultDefinitions, asOf, { revenueMonths: months }),
    asOf
  )

const partners = [aPartner('a'), aPartner('b'), aPartner('c')]
const given: Given = {
  partners,
  deals: [
    { id: 'd1', partnerId: 'a', status: 'won', amount: 100, closedOn: '2026-06-01' },
    { id: 'd2', partnerId: 'a', status: 'won', amount: 40, closedOn: '2024-06-01' },
    { id: 'd3', partnerId: 'b', status: 'open', amount: 10, createdOn: '2025-11-01' }
  ],
  activities: [
    { id: 'x1', partnerId: 'b', kind: 'training', date: '2026-06-20' },
    { id: 'x2', partnerId: 'b', kind: 'portal', date: '2026-06-21' },
    { id: 'x3', partnerId: 'c', kind: 'portal', date: '2026-07-20' }
  ],
  investments: [
    { id: 'i1', partnerId: 'a', category: 'mdf', state: 'paid', amount: 5, date: '2026-03-01' },
    { id: 'i2', partnerId: 'b', category: 'mdf', state: 'paid', date: '2026-03-01' },
    { id: 'i3', partnerId: 'c', category: 'mdf', state: 'requested', amount: 50, date: '2026-03-01' }
  ]
}

describe('what the portfolio reads', () => {
  it('counts revenue of the period only', () => {
    expect([...read(given).revenue]).toEqual([100, 0, 0])
    expect([...read(given, null).revenue]).toEqual([140, 0, 0])
  })

  it('knows nothing of revenue when no won deal has a partner', () => {
    const none = read({
      partners,
      deals: [{ id: 'd', partnerId: 'a', status: 'open', createdOn: '2026-06-01' }]
    })
    expect(none.revenue.every(Number.isNaN)).toBe(true)
  })

  it('takes the list of payments as complete, and a payment without an amount as unknown', () => {
    const { investment, investmentGaps } = read(given)
    expect([...investment]).toEqual([5, Number.NaN, 0])
    expect([...investmentGaps]).toEqual([0, 1, 0])
  })

  it('knows no investment of anybody without a list of payments', () => {
    expect(read({ partners }).investment.every(Number.isNaN)).toBe(true)
  })

  it('does not take plans for signs of life', () => {
    const { daysSilent } = read(given)
    expect([...daysSilent]).toEqual([29, 9, Number.NaN])
  })
})

describe('what partners do (R64)', () => {
  const classes = (facts: ReturnType<typeof read>) =>
    facts.partnerIds.map((_, at) => movementOf(facts, at, defaultDefinitions).movement)

  it('tells executing, engaged and dormant apart', () => {
    expect(classes(read(given))).toEqual(['executing', 'engaged', 'dormant'])
  })

  it('calls a partner with light contact or an older deal participating', () => {
    const facts = read({
      partners: partners.slice(0, 2),
      deals: [{ id: 'd', partnerId: 'a', status: 'won', amount: 1, closedOn: '2025-12-01' }],
      activities: [{ id: 'x', partnerId: 'b', kind: 'meeting', date: '2026-06-01' }]
    })
    expect(classes(facts)).toEqual(['participating', 'participating'])
  })

  it('leaves it open without an activity log, unless deals say it', () => {
    const facts = read({
      partners,
      deals: [
        { id: 'd1', partnerId: 'a', status: 'won', amount: 1, closedOn: '2025-12-01' },
        { id: 'd2', partnerId: 'b', status: 'won', amount: 1, closedOn: '2026-06-01' }
      ]
    })
    expect(classes(facts)).toEqual([null, 'executing', 'dormant'])
  })

  it('cannot tell anything without dates', () => {
    expect(classes(read({ partners: [aPartner('a')] }))).toEqual([null])
  })
})

describe('figures behind it', () => {
  it('partner investment lists what it leaves out', () => {
    const all = figureOf('partner-investment', given)
    expect(all.value).toBe(5)
    expect(leftOutFor(all, 'amount-missing')).toEqual(['i2'])
    expect(figureOf('partner-investment', given, 'c').value).toBe(0)
    expect(figureOf('partner-investment', { partners }).unknown?.reason).toBe('no-investments')
  })

  it('partner investment of a period needs dates', () => {
    const undated: Given = {
      partners,
      investments: [{ id: 'i', partnerId: 'a', state: 'paid', amount: 7 }]
    }
    expect(figureOf('partner-investment', undated).value).toBe(7)
    const period = figureOf('partner-investment', { ...undated, options: { revenueMonths: 12 } })
    expect(period.value).toBe(0)
    expect(leftOutFor(period, 'date-missing')).toEqual(['i'])
  })

  it('partner engagement counts what a partner puts work into', () => {
    expect(figureOf('partner-engagements', given, 'b')).toMatchObject({ value: 1, counted: { ids: ['x1'] } })
    expect(figureOf('partner-engagements', { partners }, 'b').unknown?.reason).toBe('no-activities')
  })
})

describe('the portfolio', () => {
  it('joins facts, scores and decisions, and ranks signed partners only', () => {
    const mixed = [...partners, aPartner('q', { status: 'prospect' }), aPartner('e', { status: 'ended' })]
    const found = portfolioOf({
      facts: read({ ...given, partners: mixed }),
      partners: mixed,
      scores: [],
      segments: [{ id: 'a', segment: 'invest', isCore: true, reason: 'Owner named' }],
      engagement: { definitions: defaultDefinitions }
    })
    expect(found.members.map(({ id, segment, isSettled }) => [id, segment, isSettled])).toEqual([
      ['a', 'invest', true],
      ['b', 'activate', false],
      ['c', 'passive', false]
    ])
    expect(found.prospects.map(({ id }) => id)).toEqual(['q'])
    expect(found.others.map(({ id }) => id)).toEqual(['e'])
    expect(found.outcomeCut).toEqual({ value: 100, basis: 'median' })
    expect(found.members[1]?.investment).toBeNull()
    expect([...found.audit.overlap]).toEqual([Number.NaN, Number.NaN, Number.NaN])
  })
})
