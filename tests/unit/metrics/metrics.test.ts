import { describe, expect, it } from 'vitest'
import { glossary } from '@shared/domain/metrics/glossary'
import { findMetric, metrics } from '@shared/domain/metrics/registry'
import { aContact, anOverlay, aPartner, figureOf, leftOutFor, type Given } from './build-facts'

const won = (
  id: string,
  partnerId: string | null,
  amount: number | null,
  closedOn: string | null = '2026-06-01'
) => ({
  id,
  partnerId,
  status: 'won' as const,
  amount,
  closedOn
})
const open = (id: string, more: object) => ({
  id,
  status: 'open' as const,
  amount: 100,
  createdOn: '2026-05-01',
  ...more
})

describe('every metric', () => {
  it('explains itself, and the glossary lists each once', () => {
    const ids = glossary().flatMap((group) => group.entries.map((entry) => entry.id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(metrics.length)
    for (const { definition } of metrics) {
      for (const words of [definition.title, definition.plainWords, definition.formula, definition.source]) {
        expect(words.length, definition.id).toBeGreaterThan(3)
      }
    }
  })

  it('is unknown, never zero, in an engagement without data', () => {
    for (const { definition } of metrics) {
      const about = definition.scope === 'partner' ? 'p' : null
      const figure = figureOf(definition.id, { partners: about === null ? [] : [aPartner('p')] }, about)
      expect(figure.value, definition.id).toBeNull()
      expect(figure.unknown, definition.id).not.toBeNull()
    }
  })

  it('does not answer outside its scope or for a partner that is not there', () => {
    expect(figureOf('revenue-share', {}).unknown?.reason).toBe('partner-only')
    expect(figureOf('revenue-hhi', {}, 'p').unknown?.reason).toBe('programme-only')
    expect(figureOf('revenue', {}, 'nobody').unknown?.reason).toBe('partner-unknown')
    expect(findMetric('nonsense')).toBeNull()
  })
})

describe('signed partners', () => {
  it('leaves out prospects, ended partners and those signed later, with the reason', () => {
    const figure = figureOf('partners-signed', {
      partners: [
        aPartner('a'),
        aPartner('b', { status: 'prospect' }),
        aPartner('c', { status: 'ended' }),
        aPartner('d', { signedOn: '2026-07-01' }),
        aPartner('e', { status: 'ended', endedOn: '2026-12-31' }),
        aPartner('f', { mergedIntoId: 'a' })
      ]
    })
    expect(figure.counted.ids).toEqual(['a', 'e'])
    expect(leftOutFor(figure, 'partner-prospect')).toEqual(['b'])
    expect(leftOutFor(figure, 'partner-ended')).toEqual(['c'])
    expect(leftOutFor(figure, 'signed-after-as-of')).toEqual(['d'])
  })
})

describe('active partner rate', () => {
  const active = (given: Given) => figureOf('active-partner-rate', given)
  const partners = [aPartner('a'), aPartner('b')]

  it('counts the as-of date and not the day the window opens', () => {
    const deals = [won('d1', 'a', 10, '2026-06-30'), won('d2', 'b', 10, '2026-04-01')]
    expect(active({ partners, deals }).counted.ids).toEqual(['a'])
    const inside = [won('d1', 'a', 10, '2026-04-02'), won('d2', 'b', 10, '2026-07-01')]
    expect(active({ partners, deals: inside }).counted.ids).toEqual(['a'])
  })

  it('counts only the events the client agreed to', () => {
    const deals = [{ id: 'd', partnerId: 'a', qualifiedOn: '2026-06-01' }]
    expect(active({ partners, deals }).numerator).toBe(1)
    expect(active({ partners, deals, definitions: { activeEvents: ['closedRevenue'] } }).value).toBeNull()
  })

  it('counts a registration logged as an activity', () => {
    const activities = [{ id: 'x', partnerId: 'b', kind: 'deal-registration' as const, date: '2026-06-10' }]
    expect(active({ partners, activities }).counted.ids).toEqual(['b'])
  })

  it('takes no credit note for a sale, and lists deals that name no partner', () => {
    const deals = [won('d1', 'a', -10), won('d2', null, 10), won('d3', 'b', 10)]
    const figure = active({ partners, deals })
    expect(figure.counted.ids).toEqual(['b'])
    expect(leftOutFor(figure, 'no-partner')).toEqual(['d2'])
    expect(figure.proof?.ids).toEqual(['d3'])
  })

  it('is unknown when no deal has a date, and carries an interval when known', () => {
    expect(active({ partners, deals: [won('d', 'a', 10, null)] }).unknown?.reason).toBe('no-dates')
    const figure = active({ partners, deals: [won('d', 'a', 10)] })
    expect(figure.interval?.method).toBe('wilson')
    expect(figure.value).toBe(0.5)
  })
})

describe('revenue', () => {
  it('converts at the stated rates and lists what has no rate or no amount', () => {
    const figure = figureOf('revenue', {
      rates: [{ currency: 'USD', rate: 0.5 }],
      deals: [
        { ...won('d1', null, 100), currency: 'USD' },
        { ...won('d2', null, 100), currency: 'CHF' },
        won('d3', null, null),
        { ...won('d4', null, 7), currency: null },
        won('d5', null, 1, '2026-07-01'),
        { id: 'd6', amount: 5 }
      ]
    })
    expect(figure.value).toBe(57)
    expect(leftOutFor(figure, 'rate-missing')).toEqual(['d2'])
    expect(leftOutFor(figure, 'amount-missing')).toEqual(['d3'])
    expect(leftOutFor(figure, 'after-as-of')).toEqual(['d5'])
    expect(leftOutFor(figure, 'status-missing')).toEqual(['d6'])
    expect(figure.coverage).toBeCloseTo(2 / 6)
  })

  it('of a period leaves undated deals out, of all time counts them', () => {
    const deals = [won('d1', null, 10, null), won('d2', null, 5), won('d3', null, 3, '2024-01-01')]
    expect(figureOf('revenue', { deals }).value).toBe(18)
    const year = figureOf('revenue', { deals, options: { revenueMonths: 12 } })
    expect(year.value).toBe(5)
    expect(leftOutFor(year, 'date-missing')).toEqual(['d1'])
  })

  it('of a partner without a deal is 0 when there are deals, and unknown when amounts are missing', () => {
    const given = { partners: [aPartner('a'), aPartner('b')], deals: [won('d', 'a', null)] }
    expect(figureOf('revenue', given, 'b').value).toBe(0)
    expect(figureOf('revenue', given, 'a').unknown?.reason).toBe('no-amounts')
  })

  it('takes hand edits and deletions into account', () => {
    const deals = [won('d1', null, 10), won('d2', null, 5)]
    const overlays = [
      anOverlay('deal', 'd1', { fields: { amount: 100 } }),
      anOverlay('deal', 'd2', { isDeleted: true }),
      anOverlay('deal', 'new', { fields: { status: 'won', amount: 1 } })
    ]
    expect(figureOf('revenue', { deals, overlays }).value).toBe(101)
  })
})

describe('revenue per partner', () => {
  const partners = [aPartner('a'), aPartner('b'), aPartner('c', { status: 'ended' })]
  const deals = [won('d1', 'a', 90), won('d2', 'c', 500)]

  it('counts partners without a sale, and lists revenue of partners that have ended', () => {
    const figure = figureOf('revenue-per-partner', { partners, deals })
    expect(figure.value).toBe(45)
    expect(leftOutFor(figure, 'not-on-roster')).toEqual(['c'])
    expect(figure.interval?.method).toBe('bootstrap')
  })

  it('per active partner divides by active ones only', () => {
    expect(figureOf('revenue-per-active-partner', { partners, deals }).value).toBe(90)
  })
})

describe('pipeline', () => {
  const deals = [
    open('d1', { attribution: 'sourced' }),
    open('d2', { attribution: 'influenced', amount: 300 }),
    open('d3', {}),
    open('d4', { attribution: 'sourced', createdOn: '2026-07-15' }),
    won('d5', null, 1000)
  ]

  it('keeps deals without attribution in the whole and lists them', () => {
    const share = figureOf('partner-sourced-pipeline-share', { deals })
    expect([share.value, share.numerator, share.denominator]).toEqual([0.2, 100, 500])
    expect(leftOutFor(share, 'attribution-missing')).toEqual(['d3'])
    expect(leftOutFor(share, 'after-as-of')).toEqual(['d4'])
    expect(share.coverage).toBeCloseTo(2 / 3)
    expect(figureOf('partner-influenced-pipeline', { deals }).value).toBe(300)
    expect(figureOf('open-pipeline', { deals }).value).toBe(500)
  })

  it('is unknown when no open deal says who brought it', () => {
    const figure = figureOf('partner-sourced-pipeline', { deals: [open('d', {})] })
    expect(figure.unknown).toEqual({ reason: 'no-attribution', missing: 'attribution' })
  })
})

describe('win rate', () => {
  it('is unknown for a list of orders, where nothing was ever lost', () => {
    expect(figureOf('win-rate', { deals: [won('d', null, 1)] }).unknown?.reason).toBe('only-won-deals')
  })

  it('counts decided deals up to the as-of date', () => {
    const deals = [
      won('d1', 'a', 1),
      { id: 'd2', status: 'lost' as const },
      open('d3', {}),
      won('d4', 'a', 1, '2027-01-01')
    ]
    const figure = figureOf('win-rate', { partners: [aPartner('a')], deals })
    expect([figure.numerator, figure.denominator]).toEqual([1, 2])
    expect(figureOf('win-rate', { partners: [aPartner('b')], deals }, 'b').unknown?.reason).toBe(
      'no-decided-deals'
    )
  })
})

describe('counts and recency', () => {
  const given = {
    partners: [aPartner('a')],
    deals: [won('d1', 'a', 5), won('d2', 'a', -1, '2026-06-20'), open('d3', { partnerId: 'a' })]
  }

  it('counts deals by status', () => {
    expect(figureOf('deal-count', given, 'a').value).toBe(3)
    expect(figureOf('won-deals', given, 'a').value).toBe(2)
    expect(figureOf('open-deals', given).value).toBe(1)
    expect(figureOf('qualifying-events', given, 'a').value).toBe(2)
  })

  it('does not take a credit note for the last order', () => {
    expect(figureOf('days-since-last-order', given, 'a').value).toBe(29)
  })

  it('finds the last contact among contacts and conversations, plans left aside', () => {
    const contacts = [
      aContact({ lastSpokenOn: '2026-05-31' }),
      aContact({ id: 'c2', lastSpokenOn: '2026-08-01' })
    ]
    const activities = [
      { id: 'm', partnerId: 'a', kind: 'meeting' as const, date: '2026-06-20' },
      { id: 'n', partnerId: 'a', kind: 'portal' as const, date: '2026-06-29' }
    ]
    const figure = figureOf(
      'days-since-last-contact',
      { partners: [aPartner('a', { contacts })], activities },
      'a'
    )
    expect([figure.value, figure.counted.ids]).toEqual([10, ['m']])
  })
})

describe('money', () => {
  it('adds up gross margin, never taking a missing margin for zero', () => {
    const deals = [{ ...won('d1', null, 10), grossMargin: 4 }, won('d2', null, 10)]
    const figure = figureOf('gross-margin', { deals })
    expect(figure.value).toBe(4)
    expect(leftOutFor(figure, 'margin-missing')).toEqual(['d2'])
    expect(figureOf('gross-margin', { deals: [won('d', null, 10)] }).unknown?.reason).toBe('no-margins')
  })

  it('counts MDF that was paid, and lists funds without a state', () => {
    const fund = (id: string, state: 'paid' | 'approved' | null) => ({
      id,
      partnerId: 'a',
      category: 'mdf' as const,
      amount: 10,
      state,
      date: '2026-01-01'
    })
    const investments = [fund('i1', 'paid'), fund('i2', 'approved'), fund('i3', null)]
    const figure = figureOf('mdf-paid', { partners: [aPartner('a')], investments }, 'a')
    expect(figure.value).toBe(10)
    expect(leftOutFor(figure, 'state-missing')).toEqual(['i3'])
  })
})

describe('concentration', () => {
  const partners = ['a', 'b', 'c', 'd'].map((id) => aPartner(id))
  const deals = [won('d1', 'a', 70), won('d2', 'b', 30), won('d3', 'c', -5), won('d4', null, 900)]

  it('leaves out partners with more credited than sold, and deals without a partner', () => {
    const figure = figureOf('partners-for-80-percent', { partners, deals })
    expect([figure.value, figure.denominator]).toEqual([2, 3])
    expect(leftOutFor(figure, 'negative-revenue')).toEqual(['c'])
    expect(leftOutFor(figure, 'no-partner')).toEqual(['d4'])
  })

  it('tells sellers from the whole roster', () => {
    expect(figureOf('revenue-gini-sellers', { partners, deals }).denominator).toBe(2)
    expect(figureOf('revenue-gini-roster', { partners, deals }).denominator).toBe(3)
    expect(figureOf('revenue-hhi', { partners, deals }).value).toBeCloseTo(5800)
  })

  it('rounds a percentage of partners to whole partners, one at least', () => {
    expect(figureOf('top-1-percent-share', { partners, deals }).counted.ids).toEqual(['a'])
    expect(figureOf('top-5-share', { partners, deals }).value).toBe(1)
    expect(figureOf('revenue-share', { partners, deals }, 'b').value).toBeCloseTo(30 / 95)
  })

  it('is unknown when nobody sold', () => {
    for (const id of ['top-10-share', 'revenue-gini-roster', 'revenue-hhi', 'partners-for-80-percent']) {
      expect(figureOf(id, { partners, deals: [won('d', null, 5)] }).unknown?.reason).toBe(
        'no-partner-revenue'
      )
    }
  })
})

describe('economic buyers at Tier 1 partners', () => {
  const buyer = (lastSpokenOn: string | null) => aContact({ isEconomicBuyer: true, lastSpokenOn })
  const partners = [
    aPartner('a', { tier: 'tier 1 ', contacts: [buyer('2026-06-15')] }),
    aPartner('b', { tier: 'Tier 1', contacts: [buyer('2026-05-31')] }),
    aPartner('c', { tier: 'Tier 1' }),
    aPartner('d', { tier: 'Tier 2', contacts: [buyer('2026-06-15')] })
  ]

  it('counts a Tier 1 partner without contacts as not covered', () => {
    expect(figureOf('economic-buyer-known', { partners })).toMatchObject({ numerator: 2, denominator: 3 })
    expect(figureOf('economic-buyer-spoken', { partners }).counted.ids).toEqual(['a'])
  })

  it('is unknown without Tier 1 partners or without any contact', () => {
    expect(figureOf('economic-buyer-known', { partners: [aPartner('x')] }).unknown?.reason).toBe(
      'no-tier-one'
    )
    const silent = [aPartner('x', { tier: 'Tier 1' })]
    expect(figureOf('economic-buyer-known', { partners: silent }).unknown?.reason).toBe('no-contacts')
  })
})
