import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapByGroup, investmentGap } from '@shared/domain/portfolio/investment-gap'

const unknown = Number.NaN

describe('the investment gap', () => {
  it('is share of investment minus share of outcome, widest receiver first', () => {
    const found = investmentGap([
      { id: 'a', investment: 30, outcome: 80 },
      { id: 'b', investment: 70, outcome: 20 }
    ])
    expect(found?.rows.map(({ id, gap }) => [id, Number(gap.toFixed(9))])).toEqual([
      ['b', 0.5],
      ['a', -0.5]
    ])
    expect(found?.dissimilarity).toBeCloseTo(0.5)
  })

  it('leaves unknown investment out and lists it, and takes none as zero', () => {
    const found = investmentGap([
      { id: 'a', investment: 10, outcome: 10 },
      { id: 'b', investment: unknown, outcome: 990 },
      { id: 'c', investment: 5, outcome: unknown }
    ])
    expect(found?.rows).toHaveLength(1)
    expect(found?.dissimilarity).toBe(0)
    expect(found?.unknownInvestment).toEqual(['b'])
    expect(found?.unknownOutcome).toEqual(['c'])
  })

  it('says nothing when nothing was invested or brought', () => {
    expect(investmentGap([{ id: 'a', investment: 0, outcome: 5 }])).toBeNull()
    expect(investmentGap([{ id: 'a', investment: 5, outcome: 0 }])).toBeNull()
    expect(investmentGap([])).toBeNull()
  })

  it('stays between 0 and 1, gaps add up to nothing, and is free of scale', () => {
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true })
    const rows = fc.array(fc.record({ investment: amount, outcome: amount }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(rows, (list) => {
        const inputs = list.map((each, at) => ({ ...each, id: String(at) }))
        const found = investmentGap(inputs)
        if (found === null) return
        expect(found.dissimilarity).toBeGreaterThanOrEqual(0)
        expect(found.dissimilarity).toBeLessThanOrEqual(1)
        expect(found.rows.reduce((total, row) => total + row.gap, 0)).toBeCloseTo(0, 6)
        const larger = investmentGap(inputs.map((each) => ({ ...each, investment: each.investment * 8 })))
        expect(larger?.dissimilarity).toBeCloseTo(found.dissimilarity, 9)
      })
    )
  })

  it('never grows when partners are added up to groups', () => {
    const amount = fc.double({ min: 0.01, max: 1e4, noNaN: true })
    const rows = fc.array(
      fc.record({ investment: amount, outcome: amount, group: fc.constantFrom('x', 'y', 'z') }),
      {
        minLength: 2,
        maxLength: 30
      }
    )
    fc.assert(
      fc.property(rows, (list) => {
        const inputs = list.map((each, at) => ({ ...each, id: String(at) }))
        const fine = investmentGap(inputs)?.dissimilarity ?? 0
        expect(gapByGroup(inputs)?.dissimilarity).toBeLessThanOrEqual(fine + 1e-9)
      })
    )
  })
})
