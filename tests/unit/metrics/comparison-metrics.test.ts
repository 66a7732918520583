import { describe, expect, it } from 'vitest'
import { defaultDefinitions, type PartnerShare } from '@shared/domain/entities/engagement'
import type { Attribution } from '@shared/domain/entities/facts'
import { attributionEffects } from '@shared/domain/metrics/attribution-effects'
import { explainDifference } from '@shared/domain/metrics/compare/explain-difference'
import { metricContext } from '@shared/domain/metrics/context'
import { aPartner, factsOf, figureOf, leftOutFor, type Given } from './build-facts'

const deal = (id: string, attribution: Attribution | null, status: 'won' | 'lost' | 'open', more = {}) => ({
  id,
  attribution,
  status,
  amount: 100,
  createdOn: '2026-01-01',
  ...(status === 'open' ? {} : { closedOn: '2026-02-01' }),
  ...more
})
const times = (count: number, prefix: string, make: (id: string) => ReturnType<typeof deal>) =>
  Array.from({ length: count }, (_, index) => make(`${prefix}${index}`))
const contextOf = (given: Given) =>
  metricContext(factsOf(given), { ...defaultDefinitions, ...given.definitions }, '2026-06-30')

describe('partner against direct', () => {
  const deals = [
    ...times(6, 'pw', (id) => deal(id, 'sourced', 'won')),
    ...times(4, 'pl', (id) => deal(id, 'resold', 'lost')),
    ...times(3, 'dw', (id) => deal(id, 'direct', 'won')),
    ...times(7, 'dl', (id) => deal(id, 'direct', 'lost')),
    deal('x', null, 'won')
  ]

  it('gives both rates and Newcombe’s interval of the difference', () => {
    expect(figureOf('win-rate-partner', { deals }).value).toBe(0.6)
    expect(figureOf('win-rate-direct', { deals }).value).toBe(0.3)
    const figure = figureOf('win-rate-difference', { deals })
    expect(figure.value).toBeCloseTo(0.3, 12)
    expect(figure.interval).toMatchObject({ method: 'newcombe' })
    // Wilson 6/10: 0.3127–0.8318, 3/10: 0.1078–0.6032; Newcombe’s method 10 squares the distances.
    expect(figure.interval?.low).toBeCloseTo(0.3 - Math.hypot(0.6 - 0.3127, 0.6032 - 0.3), 3)
    expect(figure.interval?.high).toBeCloseTo(0.3 + Math.hypot(0.8318 - 0.6, 0.3 - 0.1078), 3)
    expect(leftOutFor(figure, 'attribution-missing')).toEqual(['x'])
  })

  it('moves deals between sides with the definition, never counting one twice', () => {
    const under = (partnerShare: PartnerShare) =>
      figureOf('win-rate-partner', { deals, definitions: { partnerShare } })
    expect(under('sourced').value).toBe(1)
    expect(leftOutFor(under('sourced'), 'other-attribution')).toHaveLength(4)
    expect(under('sourced-influenced').denominator).toBe(6)
    expect(under('registered').unknown?.reason).toBe('no-partner-side')
  })

  it('takes registered deals where that is agreed, but no direct one', () => {
    const more = [
      deal('r1', null, 'won', { registeredOn: '2026-01-05' }),
      deal('r2', 'direct', 'won', { registeredOn: '2026-01-05' })
    ]
    const figure = figureOf('win-rate-partner', {
      deals: [...deals, ...more],
      definitions: { partnerShare: 'registered' }
    })
    expect(figure.base?.ids).toEqual(['r1'])
  })

  it('never takes a blank for direct', () => {
    const partners = [aPartner('a')]
    const blank = [deal('1', null, 'won', { partnerId: 'a' }), deal('2', null, 'lost')]
    const figure = figureOf('win-rate-partner', { partners, deals: blank })
    expect(figure.caveats).toContain('partner-by-name')
    expect(figureOf('win-rate-direct', { partners, deals: blank }).unknown?.reason).toBe('no-direct-side')
    expect(figureOf('win-rate-difference', { partners, deals: blank }).value).toBeNull()
  })

  it('has no win rate in a list of won deals', () => {
    const onlyWon = deals.filter(({ status }) => status === 'won')
    expect(figureOf('win-rate-partner', { deals: onlyWon }).unknown?.reason).toBe('only-won-deals')
  })

  it('compares size by the mean and cycle by the median', () => {
    const mixed = [
      deal('1', 'sourced', 'won', { amount: 300, closedOn: '2026-01-11' }),
      deal('2', 'sourced', 'won', { amount: 100, closedOn: '2026-01-21' }),
      deal('3', 'direct', 'won', { amount: 50, closedOn: '2026-01-05' }),
      deal('4', 'direct', 'won', { amount: 150, closedOn: '2025-12-31' }),
      deal('5', 'direct', 'won', { amount: null })
    ]
    expect(figureOf('deal-size-difference', { deals: mixed }).value).toBe(100)
    expect(figureOf('cycle-partner', { deals: mixed }).value).toBe(15)
    expect(leftOutFor(figureOf('cycle-direct', { deals: mixed }), 'too-early')).toEqual(['4'])
    expect(leftOutFor(figureOf('deal-size-direct', { deals: mixed }), 'amount-missing')).toEqual(['5'])
  })

  it('says when fewer than ten cases stand behind it', () => {
    expect(figureOf('win-rate-partner', { deals: deals.slice(1) }).caveats).toContain('small-base')
  })
})

describe('Simpson’s check', () => {
  /** Kidney stones (Charig 1986) as deals: better within both sizes, worse overall. */
  const group = (
    prefix: string,
    attribution: Attribution,
    segment: string,
    [won, all]: readonly [number, number]
  ) => [
    ...times(won, `${prefix}w`, (id) => deal(id, attribution, 'won', { segment })),
    ...times(all - won, `${prefix}l`, (id) => deal(id, attribution, 'lost', { segment }))
  ]
  const deals = [
    ...group('ps', 'sourced', 'Small', [81, 87]),
    ...group('pl', 'sourced', 'Large', [192, 263]),
    ...group('ds', 'direct', 'Small', [234, 270]),
    ...group('dl', 'direct', 'Large', [55, 80])
  ]

  it('finds the reversal and states it with the figure', () => {
    const figure = figureOf('win-rate-difference', { deals })
    expect(figure.value).toBeCloseTo(273 / 350 - 289 / 350, 12)
    expect(figure.caveats).toContain('reversed-by-segment')
    const check = explainDifference(contextOf({ deals }), 'win-rate-difference')
    expect(check?.verdict).toBe('reversed')
    expect(check?.rows.every(({ difference }) => difference > 0)).toBe(true)
    expect(check?.adjusted).toBeGreaterThan(0)
  })

  it('is silent when segments agree, and says when it could not look', () => {
    const same = deals.filter(({ id }) => !id.startsWith('pl') && !id.startsWith('dl'))
    expect(figureOf('win-rate-difference', { deals: same }).caveats).toContain('segment-missing')
    const agree = [
      ...group('a', 'sourced', 'Small', [9, 10]),
      ...group('b', 'sourced', 'Large', [9, 10]),
      ...group('c', 'direct', 'Small', [5, 10]),
      ...group('d', 'direct', 'Large', [5, 10])
    ]
    expect(figureOf('win-rate-difference', { deals: agree }).caveats).toBeUndefined()
    expect(explainDifference(contextOf({ deals: agree }), 'revenue')).toBeNull()
  })
})

describe('attribution', () => {
  const deals = [
    deal('1', 'sourced', 'won', { amount: 10 }),
    deal('2', 'influenced', 'won', { amount: 20 }),
    deal('3', 'resold', 'won', { amount: 30 }),
    deal('4', 'direct', 'won', { amount: 30 }),
    deal('5', null, 'won', { amount: 10, registeredOn: '2026-01-05' }),
    deal('6', 'sourced', 'open', { amount: 5 }),
    deal('7', 'direct', 'open', { amount: 15 })
  ]

  it('splits revenue without overlap: the parts and the blanks are the whole', () => {
    const share = (id: string) => figureOf(`${id}-revenue-share`, { deals }).value ?? 0
    expect([share('sourced'), share('influenced'), share('resold')]).toEqual([0.1, 0.2, 0.3])
    const { parts } = attributionEffects(contextOf({ deals }))
    expect(parts.reduce((sum, part) => sum + part.wonAmount, 0)).toBe(figureOf('revenue', { deals }).value)
    expect(parts.reduce((sum, part) => sum + part.openAmount, 0)).toBe(
      figureOf('open-pipeline', { deals }).value
    )
    expect(figureOf('sourced-revenue', { deals }).base?.ids).toHaveLength(5)
  })

  it('shows all four definitions side by side and which is chosen', () => {
    const { effects } = attributionEffects(contextOf({ deals, definitions: { partnerShare: 'sourced' } }))
    const shares = effects.map(
      ({ figures }) => figures.find(({ metricId }) => metricId === 'partner-revenue-share')?.value
    )
    expect(shares).toEqual([0.1, expect.closeTo(0.3, 12), expect.closeTo(0.6, 12), 0.1])
    expect(effects.map(({ isChosen }) => isChosen)).toEqual([true, false, false, false])
  })

  it('keeps the earlier reading while nothing is chosen', () => {
    expect(figureOf('partner-revenue-share', { deals }).value).toBeCloseTo(0.6, 12)
    expect(figureOf('partner-pipeline-share', { deals }).value).toBe(0.25)
    expect(figureOf('partner-sourced-pipeline-share', { deals }).value).toBe(0.25)
  })

  it('is unknown when nothing is attributed and no partner is named', () => {
    const blank = [deal('1', null, 'won'), deal('2', null, 'open')]
    expect(figureOf('sourced-revenue', { deals: blank }).unknown?.reason).toBe('no-won-attribution')
    expect(figureOf('partner-revenue-share', { deals: blank }).unknown?.reason).toBe('no-attribution-at-all')
    expect(figureOf('source-known-share', { deals: blank }).value).toBe(0)
  })
})
