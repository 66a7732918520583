import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { currencyIn, provenDecimal, readNumber } from '@shared/domain/importing/read-number'

const value = (text: string, decimal: ',' | '.' = '.') => readNumber(text, decimal)?.value ?? null

describe('numbers in the client’s spelling', () => {
  it('reads points, commas, apostrophes, blanks, brackets and signs', () => {
    expect([
      value('1234.5'),
      value('1,234.50'),
      value('1.234,50', ','),
      value('1 234,50', ','),
      value("1'234.50"),
      value('(1,200.00)'),
      value('−3,5', ','),
      value('12-')
    ]).toEqual([1234.5, 1234.5, 1234.5, 1234.5, 1234.5, -1200, -3.5, -12])
  })

  it('keeps the currency and the percent sign apart from the number', () => {
    expect(readNumber('€ 1.234,56', ',')).toEqual({ value: 1234.56, currency: 'EUR', isPercent: false })
    expect(readNumber('USD 99.90')).toEqual({ value: 99.9, currency: 'USD', isPercent: false })
    expect(readNumber('12,5 %', ',')).toEqual({ value: 0.125, currency: null, isPercent: true })
  })

  it('never reads part of a text', () => {
    for (const text of ['TBC', '12 units', '1.2.3', '3/4', '12,34,5', '', '-', 'v2', '1e5x'])
      expect(value(text)).toBeNull()
  })

  it('says which decimal sign a text proves', () => {
    expect(['1.234,56', '1,234.5', '1,5', '1,234', '12'].map(provenDecimal)).toEqual([
      ',',
      '.',
      ',',
      null,
      null
    ])
  })

  it('finds currencies by sign or code', () => {
    expect(['Amt (k EUR)', 'Betrag €', 'Value in GBP', 'Amount', 'Umsatz CHF'].map(currencyIn)).toEqual([
      'EUR',
      'EUR',
      'GBP',
      null,
      'CHF'
    ])
  })

  it('reads back every number it could have been written as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (cents) => {
        const number = cents / 100
        expect(value(number.toLocaleString('en-US', { minimumFractionDigits: 2 }))).toBeCloseTo(number, 6)
        expect(value(number.toLocaleString('de-DE', { minimumFractionDigits: 2 }), ',')).toBeCloseTo(
          number,
          6
        )
      })
    )
  })
})
