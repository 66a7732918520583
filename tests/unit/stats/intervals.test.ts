import { describe, expect, it } from 'vitest'
import { bootstrapInterval, bootstrapRatioInterval } from '@shared/domain/stats/bootstrap'
import { meanDifferenceInterval, meanInterval, meanOf } from '@shared/domain/stats/mean-interval'
import { medianDifference, medianInterval } from '@shared/domain/stats/median-interval'

const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1)

describe('median with interval', () => {
  it('takes two of the ordered values', () => {
    // Binomial ranks of n = 25 at 95 %: the 8th and the 18th value.
    expect(medianInterval(upTo(25))).toMatchObject({
      median: 13,
      interval: { low: 8, high: 18, method: 'order-statistic' }
    })
  })
  it('gives none under six values and nothing without any', () => {
    expect(medianInterval([1, 2, 3])).toMatchObject({ median: 2, interval: null, error: null })
    expect(medianInterval([])).toBeNull()
  })
  it('compares two medians, without an interval while one has none', () => {
    const [many, few] = [medianInterval(upTo(25))!, medianInterval([1, 2, 3])!]
    expect(medianDifference(many, few)).toEqual({ difference: 11, interval: null })
    const same = medianDifference(many, many).interval
    expect(same && same.low < 0 && same.high > 0 && same.low === -same.high).toBe(true)
  })
})

describe('intervals that are drawn', () => {
  const values = [3, 90, 4, 41, 12, 7, 1, 5, 26, 18]
  const others = [8, 2, 77, 30, 6, 11]
  const turned = [...values].reverse()
  it('are the same in whatever order the values come', () => {
    expect(bootstrapInterval(turned, meanOf)).toEqual(bootstrapInterval(values, meanOf))
    expect(bootstrapRatioInterval(turned, 7)).toEqual(bootstrapRatioInterval(values, 7))
    expect(meanInterval(turned)).toEqual(meanInterval(values))
    expect(meanDifferenceInterval(turned, others)).toEqual(meanDifferenceInterval(values, others))
    expect(meanDifferenceInterval(others, turned)).toEqual(meanDifferenceInterval(others, values))
  })
  it('leave the values where they are', () => {
    expect(values).toEqual([3, 90, 4, 41, 12, 7, 1, 5, 26, 18])
  })
})

describe('mean with interval', () => {
  it('draws small groups again, the same way each time', () => {
    const interval = meanInterval([1, 2, 3, 4, 100])
    expect(interval?.method).toBe('bootstrap')
    expect(meanInterval([1, 2, 3, 4, 100])).toEqual(interval)
    expect(meanInterval([5])).toBeNull()
  })
  it('is the normal interval from a hundred values on', () => {
    const values = upTo(100)
    const interval = meanInterval(values)
    // s = 29.011, so 1.96 × s ÷ 10 = 5.686.
    expect(interval).toMatchObject({ method: 'large-sample' })
    expect(interval?.low).toBeCloseTo(50.5 - 5.686, 2)
  })
  it('leaves zero out when two groups lie far apart, and not when they are the same', () => {
    const low = upTo(20)
    const high = low.map((value) => value + 1000)
    expect(meanDifferenceInterval(high, low)?.low).toBeGreaterThan(900)
    const same = meanDifferenceInterval(low, low)
    expect(same && same.low < 0 && same.high > 0).toBe(true)
    expect(meanDifferenceInterval(upTo(100), upTo(100))?.method).toBe('large-sample')
    expect(meanDifferenceInterval([1], low)).toBeNull()
  })
})
