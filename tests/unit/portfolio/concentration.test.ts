import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { concentration, thinned } from '@shared/domain/portfolio/concentration'
import { concentrationTitle } from '@shared/domain/portfolio/titles'

const everybody = () => true
const words = {
  count: (value: number) => String(value),
  share: (value: number) => `${Math.round(value * 100)} %`,
  money: (value: number) => String(value)
}

describe('concentration', () => {
  it('orders sellers, adds their shares up and counts those without a sale into the curve', () => {
    const found = concentration(Float64Array.from([10, 0, 70, 20, Number.NaN, -5]), everybody)
    expect(found?.rows.map(({ at }) => at)).toEqual([2, 3, 0])
    expect(found?.rows.map(({ cumulated }) => Number(cumulated.toFixed(9)))).toEqual([0.7, 0.9, 1])
    expect(found?.forEightyPercent).toBe(2)
    expect(found?.lorenz).toHaveLength(5)
    expect(found?.effectiveNumber).toBeCloseTo(1 / (0.49 + 0.04 + 0.01))
  })

  it('says nothing when nobody sold', () => {
    expect(concentration(Float64Array.from([0, Number.NaN]), everybody)).toBeNull()
    expect(concentrationTitle(null, words)).toBe('No partner has revenue in the period')
  })

  it('titles a narrow head by its five, a broad one by the number for 80 %', () => {
    const narrow = concentration(Float64Array.from([50, 10, 10, 5, 5, 1, 1]), everybody)
    expect(concentrationTitle(narrow, words)).toBe('5 partners bring 98 % of partner revenue')
    const broad = concentration(
      Float64Array.from({ length: 100 }, () => 1),
      everybody
    )
    expect(concentrationTitle(broad, words)).toBe(
      '80 of 100 partners that sold bring 80 % of partner revenue'
    )
  })

  it('thins a long curve and keeps its ends', () => {
    const points = Array.from({ length: 5001 }, (_, at) => ({ holders: at / 5000, held: (at / 5000) ** 2 }))
    const few = thinned(points, 120)
    expect(few).toHaveLength(120)
    expect([few[0], few.at(-1)]).toEqual([points[0], points.at(-1)])
  })
})

const file = resolve(
  import.meta.dirname,
  '../../../../shared/data/reseller_adventureworks/FactResellerSales.csv'
)
const isPresent = existsSync(file)

if (!isPresent) {
  it.skip('the reference concentration needs ../shared/data/reseller_adventureworks beside the checkout, which is absent', () => {})
}

describe.runIf(isPresent)('AdventureWorks', () => {
  it('has 632 sellers, 184 of which bring 80 %, the top ten 9.98 %, HHI 46', () => {
    const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
    const names = head.split(',')
    const [reseller, amount] = [names.indexOf('ResellerKey'), names.indexOf('SalesAmount')]
    const totals = new Map<string, number>()
    for (const line of lines) {
      const cells = line.split(',')
      const key = cells[reseller] ?? ''
      totals.set(key, (totals.get(key) ?? 0) + Number(cells[amount]))
    }
    const found = concentration(Float64Array.from(totals.values()), everybody)
    expect(found?.rows).toHaveLength(632)
    expect(found?.forEightyPercent).toBe(184)
    expect(found?.rows[9]?.cumulated).toBeCloseTo(0.0998, 4)
    expect(Math.round(10_000 / (found?.effectiveNumber ?? 1))).toBe(46)
  })
})
