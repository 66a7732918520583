import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bootstrapInterval } from '@shared/domain/stats/bootstrap'
import { gini } from '@shared/domain/stats/gini'
import { herfindahlIndex } from '@shared/domain/stats/herfindahl'
import { lorenzCurve } from '@shared/domain/stats/lorenz'
import { normalQuantile } from '@shared/domain/stats/normal-quantile'
import { quantile } from '@shared/domain/stats/quantile'
import { seededNumbers, seededRandom } from '@shared/domain/stats/random'
import { wilsonInterval } from '@shared/domain/stats/wilson'

const amounts = fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 })
const mean = (sample: Float64Array): number =>
  sample.reduce((total, value) => total + value, 0) / sample.length

describe('Gini', () => {
  it('is 0 when all have the same and (n − 1) ÷ n when one has everything', () => {
    expect(gini([5, 5, 5, 5])).toBe(0)
    expect(gini([0, 0, 0, 8])).toBe(0.75)
  })

  it('is unknown for nobody and for nothing', () => {
    expect(gini([])).toBeNull()
    expect(gini([0, 0])).toBeNull()
  })

  it('refuses negative amounts', () => {
    expect(() => gini([-1, 2])).toThrow()
  })

  it('lies between 0 and 1, and neither scale nor order matter', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.01, max: 1000, noNaN: true }), (values, factor) => {
        const value = gini(values)!
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1 - 1 / values.length + 1e-9)
        expect(gini(values.map((one) => one * factor))).toBeCloseTo(value, 9)
        expect(gini([...values].reverse())).toBeCloseTo(value, 12)
      })
    )
  })

  it('equals twice the area between the Lorenz curve and the diagonal', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const points = lorenzCurve(values)
        let area = 0
        for (let index = 1; index < points.length; index++) {
          const [a, b] = [points[index - 1]!, points[index]!]
          area += ((a.held + b.held) / 2) * (b.holders - a.holders)
        }
        expect(1 - 2 * area).toBeCloseTo(gini(values)!, 6)
      })
    )
  })

  it('rises when partners that sold nothing are counted too', () => {
    fc.assert(fc.property(amounts, (values) => gini([...values, 0])! >= gini(values)! - 1e-12))
  })
})

describe('HHI', () => {
  it('is 10,000 for a single seller and 10,000 ÷ n for n equal ones', () => {
    expect(herfindahlIndex([7])).toBe(10_000)
    expect(herfindahlIndex([3, 3, 3, 3])).toBeCloseTo(2_500)
    expect(herfindahlIndex([])).toBeNull()
  })
})

describe('Wilson interval', () => {
  it('gives the published 95 % bounds', () => {
    // Newcombe 1998, table I: 81 of 263 and 15 of 148.
    const one = wilsonInterval(81, 263)!
    expect([one.low, one.high]).toEqual([expect.closeTo(0.2553, 4), expect.closeTo(0.3662, 4)])
    const two = wilsonInterval(15, 148)!
    expect([two.low, two.high]).toEqual([expect.closeTo(0.0624, 4), expect.closeTo(0.1605, 4)])
  })

  it('is unknown without observations, and exact at both ends', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
    expect(wilsonInterval(0, 4)?.low).toBe(0)
    expect(wilsonInterval(4, 4)?.high).toBe(1)
  })

  it('holds the observed share, inside 0 to 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (part, more) => {
        const observed = part + more
        const { low, high } = wilsonInterval(part, observed)!
        expect(low).toBeLessThanOrEqual(part / observed + 1e-12)
        expect(high).toBeGreaterThanOrEqual(part / observed - 1e-12)
        expect(low >= 0 && high <= 1).toBe(true)
      })
    )
  })
})

describe('quantiles, normal distribution and resampling', () => {
  it('interpolates like a spreadsheet', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
    expect(quantile([1, 2, 3, 4], 0.9)).toBeCloseTo(3.7)
    expect(quantile([], 0.5)).toBeNull()
  })

  it('knows 1.96 and its mirror', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6)
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12)
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232, 5)
    expect(() => normalQuantile(1)).toThrow()
  })

  it('draws the same numbers from the same seed', () => {
    const [a, b, c] = [seededRandom(7), seededRandom(7), seededRandom(8)]
    const first = [a(), a(), a()]
    expect([b(), b(), b()]).toEqual(first)
    expect([c(), c(), c()]).not.toEqual(first)
    expect(first.every((value) => value >= 0 && value < 1)).toBe(true)
  })

  it('draws those numbers together, and more of them when more are asked for', () => {
    for (const seed of [0, 7, 20260101, 4294967295]) {
      const numbers = seededNumbers(seed)
      for (const count of [3, 2, 50, 51, 400]) {
        const random = seededRandom(seed)
        const drawn = numbers(count)
        expect(drawn.length).toBeGreaterThanOrEqual(count)
        expect(Array.from(drawn)).toEqual(Array.from(drawn, () => random()))
      }
    }
    // Fixed, as printed intervals hang on them.
    expect(Array.from(seededNumbers(7)(2))).toEqual([0.011704753153026104, 0.06195825757458806])
  })

  it('gives the same bootstrap interval twice, around the statistic', () => {
    const values = [3, 9, 4, 40, 12, 7, 1, 5]
    const interval = bootstrapInterval(values, mean)!
    expect(bootstrapInterval(values, mean)).toEqual(interval)
    expect(interval.low).toBeLessThan(10.125)
    expect(interval.high).toBeGreaterThan(10.125)
    expect(bootstrapInterval([4], mean)).toBeNull()
  })
})
