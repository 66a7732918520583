import { describe, expect, it } from 'vitest'
import type { ExchangeLine } from '@shared/domain/entities/exchange'
import type { PartnerType } from '@shared/domain/entities/partner'
import { exchangeResult } from '@shared/domain/exchange/exchange-result'
import { outliers } from '@shared/domain/exchange/outliers'
import { auditCoverage, byType, heatMap, type PortfolioEntry } from '@shared/domain/exchange/portfolio'
import { draftProposition, sharedStrongGets, strongestGets } from '@shared/domain/exchange/proposition'
import { topTrades } from '@shared/domain/exchange/trades'
import { partner } from '../../helpers/partner-builder'
import { euros, judged, line } from './exchange-builders'

const entry = (
  id: string,
  lines: readonly ExchangeLine[],
  type: PartnerType | null = null
): PortfolioEntry => ({
  partner: partner({ id, name: id, type }),
  result: exchangeResult(lines, euros),
  state: 'current'
})
const sides = (gives: number, gets: number): ExchangeLine[] => [
  line({ direction: 'gives', objectId: 'gives.won-margin', name: 'Margin', amount: judged(gives), order: 1 }),
  line({ objectId: 'gets.mdf', name: 'MDF paid', amount: judged(gets), order: 2 })
]

describe('the portfolio of audits', () => {
  it('tells how much of Tier 1 is covered', () => {
    expect(auditCoverage(['current', 'due', 'never-audited', 'never-audited'])).toEqual({
      ...{ partners: 4, current: 1, due: 1, never: 2, share: 0.5 }
    })
    expect(auditCoverage([]).share).toBeNull()
  })

  it('rolls up money by type, and leaves out those never audited', () => {
    const none: PortfolioEntry = { partner: partner({ type: 'msp' }), result: null, state: 'never-audited' }
    const [msp, isv] = byType([
      entry('a', sides(300, 100), 'msp'),
      entry('b', sides(100, 100), 'msp'),
      entry('c', sides(5, 5), 'isv'),
      none
    ])
    expect(msp).toMatchObject({ type: 'msp', audits: 2, gives: 400, gets: 200 })
    expect(msp?.balance.index).toBeCloseTo(1 / 3, 12)
    expect(isv).toMatchObject({ type: 'isv', audits: 1, balance: { index: 0 }, needsMet: null })
  })

  it('lays gaps out as objects × partners and keeps an empty place for what a partner does not have', () => {
    const gap = (vendor: number, views: number): ExchangeLine =>
      line({
        objectId: 'gets.mdf',
        name: 'MDF',
        importance: 4,
        deliveredVendor: vendor,
        deliveredPartner: views
      })
    const [row] = heatMap([entry('a', [gap(4, 1)]), entry('b', []), entry('c', [gap(3, 3)])])
    expect(row?.cells.map((cell) => cell?.gap ?? null)).toEqual([3, null, 0])
    expect(row).toMatchObject({ flagged: 1, unmet: 1 })
  })

  it('explains who stands apart by the line that differs most, and is silent with few audits', () => {
    const usual = [100, 104, 96, 102].map((gives, index) => entry(`p${index}`, sides(gives, 100)))
    const odd = entry('odd', sides(900, 100))
    expect(outliers([...usual.slice(1), odd])).toBeNull()
    const found = outliers([...usual, odd])
    expect(found?.map((each) => each.entry.partner.id)).toEqual(['odd'])
    expect(found?.[0]?.because).toMatchObject({ line: { line: { name: 'Margin' } }, usual: 101 })
  })
})

describe('trades and propositions', () => {
  it('finds what is cheap for the giver, dear to the receiver and not there yet', () => {
    const of = (name: string, over: Partial<ExchangeLine>): ExchangeLine =>
      line({ id: name, name, importance: 5, deliveredPartner: 2, ...over })
    const trades = topTrades(
      exchangeResult(
        [
          of('cheap', { effort: 1, order: 1 }),
          of('dear to give', { effort: 4, order: 2 }),
          of('there already', { effort: 1, deliveredPartner: 5, order: 3 }),
          of('unimportant', { effort: 1, importance: 2, order: 4 }),
          of('unsaid', { order: 5 })
        ],
        euros
      )
    )
    expect(trades.best.map((each) => [each.result.line.name, each.score])).toEqual([['cheap', 15]])
    expect(trades.effortUnsaid.map((each) => each.line.name)).toEqual(['unsaid'])
  })

  it('promises only what the partner itself says arrives', () => {
    const lines = [
      line({ id: 'a', name: 'Technical experts', importance: 5, deliveredPartner: 5, order: 1 }),
      line({ id: 'b', name: 'MDF paid', importance: 5, deliveredVendor: 5, deliveredPartner: 1, order: 2 }),
      line({ id: 'c', name: 'Enablement', importance: 4, deliveredVendor: 5, order: 3 })
    ]
    const result = exchangeResult(lines, euros)
    expect(strongestGets(result).map((each) => each.line.name)).toEqual(['Technical experts'])
    expect(
      draftProposition({
        client: 'Halden',
        audience: 'Kestrel',
        strong: ['Technical experts'],
        unmet: ['MDF paid']
      })
    ).toBe(
      'Kestrel: work with Halden because of technical experts, which you said matter most to you and arrive. Not to be promised before it is fixed: MDF paid.'
    )
    expect(sharedStrongGets([result, exchangeResult([], euros)])).toEqual(['Technical experts'])
    expect(sharedStrongGets([result, exchangeResult([], euros), exchangeResult([], euros)])).toEqual([])
    expect(draftProposition({ client: 'H', audience: 'K', strong: [], unmet: [] })).toBeNull()
  })
})
