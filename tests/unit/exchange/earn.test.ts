import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EarnInputs, StatedRange } from '@shared/domain/entities/exchange'
import { bothSides } from '@shared/domain/exchange/both-sides'
import { earnAnalysis, noEarnInputs } from '@shared/domain/exchange/earn-analysis'
import { earnOf } from '@shared/domain/exchange/earn-values'
import { exchangeResult } from '@shared/domain/exchange/exchange-result'
import { euros, judged, line } from './exchange-builders'

const about = (value: number, low: number | null = null, high: number | null = null): StatedRange => ({
  ...{ value, low, high },
  reason: 'told in the interview'
})

const margin = line({ objectId: 'gets.resale-margin', amount: judged(60_000, 50_000, 80_000), order: 1 })
const funds = line({ objectId: 'gets.mdf', amount: judged(9_000), order: 2 })
const won = line({ direction: 'gives', objectId: 'gives.won-margin', amount: judged(100_000), order: 3 })
const campaign = line({ direction: 'gives', objectId: 'gives.co-marketing', amount: judged(5_000), order: 4 })
const result = exchangeResult([margin, funds, won, campaign], euros)

const ask = (inputs: Partial<EarnInputs>, dealsWon: number | null = 12, partnerHours: number | null = null) =>
  earnAnalysis({
    result,
    inputs: { ...noEarnInputs, ...inputs },
    partnerHours,
    dealsWon: { value: dealsWon }
  })

describe('what a partner earns', () => {
  it('counts margin, fees and rebates, and no marketing money', () => {
    const found = ask({ hoursPerDeal: about(40), otherHours: about(120) })
    expect(found.earningLines.map((each) => each.line.objectId)).toEqual(['gets.resale-margin'])
    expect(found.earn).toEqual({ perYear: 60_000, perDeal: 5_000, hours: 600, perHour: 100 })
  })

  it('adds its own services to each deal', () => {
    const found = ask({ servicesPerDeal: about(1_000), hoursPerDeal: about(36) })
    expect(found.earn).toMatchObject({ perYear: 72_000, perDeal: 6_000, hours: 432 })
  })

  it('knows nothing an hour without hours, and nothing a deal without deals', () => {
    expect(ask({}).earn.perHour).toBeNull()
    expect(ask({}, null).earn).toEqual({ perYear: 60_000, perDeal: null, hours: null, perHour: null })
    expect(ask({}, 0, 500).earn).toMatchObject({ perDeal: null, perHour: 120 })
  })

  it('sets it against what is needed and what the alternative pays', () => {
    const found = ask({
      hoursPerDeal: about(50, 40, 60),
      neededPerHour: about(130),
      alternativePerHour: about(110),
      alternativeName: 'Northwind'
    })
    expect(found.overNeeded).toBeCloseTo(-30, 9)
    expect(found.overAlternative).toBeCloseTo(-10, 9)
    expect(found.missingPerYear).toBeCloseTo(18_000, 9)
    expect(found.verdict).toEqual({ word: 'too-little', isClose: true })
    expect(ask({ hoursPerDeal: about(50), neededPerHour: about(99) }).verdict.word).toBe('enough')
    expect(ask({ neededPerHour: about(99) }).verdict).toEqual({ word: 'unknown', isClose: false })
  })

  it('sorts the inputs by how much they swing the earn an hour', () => {
    const { tornado } = ask({ hoursPerDeal: about(50, 25, 75), otherHours: about(0, 0, 60) })
    expect(tornado.map((bar) => bar.input)).toEqual(['hoursPerDeal', 'income', 'otherHours'])
    expect(tornado[0]).toMatchObject({ atLow: 200, atHigh: 60_000 / 900 })
    expect(ask({ hoursPerDeal: about(50) }).tornado.map((bar) => bar.input)).toEqual(['income'])
  })

  it('earns more an hour when it earns more or works less, never the other way round', () => {
    const some = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(some, some, some, fc.integer({ min: 1, max: 500 }), (income, more, hours, deals) => {
        const values = {
          ...{ income, deals, servicesPerDeal: null },
          ...{ hoursPerDeal: hours, otherHours: null, hoursPerYear: null }
        }
        const base = earnOf(values).perHour ?? 0
        expect(earnOf({ ...values, income: income + more }).perHour).toBeGreaterThan(base)
        expect(earnOf({ ...values, hoursPerDeal: hours + more }).perHour).toBeLessThan(base)
      })
    )
  })
})

describe('the exchange in each side’s own books', () => {
  const costs = { vendorHours: about(200), vendorHourCost: about(90), partnerHourCost: about(80) }

  it('counts outlays and hours as put in, and what arrives against them', () => {
    const { vendor, partner } = bothSides(result, { ...noEarnInputs, ...costs }, 500)
    expect(vendor).toMatchObject({ receives: 105_000, outlay: 69_000, putsIn: 87_000 })
    expect(partner).toMatchObject({ receives: 69_000, outlay: 5_000, putsIn: 45_000 })
    expect(partner.return).toBeCloseTo(69 / 45, 12)
  })

  it('does not take hours nobody stated for free', () => {
    const { vendor, partner } = bothSides(result, undefined, 500)
    expect([vendor.putsIn, vendor.return, partner.putsIn, partner.return]).toEqual([null, null, null, null])
  })

  it('takes the line’s own word on whether money leaves the pocket', () => {
    const ownWord = exchangeResult([margin, { ...campaign, isOutlay: false }], euros)
    expect(bothSides(ownWord, { ...noEarnInputs, ...costs }, 10).partner.outlay).toBe(0)
  })
})
