import { describe, expect, it } from 'vitest'
import { chiSquare, isChiSquareFit } from '@shared/domain/stats/chi-square'
import { finitePopulationFactor, wilsonInPopulation } from '@shared/domain/stats/finite-population'
import { fisherExact } from '@shared/domain/stats/fisher-exact'
import { logGamma, twoSidedP, upperGamma } from '@shared/domain/stats/gamma'
import { holmAdjusted } from '@shared/domain/stats/holm'
import { newcombeInterval } from '@shared/domain/stats/newcombe'
import { wilsonInterval } from '@shared/domain/stats/wilson'

describe('gamma', () => {
  it('knows factorials and the half', () => {
    expect(Math.exp(logGamma(6))).toBeCloseTo(120, 9)
    expect(Math.exp(logGamma(0.5))).toBeCloseTo(Math.sqrt(Math.PI), 12)
  })

  it.each([
    [3.841458820694124, 1, 0.05],
    [9.487729036781154, 4, 0.05],
    [23.209251158954356, 10, 0.01]
  ])('χ² of %d with %i degrees is the tabled %d', (x, degrees, p) =>
    expect(upperGamma(degrees / 2, x / 2)).toBeCloseTo(p, 10)
  )

  it('gives the two-sided chance of a normal value', () => {
    expect(twoSidedP(1.959963984540054)).toBeCloseTo(0.05, 12)
    expect(twoSidedP(0)).toBe(1)
  })
})

describe('χ²', () => {
  it('of a textbook table (20, 30 | 30, 20) is 4', () => {
    expect(
      chiSquare([
        [20, 30],
        [30, 20]
      ])
    ).toMatchObject({ statistic: 4, degreesOfFreedom: 1, smallestExpected: 25 })
  })

  it('is not fit for a small 2 × 2, nor where a fifth of the cells expects under 5', () => {
    expect(
      isChiSquareFit(
        chiSquare([
          [3, 7],
          [6, 4]
        ])!
      )
    ).toBe(false)
    expect(
      isChiSquareFit(
        chiSquare([
          [20, 30, 2],
          [30, 20, 6]
        ])!
      )
    ).toBe(false)
    expect(
      isChiSquareFit(
        chiSquare([
          [20, 30, 24],
          [30, 20, 26]
        ])!
      )
    ).toBe(true)
  })

  it('has nothing to say about an empty column', () => {
    expect(
      chiSquare([
        [3, 0],
        [6, 0]
      ])
    ).toBeNull()
  })
})

describe('Fisher’s exact test', () => {
  it.each([
    // The lady tasting tea; Agresti's and scipy's worked examples.
    [[3, 1], [1, 3], 0.4857142857],
    [[8, 2], [1, 5], 0.03496503496],
    [[1, 9], [11, 3], 0.002759456]
  ])('of %j and %j is %d', (first, second, p) => expect(fisherExact(first, second)).toBeCloseTo(p, 7))

  it('takes more than two columns (Freeman & Halton)', () => {
    const [first, second] = [
      [0, 3, 2],
      [6, 5, 1]
    ]
    // Gone through by hand: all tables with these margins no likelier than this one.
    expect(fisherExact(first, second)).toBeCloseTo(bruteForce(first, second), 9)
  })

  it('is not made where all or none raised it', () => {
    expect(fisherExact([0, 0], [3, 4])).toBeNull()
  })
})

function bruteForce(first: readonly number[], second: readonly number[]): number {
  const columns = first.map((count, index) => count + second[index]!)
  const row = first.reduce((a, b) => a + b, 0)
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k)
  const weight = (counts: readonly number[]) =>
    counts.reduce((product, count, index) => product * choose(columns[index]!, count), 1)
  let [all, extreme] = [0, 0]
  for (let a = 0; a <= columns[0]!; a += 1)
    for (let b = 0; b <= columns[1]!; b += 1)
      for (let c = 0; c <= columns[2]!; c += 1) {
        if (a + b + c !== row) continue
        all += weight([a, b, c])
        if (weight([a, b, c]) <= weight(first)) extreme += weight([a, b, c])
      }
  return extreme / all
}

describe('differences and finite populations', () => {
  it('Newcombe’s own example: 56/70 against 48/80', () => {
    const interval = newcombeInterval({ count: 56, base: 70 }, { count: 48, base: 80 })
    expect(interval?.low).toBeCloseTo(0.0524, 4)
    expect(interval?.high).toBeCloseTo(0.3339, 4)
    expect(interval?.method).toBe('newcombe')
  })

  it('narrows as the sample grows into the roster, and closes on a census', () => {
    const open = wilsonInterval(20, 40)!
    const half = wilsonInPopulation(20, 40, 80)!
    expect(half.high - half.low).toBeLessThan(open.high - open.low)
    expect(wilsonInPopulation(20, 40, 40)).toMatchObject({ low: 0.5, high: 0.5 })
    expect(wilsonInPopulation(40, 40, 50)?.high).toBe(1)
    expect(wilsonInPopulation(20, 40, null)).toEqual(open)
  })

  it('makes no correction with a roster smaller than the answers', () => {
    expect(finitePopulationFactor(40, 30)).toBe(1)
    expect(finitePopulationFactor(10, 19)).toBeCloseTo(Math.sqrt(9 / 18), 12)
  })

  it('adjusts for many looks without changing their order (Holm)', () => {
    expect(holmAdjusted([0.04, 0.01, 0.03])).toEqual([0.06, 0.03, 0.06])
  })
})
