import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExchangeLine } from '@shared/domain/entities/exchange'
import { exchangeResult } from '@shared/domain/exchange/exchange-result'
import { euros, judged, line } from './exchange-builders'

const rating = fc.option(fc.integer({ min: 2, max: 10 }).map((half) => half / 2))
const anyLine: fc.Arbitrary<ExchangeLine> = fc
  .record({
    direction: fc.constantFrom('gives' as const, 'gets' as const),
    importance: rating,
    deliveredVendor: rating,
    deliveredPartner: rating,
    amount: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    order: fc.nat(50)
  })
  .map(({ amount, ...rest }) =>
    line({ ...rest, amount: amount === null ? { basis: 'none' } : judged(amount) })
  )

/** The same relationship told with the roles exchanged. */
const swapped = (each: ExchangeLine): ExchangeLine => ({
  ...each,
  direction: each.direction === 'gives' ? 'gets' : 'gives',
  deliveredVendor: each.deliveredPartner,
  deliveredPartner: each.deliveredVendor
})

describe('an exchange seen as a whole', () => {
  it('negates the balance and mirrors the verdict when the sides are swapped', () => {
    const mirror = {
      fair: 'fair',
      unclear: 'unclear',
      'partner-loses': 'vendor-loses',
      'vendor-loses': 'partner-loses'
    }
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const one = exchangeResult(lines, euros)
        const other = exchangeResult(lines.map(swapped), euros)
        if (one.balance.index === null) expect(other.balance.index).toBeNull()
        else expect(other.balance.index).toBeCloseTo(-one.balance.index, 12)
        expect(other.verdict.word).toBe(mirror[one.verdict.word])
      })
    )
  })

  it('keeps every scale inside its limits', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const { balance, partnerFulfilment, vendorFulfilment } = exchangeResult(lines, euros)
        for (const each of [partnerFulfilment.value, vendorFulfilment.value]) {
          if (each !== null) expect(each).toBeGreaterThanOrEqual(0.2)
          if (each !== null) expect(each).toBeLessThanOrEqual(1)
        }
        if (balance.index !== null) expect(Math.abs(balance.index)).toBeLessThanOrEqual(1)
      })
    )
  })

  it('says nothing about an empty audit', () => {
    expect(exchangeResult([], euros)).toMatchObject({
      balance: { index: null },
      partnerFulfilment: { value: null },
      verdict: { word: 'unclear', rule: 'too-little-rated' },
      evidenceCoverage: null
    })
  })

  it('does not take a missing side for zero', () => {
    const result = exchangeResult([line({ direction: 'gives', amount: judged(100) })], euros)
    expect(result.getTotal.value).toBeNull()
    expect(result.balance.index).toBeNull()
  })

  it('leaves out what is not part of the relationship, even when it carries money', () => {
    const result = exchangeResult(
      [
        line({ direction: 'gives', amount: judged(300), order: 1 }),
        line({ amount: judged(100), order: 2 }),
        line({ amount: judged(900), isPartOfRelationship: false, order: 3 })
      ],
      euros
    )
    expect(result.balance).toMatchObject({ index: 0.5, giveForEachGet: 3 })
    expect(result.verdict).toMatchObject({ word: 'partner-loses', rule: 'money-balance' })
    expect(result.verdict.distanceToBorder).toBeCloseTo(0.35, 12)
  })

  it('calls it unclear when the judged ranges allow two verdicts', () => {
    const result = exchangeResult(
      [
        line({ direction: 'gives', amount: judged(150, 100, 200), order: 1 }),
        line({ amount: judged(100, 80, 140), order: 2 })
      ],
      euros
    )
    expect(result.verdict).toMatchObject({ word: 'unclear', rule: 'money-range-crosses' })
  })

  it('lets fulfilment decide where the money is even', () => {
    const rated = (direction: 'gives' | 'gets', delivered: number, order: number): ExchangeLine =>
      line({
        direction,
        importance: 5,
        deliveredVendor: delivered,
        deliveredPartner: delivered,
        amount: judged(50),
        order
      })
    const result = exchangeResult(
      [rated('gives', 5, 1), rated('gives', 4, 2), rated('gets', 2, 3), rated('gets', 1, 4)],
      euros
    )
    expect(result.balance.index).toBe(0)
    expect(result.verdict).toMatchObject({ word: 'partner-loses', rule: 'fulfilment-difference' })
    expect(result.unmetNeeds).toHaveLength(2)
  })

  it('reads the receiver’s own view for fulfilment and flags gaps of 1.5 or more, widest first', () => {
    const result = exchangeResult(
      [
        line({ importance: 4, deliveredVendor: 4, deliveredPartner: 2.5, order: 1 }),
        line({ importance: 4, deliveredVendor: 4, deliveredPartner: 1, order: 2 }),
        line({ importance: 4, deliveredVendor: 3, deliveredPartner: 2, order: 3 })
      ],
      euros
    )
    expect(result.gaps.map((each) => each.gap)).toEqual([3, 1.5])
    expect(result.partnerFulfilment).toEqual({ value: (4 * (2.5 + 1 + 2)) / (3 * 4 * 5), rated: 3, lines: 3 })
  })

  it('lists an amount without an exchange rate as unknown instead of counting it at par', () => {
    const dollars = { ...judged(100), currency: 'USD' }
    const result = exchangeResult([line({ amount: dollars })], euros)
    expect(result.gets[0]?.amount).toMatchObject({ value: null, unknown: 'rate-missing' })
  })
})
