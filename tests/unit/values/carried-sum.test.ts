import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeptParts } from '@shared/domain/metrics/recall/kept-parts'
import { PartedRowList } from '@shared/domain/metrics/rows/row-list'
import { joinSpreads, meanOf, spreadOf } from '@shared/domain/stats/mean-interval'
import { carriedSum, carriedSumAt, joinSums, rounded } from '@shared/domain/values/carried-sum'
import { sum } from '@shared/domain/values/sum'

const prices = fc.array(
  fc.integer({ min: -1_000_000, max: 9_000_000 }).map((cents) => cents / 100),
  { maxLength: 60 }
)

describe('sums of parts', () => {
  it('add up to the last digit as the whole does', () => {
    fc.assert(
      fc.property(fc.array(prices, { maxLength: 8 }), (parts) => {
        expect(rounded(joinSums(parts.map(carriedSum)))).toBe(sum(parts.flat()))
      }),
      { numRuns: 200, seed: 4 }
    )
  })

  it('are those of the values at positions, too, where what is no number counts as 0', () => {
    const column = Float64Array.of(1e16, 1, Number.NaN, -1e16, 0.1)
    expect(carriedSumAt(column, [0, 1, 3, 4, 2])).toEqual(carriedSum([1e16, 1, -1e16, 0.1]))
    expect(rounded(joinSums([]))).toBe(0)
  })

  it('make the sum of a programme the one its lines add up to', () => {
    const amounts = Float64Array.of(0.1, 0.2, 0.3)
    const rows = new PartedRowList([[0, 1], [2]], { parts: new KeptParts(), key: 'all' })
    expect(rows.sum('amount', amounts)).toBe(0.6)
  })

  it('make the mean of several lots the one of all their values', () => {
    const lots = [[0.1, 0.2], [], [0.3]]
    expect(joinSpreads(lots.map(spreadOf)).mean).toBe(meanOf(lots.flat()))
  })
})
