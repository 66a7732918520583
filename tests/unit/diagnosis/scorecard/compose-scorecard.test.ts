import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensions, type Dimension } from '@shared/domain/diagnosis/dimension'
import type { Scorecard } from '@shared/domain/diagnosis/scorecard'
import { composeScorecard, ragOf, totalOf } from '@shared/domain/diagnosis/scorecard/compose-scorecard'
import { aBasis, aJudgement, anIndicator, aVoice } from '../scorecard-builders'

const score = fc.option(fc.float({ min: 0, max: 5, noNaN: true }), { nil: null })
const weight = fc.float({ min: Math.fround(0.001), max: 1000, noNaN: true })
const rows = fc.array(fc.record({ score, weight }), { minLength: 10, maxLength: 10 })

const none = new Map()
const of = (card: Scorecard, dimension: Dimension) => {
  const found = card.dimensions.find((one) => one.dimension === dimension)
  if (!found) throw new Error(dimension)
  return found
}

describe('the total', () => {
  it('does not change when all weights are multiplied by the same number', () => {
    fc.assert(
      fc.property(rows, fc.float({ min: Math.fround(0.01), max: 100, noNaN: true }), (scored, factor) => {
        const before = totalOf(scored)
        const after = totalOf(scored.map((one) => ({ ...one, weight: one.weight * factor })))
        if (before.total === null) expect(after.total).toBeNull()
        else expect(after.total).toBeCloseTo(before.total, 6)
      })
    )
  })

  it('is never lower for a dimension nobody knows than for the same dimension at zero', () => {
    fc.assert(
      fc.property(rows, fc.nat({ max: 9 }), (scored, at) => {
        const unknown = totalOf(scored.map((one, index) => (index === at ? { ...one, score: null } : one)))
        const zero = totalOf(scored.map((one, index) => (index === at ? { ...one, score: 0 } : one)))
        if (unknown.total !== null && zero.total !== null) {
          expect(unknown.total).toBeGreaterThanOrEqual(zero.total - 1e-9)
        }
      })
    )
  })

  it('stays the mean of what is known, whatever else turns unknown', () => {
    fc.assert(
      fc.property(rows, (scored) => {
        const { total } = totalOf(scored)
        const known = scored.flatMap((one) => (one.score === null ? [] : [one.score]))
        if (total === null) return
        expect(total).toBeGreaterThanOrEqual(Math.min(...known) - 1e-6)
        expect(total).toBeLessThanOrEqual(Math.max(...known) + 1e-6)
      })
    )
  })

  it('is not given when less than half of the weight is known', () => {
    const scored = dimensions.map((_, index) => ({ score: index < 4 ? 4 : null, weight: 1 }))
    expect(totalOf(scored)).toEqual({ total: null, knownWeight: 0.4 })
    expect(totalOf(scored.map((one, index) => (index === 4 ? { ...one, score: 4 } : one))).total).toBe(4)
  })

  it('leaves out what the consultant gives no weight', () => {
    expect(
      totalOf([
        { score: 5, weight: 1 },
        { score: 0, weight: 0 }
      ]).total
    ).toBe(5)
    expect(totalOf([{ score: 5, weight: 0 }]).total).toBeNull()
  })
})

describe('a dimension', () => {
  it('is unknown, never red, without any figure', () => {
    const card = composeScorecard(aBasis({}), none, null)
    expect(card.dimensions.map(({ rag }) => rag)).toEqual(dimensions.map(() => 'unknown'))
    expect(card.total).toBeNull()
    expect(of(card, 'strategy').confidence).toBe(0)
  })

  it('is the mean of its known indicators, and less sure for each unknown one', () => {
    const card = composeScorecard(
      aBasis({ activation: [anIndicator(1), anIndicator(3, { id: 'b' }), anIndicator(null, { id: 'c' })] }),
      none,
      null
    )
    expect(of(card, 'activation').score).toBe(2)
    expect(of(card, 'activation').confidence).toBeCloseTo(2 / 3)
  })

  it('weighs data twice as much as what partners said', () => {
    const card = composeScorecard(
      aBasis({ activation: [anIndicator(4)] }, { activation: [aVoice(1)] }),
      none,
      null
    )
    expect(of(card, 'activation')).toMatchObject({ dataScore: 4, voiceScore: 1, score: 3 })
  })

  it('takes a judgement with its reason before everything else', () => {
    fc.assert(
      fc.property(fc.float({ min: 0, max: 5, noNaN: true }), score, (own, data) => {
        const judgements = new Map([
          ['programme:activation', aJudgement('activation', { score: own, reason: 'Seen on site' })]
        ])
        const card = composeScorecard(aBasis({ activation: [anIndicator(data)] }), judgements, null)
        expect(of(card, 'activation').score).toBe(own)
      })
    )
  })

  it('does not take a judgement without a reason', () => {
    const judgements = new Map([
      ['programme:activation', aJudgement('activation', { score: 5, reason: '  ' })]
    ])
    const card = composeScorecard(aBasis({ activation: [anIndicator(1)] }), judgements, null)
    expect(of(card, 'activation')).toMatchObject({ judgedScore: null, score: 1 })
  })

  it('keeps weight and target of the programme for its partners, but not its score', () => {
    const judgements = new Map([
      [
        'programme:activation',
        aJudgement('activation', { score: 5, weight: 3, target: 4, reason: 'All in all' })
      ]
    ])
    const card = composeScorecard(aBasis({ activation: [anIndicator(2)] }, {}, 'p1'), judgements, null)
    expect(of(card, 'activation')).toMatchObject({ score: 2, weight: 3, target: 4, judgedScore: null })
  })

  it('shows a move only on indicators known then and now', () => {
    const earlier = {
      name: 'Month 0',
      asOf: '2026-06-30',
      scoreOf: (id: string) => (id === 'a' ? 1 : null)
    }
    const indicators = [anIndicator(3, { id: 'a' }), anIndicator(0, { id: 'new' })]
    const card = composeScorecard(aBasis({ activation: indicators }), none, earlier)
    expect(of(card, 'activation')).toMatchObject({ before: 1, trend: 'up' })
    expect(of(card, 'strategy')).toMatchObject({ before: null, trend: null })
  })

  it('calls a small move flat', () => {
    const earlier = { name: 'Month 0', asOf: '2026-06-30', scoreOf: () => 2.9 }
    const card = composeScorecard(aBasis({ activation: [anIndicator(3)] }), none, earlier)
    expect(of(card, 'activation').trend).toBe('flat')
  })
})

describe('the state', () => {
  it.each([
    [null, 'unknown'],
    [3.5, 'green'],
    [3.49, 'amber'],
    [2, 'amber'],
    [1.99, 'red'],
    [0, 'red']
  ] as const)('of %s against a target of 3.5 is %s', (value, rag) => {
    expect(ragOf(value, 3.5)).toBe(rag)
  })
})
