import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountOf, lineAmount, type AmountContext } from '@shared/domain/exchange/line-amount'
import { meanCrosshair, middleCrosshair, quadrantOf } from '@shared/domain/exchange/line-reading'
import { exchangeResult } from '@shared/domain/exchange/exchange-result'
import { moneyToBorder } from '@shared/domain/exchange/money-to-border'
import { fairBand } from '@shared/domain/exchange/verdict'
import { euros, figureWith, judged, line } from './exchange-builders'

const counted = { basis: 'derived', metricId: 'certified-people', factor: 1, note: '' } as const
const context = (value: number | null, unit: 'money' | 'count' = 'money'): AmountContext => ({
  ...euros,
  figure: (metricId) => figureWith({ metricId, value, unit })
})

describe('the amount of a line', () => {
  it('needs a price where people or trainings are counted, and is unknown without one', () => {
    expect(lineAmount(counted, context(4, 'count'))).toMatchObject({ value: null, unknown: 'price-missing' })
    const price = { value: 1500, low: 1000, high: 2000, reason: 'course fees' }
    expect(lineAmount({ ...counted, price }, context(4, 'count'))).toMatchObject({
      ...{ value: 6000, low: 4000, high: 8000 }
    })
  })

  it('follows the data while the version is open', () => {
    const open = line({ amount: { ...counted, metricId: 'mdf-paid-12m' } })
    expect(amountOf(open, context(900)).value).toBe(900)
    expect(amountOf(open, context(1000))).toMatchObject({ value: 1000, movedTo: null })
  })

  it('keeps what it stood for once the version is closed, and says what the data say now', () => {
    const closed = { value: 900, low: null, high: null, on: '2026-01-01' }
    const then = line({ amount: { ...counted, metricId: 'mdf-paid-12m' }, closed })
    expect(amountOf(then, context(1000))).toMatchObject({ value: 900, movedTo: 1000 })
    expect(amountOf(then, context(900)).movedTo).toBeNull()
    expect(amountOf({ ...then, closed: { ...closed, value: null } }, context(900))).toMatchObject({
      ...{ value: null, movedTo: 900 }
    })
    expect(exchangeResult([then], context(1000)).moved).toHaveLength(1)
  })
})

describe('the crosshair', () => {
  const rated = (importance: number, delivered: number, order: number) =>
    line({ importance, deliveredPartner: delivered, order })

  it('stands in the middle of the scale unless the means are asked for', () => {
    const lines = [rated(5, 5, 1), rated(5, 4, 2), rated(4, 3, 3)]
    expect(exchangeResult(lines, euros).crosshairs.gets).toEqual(middleCrosshair)
    const mean = exchangeResult(lines, { ...euros, crosshair: 'mean' })
    expect(mean.crosshairs.gets).toEqual({ kind: 'mean', importance: 14 / 3, delivered: 4 })
  })

  it('names the lines whose quadrant depends on the choice', () => {
    const result = exchangeResult([rated(5, 5, 1), rated(5, 4, 2), rated(4, 3, 3)], euros)
    expect(result.gets.map((each) => [each.quadrant, each.otherQuadrant])).toEqual([
      ['keep', null],
      ['keep', null],
      ['keep', 'low-priority']
    ])
    expect(result.switching).toHaveLength(1)
  })

  it('puts each rated line into exactly one quadrant, an unrated one into none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))),
        (pairs) => {
          const lines = pairs.map(([importance, delivered], order) => rated(importance, delivered, order))
          const at = meanCrosshair(lines)
          for (const [importance, delivered] of pairs) {
            expect(quadrantOf(importance, delivered, at)).not.toBeNull()
          }
          expect(quadrantOf(null, 3, at)).toBeNull()
          expect(quadrantOf(3, null, at)).toBeNull()
        }
      )
    )
  })
})

describe('how close a verdict was', () => {
  it('gives the money that would bring the balance to its border', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(amount, amount, (given, got) => {
        const more = moneyToBorder(given, got) ?? Number.NaN
        const index = (given - got - more) / (given + got + more)
        expect(Math.abs(index)).toBeCloseTo(fairBand, 9)
      })
    )
  })

  it('says nothing without money on both sides', () => {
    expect(moneyToBorder(100, null)).toBeNull()
    expect(exchangeResult([line({ amount: judged(5) })], euros).moneyToBorder).toBeNull()
  })
})
