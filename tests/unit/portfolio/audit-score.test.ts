import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  auditScores,
  normaliseAudit,
  rankScores,
  shareOfLargest,
  type AuditColumns
} from '@shared/domain/portfolio/audit-score'
import { orderOf, ranksOf, topOf } from '@shared/domain/portfolio/ranking'

const columns = (revenue: number[], overlap: number[], activity: number[]): AuditColumns => ({
  revenue: Float64Array.from(revenue),
  overlap: Float64Array.from(overlap),
  activity: Float64Array.from(activity)
})
const unknown = Number.NaN
const equal = { revenue: 50, overlap: 50, activity: 50 }

const maybe = fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: Number.NaN })
const anyColumn = fc.array(maybe, { minLength: 1, maxLength: 40 })

describe('the scale of the partner audit', () => {
  it('gives the best 100, the least 0, equals the same, and leaves the unknown open', () => {
    expect([...rankScores(Float64Array.from([5, 1, 9, 1, unknown]))]).toEqual([200 / 3, 0, 100, 0, unknown])
  })

  it('gives a lone partner all points', () => {
    expect([...rankScores(Float64Array.from([0]))]).toEqual([100])
  })

  it('takes a credit as nothing when measured against the largest', () => {
    expect([...shareOfLargest(Float64Array.from([200, 50, -10, unknown]))]).toEqual([100, 25, 0, unknown])
  })

  it('gives nobody points where nobody has anything', () => {
    expect([...shareOfLargest(Float64Array.from([0, 0]))]).toEqual([0, 0])
  })

  it.each(['rank', 'largest'] as const)('does not depend on the currency (%s)', (normalisation) => {
    fc.assert(
      fc.property(anyColumn, fc.constantFrom(0.5, 2, 8, 1024), (revenue, factor) => {
        const zeros = revenue.map(() => 0)
        const before = normaliseAudit(columns(revenue, zeros, zeros), normalisation)
        const after = normaliseAudit(
          columns(
            revenue.map((value) => value * factor),
            zeros,
            zeros
          ),
          normalisation
        )
        expect([...after.revenue]).toEqual([...before.revenue])
      })
    )
  })
})

describe('the partner audit score', () => {
  it('is the weighted mean of what is known', () => {
    const audit = normaliseAudit(columns([10, 0], [80, 40], [0, 4]), 'rank')
    const { score } = auditScores(audit, { revenue: 50, overlap: 25, activity: 25 })
    expect([...score]).toEqual([70, 35])
  })

  it('takes nothing unknown for zero, and says how far it may be off', () => {
    const audit = normaliseAudit(columns([10, 0], [unknown, 40], [1, 0]), 'rank')
    const { score, low, high, known } = auditScores(audit, equal)
    expect(score[0]).toBe(100)
    expect(low[0]).toBeCloseTo(200 / 3)
    expect(high[0]).toBe(100)
    expect([...known]).toEqual([2, 3])
  })

  it('drops a measure nobody has for everybody: that is no uncertainty of one partner', () => {
    const audit = normaliseAudit(columns([10, 0], [unknown, unknown], [1, 0]), 'rank')
    const { low, high, measures } = auditScores(audit, equal)
    expect(measures).toEqual(['revenue', 'activity'])
    expect([low[0], high[0]]).toEqual([100, 100])
  })

  it('has no score without any weight or any data', () => {
    const audit = normaliseAudit(columns([1], [1], [1]), 'rank')
    expect(auditScores(audit, { revenue: 0, overlap: 0, activity: 0 }).score[0]).toBeNaN()
    const none = normaliseAudit(columns([unknown, 1], [unknown, 1], [unknown, 1]), 'rank')
    expect(auditScores(none, equal).score[0]).toBeNaN()
  })

  it('keeps every score between its bounds, and 0 to 100', () => {
    const row = fc.tuple(maybe, fc.option(fc.integer({ min: 0, max: 100 }), { nil: Number.NaN }), maybe)
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const audit = normaliseAudit(
          columns(
            rows.map(([a]) => a),
            rows.map(([, b]) => b),
            rows.map(([, , c]) => c)
          ),
          'rank'
        )
        const { score, low, high } = auditScores(audit, { revenue: 10, overlap: 60, activity: 30 })
        score.forEach((value, at) => {
          if (Number.isNaN(value)) return
          expect(low[at]).toBeLessThanOrEqual(value + 1e-9)
          expect(high[at]).toBeGreaterThanOrEqual(value - 1e-9)
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(100 + 1e-9)
        })
      })
    )
  })
})

describe('ranks', () => {
  it('share a place where scores are equal and skip the next', () => {
    expect([...ranksOf(Float64Array.from([5, 9, 5, unknown, 1]))]).toEqual([2, 1, 2, 0, 4])
  })

  it('find the top without sorting everything', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: Number.NaN }), { maxLength: 60 })
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 12 }), (list, size) => {
        const values = Float64Array.from(list)
        expect(topOf(values, size)).toEqual(orderOf(values).slice(0, size))
      })
    )
  })
})
