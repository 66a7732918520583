import { describe, expect, it } from 'vitest'
import { aPartner, figureOf, leftOutFor, type Given } from './build-facts'

const lead = (id: string, partnerId: string, qualifiedOn: string) => ({ id, partnerId, qualifiedOn })
const won = (id: string, partnerId: string | null, closedOn: string, amount = 100) => ({
  id,
  partnerId,
  status: 'won' as const,
  amount,
  closedOn
})
/** A deal of nobody's that lets the data begin early. */
const early = {
  ...won('early', null, '2020-01-01'),
  createdOn: '2020-01-01',
  registeredOn: '2020-01-01',
  qualifiedOn: '2020-01-01'
}
const signed = (id: string, signedOn: string, more = {}) => aPartner(id, { signedOn, ...more })

describe('partners with a qualified lead in 90 days', () => {
  const rate = (given: Given) => figureOf('active-lead-rate', given)

  it('counts the as-of date, not the day the window opens', () => {
    const partners = [signed('a', '2025-01-01'), signed('b', '2025-01-01')]
    const deals = [lead('1', 'a', '2026-06-30'), lead('2', 'b', '2026-04-01')]
    const figure = rate({ partners, deals })
    expect(figure.counted.ids).toEqual(['a'])
    expect(figure.proof).toEqual({ kind: 'deal', ids: ['1'] })
    expect(figure.interval?.method).toBe('wilson')
  })

  it('keeps partners apart whose 90 days have not passed', () => {
    const figure = rate({
      partners: [signed('old', '2026-04-01'), signed('new', '2026-04-02'), aPartner('undated')],
      deals: [lead('1', 'new', '2026-06-01')]
    })
    expect(figure.base?.ids).toEqual(['old', 'undated'])
    expect(leftOutFor(figure, 'not-elapsed')).toEqual(['new'])
    expect(figure.value).toBe(0)
  })

  it('says what stands in for qualified leads', () => {
    const partners = [signed('a', '2025-01-01')]
    expect(
      rate({ partners, deals: [{ id: '1', partnerId: 'a', registeredOn: '2026-06-01' }] }).caveats
    ).toContain('proxy-registrations')
    expect(
      rate({ partners, deals: [{ id: '1', partnerId: 'a', createdOn: '2026-06-01' }] }).caveats
    ).toContain('proxy-created')
    expect(rate({ partners, deals: [{ id: '1', partnerId: 'a', amount: 1 }] }).unknown?.reason).toBe(
      'no-dates'
    )
  })

  it('takes another window when asked', () => {
    const partners = [signed('a', '2020-01-01')]
    const deals = [lead('1', 'a', '2026-01-01')]
    expect(rate({ partners, deals }).value).toBe(0)
    expect(rate({ partners, deals, options: { revenueMonths: null, windowDays: 365 } }).value).toBe(1)
  })
})

describe('producing partners among those called active', () => {
  const rate = (given: Given) => figureOf('producing-partner-rate', given)

  it('asks only those the client calls active', () => {
    const partners = [
      aPartner('a', { status: 'active' }),
      aPartner('g', { status: 'growing' }),
      aPartner('d', { status: 'dormant' })
    ]
    const figure = rate({
      partners,
      deals: [won('1', 'a', '2025-07-01'), won('2', 'd', '2026-06-01'), won('3', 'g', '2025-06-30')]
    })
    expect([figure.numerator, figure.denominator]).toEqual([1, 2])
  })

  it('takes everybody where the roster gives no status, and says so', () => {
    const figure = rate({ partners: [aPartner('a'), aPartner('b')], deals: [won('1', 'a', '2026-06-01')] })
    expect(figure.value).toBe(0.5)
    expect(figure.caveats).toContain('all-called-active')
  })

  it('is unknown when nobody is called active, and when no deal names a partner', () => {
    expect(
      rate({ partners: [aPartner('a', { status: 'dormant' })], deals: [won('1', 'a', '2026-06-01')] }).unknown
        ?.reason
    ).toBe('no-active-partners')
    expect(rate({ partners: [aPartner('a')], deals: [won('1', null, '2026-06-01')] }).unknown?.reason).toBe(
      'no-partner-revenue'
    )
  })
})

describe('no meaningful revenue in the first year', () => {
  const share = (given: Given) => figureOf('no-revenue-first-year', given)

  it('counts from the day signed up to the day a year later, not including it', () => {
    const partners = [signed('in', '2024-01-01'), signed('out', '2024-01-01')]
    const deals = [early, won('1', 'in', '2024-12-31'), won('2', 'out', '2025-01-01')]
    expect(share({ partners, deals }).counted.ids).toEqual(['out'])
  })

  it('asks for more than the agreed amount, and lets credit notes count', () => {
    const partners = [signed('a', '2024-01-01')]
    const definitions = { meaningfulRevenue: 100 }
    expect(share({ partners, definitions, deals: [early, won('1', 'a', '2024-03-01', 100)] }).value).toBe(1)
    expect(share({ partners, definitions, deals: [early, won('1', 'a', '2024-03-01', 101)] }).value).toBe(0)
  })

  it('keeps young partners, undated ones and those older than the data apart', () => {
    const figure = share({
      partners: [
        signed('young', '2025-07-01'),
        signed('old', '2010-01-01'),
        aPartner('undated'),
        signed('fine', '2025-06-30')
      ],
      deals: [early, won('1', 'fine', '2025-08-01')]
    })
    expect(figure.base?.ids).toEqual(['fine'])
    expect(leftOutFor(figure, 'not-elapsed')).toEqual(['young'])
    expect(leftOutFor(figure, 'history-too-short')).toEqual(['old'])
    expect(leftOutFor(figure, 'signed-date-missing')).toEqual(['undated'])
  })

  it('is unknown when nobody was signed long enough ago or has a date', () => {
    const deals = [early, won('1', 'a', '2026-06-01')]
    expect(share({ partners: [signed('a', '2026-01-01')], deals }).unknown?.reason).toBe('none-elapsed')
    expect(share({ partners: [aPartner('a')], deals }).unknown?.reason).toBe('no-signing-dates')
  })
})

describe('partners that never co-sold', () => {
  const count = (given: Given) => figureOf('never-co-sold', given)
  const partners = [signed('a', '2024-01-01'), signed('b', '2024-01-01'), signed('new', '2026-01-01')]

  it('lists them, and takes a direct deal that names a partner for none of its own', () => {
    const deals = [
      early,
      { ...won('1', 'a', '2024-05-01'), attribution: 'direct' as const },
      won('2', 'b', '2024-05-01')
    ]
    const figure = count({ partners, deals })
    expect(figure.counted.ids).toEqual(['a'])
    expect([figure.value, figure.denominator]).toEqual([1, 2])
    expect(figure.caveats).toBeUndefined()
  })

  it('says when “never” is only as long as the data', () => {
    expect(count({ partners, deals: [won('1', 'b', '2025-05-01')] }).caveats).toEqual([
      'history-starts-later'
    ])
  })

  it('accuses nobody when no deal names a partner', () => {
    expect(count({ partners, deals: [early] }).unknown?.reason).toBe('no-partner-deals')
  })
})

describe('first conversation within 30 days, activated within 90', () => {
  const partners = [
    signed('quick', '2026-01-01'),
    signed('slow', '2026-01-01'),
    signed('fresh', '2026-06-10')
  ]

  it('counts the thirtieth day, keeps fresh partners apart', () => {
    const activities = [
      { id: 'm0', kind: 'meeting' as const, date: '2020-01-01' },
      { id: 'm1', partnerId: 'quick', kind: 'meeting' as const, date: '2026-01-31' },
      { id: 'm2', partnerId: 'slow', kind: 'meeting' as const, date: '2026-02-01' },
      { id: 'm3', partnerId: 'slow', kind: 'training' as const, date: '2026-01-02' }
    ]
    const figure = figureOf('first-conversation-30', { partners, activities })
    expect(figure.counted.ids).toEqual(['quick'])
    expect(figure.proof).toEqual({ kind: 'activity', ids: ['m1'] })
    expect(leftOutFor(figure, 'not-elapsed')).toEqual(['fresh'])
  })

  it('counts the ninetieth day for registrations, from deals before the log', () => {
    const deals = [
      { id: 'r0', registeredOn: '2020-01-01' },
      { id: 'r1', partnerId: 'quick', registeredOn: '2026-04-01' },
      { id: 'r2', partnerId: 'slow', registeredOn: '2026-04-02' }
    ]
    const activities = [
      { id: 'x', partnerId: 'slow', kind: 'deal-registration' as const, date: '2026-01-05' }
    ]
    const figure = figureOf('activated-90', { partners, deals, activities })
    expect(figure.counted.ids).toEqual(['quick'])
    expect(figureOf('activated-90', { partners, activities }).counted.ids).toEqual(['slow'])
    expect(figureOf('activated-90', { partners }).unknown?.reason).toBe('no-registrations')
  })
})

describe('days from signing to the first …', () => {
  const partners = [
    signed('a', '2026-01-01'),
    signed('b', '2026-01-01'),
    signed('c', '2026-01-01'),
    signed('gone', '2026-01-01', { status: 'ended', endedOn: '2026-02-01' })
  ]

  it('keeps those still waiting, and those that ended until then', () => {
    const deals = [early, lead('1', 'a', '2026-01-11'), lead('2', 'b', '2026-01-31')]
    const figure = figureOf('days-to-first-lead', { partners, deals })
    expect(figure.value).toBe(30)
    expect([figure.numerator, figure.denominator]).toEqual([2, 4])
    expect(figure.base?.ids).toEqual(['a', 'b', 'c', 'gone'])
    expect(figureOf('days-to-first-lead-p90', { partners, deals }).unknown?.reason).toBe(
      'quantile-not-reached'
    )
  })

  it('says “not reached” with how many are there, never a number', () => {
    const figure = figureOf('days-to-first-deal', { partners, deals: [early, won('1', 'a', '2026-03-01')] })
    expect(figure.value).toBeNull()
    expect(figure.unknown?.reason).toBe('not-reached')
    expect([figure.numerator, figure.denominator]).toEqual([1, 4])
    expect(figure.counted.ids).toEqual(['a'])
  })

  it('leaves out who registered before signing, or signed before the data begin', () => {
    const figure = figureOf('days-to-first-registration', {
      partners: [...partners, signed('old', '2019-01-01')],
      deals: [
        early,
        { id: '1', partnerId: 'a', registeredOn: '2025-12-31' },
        { id: '2', partnerId: 'b', registeredOn: '2026-01-01' }
      ]
    })
    expect(leftOutFor(figure, 'before-signing')).toEqual(['a'])
    expect(leftOutFor(figure, 'history-too-short')).toEqual(['old'])
    expect(figure.counted.ids).toEqual(['b'])
  })
})

describe('activation rate of new partners', () => {
  it('asks those who had a window’s time, and lists the others', () => {
    const figure = figureOf('new-partner-activation-rate', {
      partners: [
        signed('a', '2025-09-01'),
        signed('b', '2025-09-01'),
        signed('young', '2026-05-01'),
        signed('old', '2024-01-01'),
        aPartner('undated')
      ],
      deals: [won('1', 'a', '2025-10-01'), won('2', 'b', '2025-08-01'), won('3', 'young', '2026-06-01')]
    })
    expect(figure.base?.ids).toEqual(['a', 'b'])
    expect(figure.counted.ids).toEqual(['a'])
    expect(leftOutFor(figure, 'not-elapsed')).toEqual(['young'])
    expect(leftOutFor(figure, 'signed-date-missing')).toEqual(['undated'])
  })
})

describe('trained or funded, but no pipeline', () => {
  it('finds who was supported and brought nothing', () => {
    const partners = [aPartner('t'), aPartner('s'), aPartner('f'), aPartner('none')]
    const figure = figureOf('trained-not-selling', {
      partners,
      activities: [
        { id: '1', partnerId: 't', kind: 'training', date: '2026-01-01' },
        { id: '2', partnerId: 's', kind: 'campaign', date: '2026-01-01' },
        { id: '3', partnerId: 'none', kind: 'portal', date: '2026-01-01' }
      ],
      investments: [
        { id: 'm', partnerId: 'f', category: 'mdf', state: 'paid', amount: 10, date: '2026-02-01' }
      ],
      deals: [
        { id: 'd', partnerId: 's', createdOn: '2026-02-01' },
        { id: 'e', partnerId: 't', createdOn: '2025-06-30' }
      ]
    })
    expect(figure.counted.ids).toEqual(['t', 'f'])
    expect(figure.denominator).toBe(3)
  })
})
