import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert } from '@shared/domain/values/money'
import { sum } from '@shared/domain/values/sum'

describe('money', () => {
  it('has no value in the reporting currency without a stated rate', () => {
    expect(convert({ amount: 100, currency: 'USD' }, 'EUR', [])).toBeNull()
    expect(convert({ amount: 100, currency: 'USD' }, 'EUR', [{ currency: 'USD', rate: 0.9 }])).toBeCloseTo(
      90,
      12
    )
    expect(convert({ amount: 100, currency: 'EUR' }, 'EUR', [{ currency: 'EUR', rate: 7 }])).toBe(100)
  })

  it('adds cents the same way in any order', () => {
    const cents = fc.array(fc.integer({ min: -100_000_000, max: 100_000_000 }), { maxLength: 400 })
    fc.assert(
      fc.property(cents, (values) => {
        const exact = values.reduce((total, value) => total + value, 0) / 100
        const forwards = sum(values.map((value) => value / 100))
        const backwards = sum([...values].reverse().map((value) => value / 100))
        expect(Math.abs(forwards - exact)).toBeLessThan(1e-7)
        expect(Math.abs(forwards - backwards)).toBeLessThan(1e-7)
      })
    )
  })

  it('keeps what plain addition loses', () => {
    expect(sum([1e16, 1, -1e16])).toBe(1)
  })
})
