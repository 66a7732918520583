import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bootstrapInterval, bootstrapRatioInterval } from '@shared/domain/stats/bootstrap'
import { quantileOfSorted, quantilePair } from '@shared/domain/stats/quantile'
import { sum, sumAt } from '@shared/domain/values/sum'

const amounts = fc.array(
  fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 1, 1)),
  {
    maxLength: 120
  }
)

describe('quantiles without sorting', () => {
  it('are those of the sorted values', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 0.5, noNaN: true }), (values, lower) => {
        const sorted = Float64Array.from(values).sort()
        const expected =
          values.length === 0 ? null : [lower, 1 - lower].map((at) => quantileOfSorted(sorted, at))
        // Adding 0 makes −0 and 0 one: a sort puts them in an order, a comparison does not.
        const found = quantilePair(Float64Array.from(values), lower, 1 - lower)
        expect(found && found.map((value) => value + 0)).toEqual(
          expected && expected.map((value) => (value ?? 0) + 0)
        )
      }),
      { numRuns: 300, seed: 3 }
    )
  })

  it('draw the same interval of a sum over an amount in one go', () => {
    const values = [120.5, 3, 0, -40.25, 77.7, 12]
    expect(bootstrapRatioInterval(values, 7)).toEqual(bootstrapInterval(values, (one) => sum(one) / 7))
    expect(bootstrapRatioInterval([5], 7)).toBeNull()
  })
})

describe('a sum at positions', () => {
  it('adds up to the cent what a list of the values does, and passes over what is no number', () => {
    const column = Float64Array.of(1e16, 1, Number.NaN, -1e16, 0.1)
    expect(sumAt(column, [0, 1, 3, 4, 2])).toBe(sum([1e16, 1, -1e16, 0.1]))
    expect(sumAt(column, [])).toBe(0)
  })
})
