import { describe, expect, it } from 'vitest'
import { costsOfDoingNothing } from '@shared/domain/diagnosis/gaps/cost-of-doing-nothing'
import { gapTable, rootModeOf } from '@shared/domain/diagnosis/gaps/gap-table'
import { findRule, rules } from '@shared/domain/diagnosis/rules/registry'
import { composeScorecard } from '@shared/domain/diagnosis/scorecard/compose-scorecard'
import { aBasis, aFigure, aFinding, anIndicator } from '../scorecard-builders'

const scorecard = composeScorecard(
  aBasis({ activation: [anIndicator(1)], onboarding: [anIndicator(3)], measurement: [anIndicator(5)] }),
  new Map(),
  null
)
const costs = costsOfDoingNothing(() => null)
const table = (findings: Parameters<typeof gapTable>[0]['findings']) =>
  gapTable({ scorecard, rules, findings, costs })

describe('the gap table', () => {
  it('puts the widest gap first, what is unknown behind known gaps, what is on target last', () => {
    const order = table([]).map(({ dimension }) => dimension)
    expect(order.slice(0, 2)).toEqual(['activation', 'onboarding'])
    expect(order[order.length - 1]).toBe('measurement')
  })

  it('has no gap where nothing is known', () => {
    const strategy = table([]).find(({ dimension }) => dimension === 'strategy')
    expect(strategy).toMatchObject({ current: null, gap: null, rag: 'unknown' })
    expect(strategy?.consequence).toMatch(/^Nothing can be said/)
  })

  it('names the root under which most severity falls, with fired rules before inconclusive ones', () => {
    const [gap] = table([
      aFinding('R21', { outcome: 'inconclusive' }),
      aFinding('R01'),
      aFinding('R41', { outcome: 'cannot-tell' })
    ])
    expect(gap?.dimension).toBe('activation')
    expect(gap?.rootMode).toBe('activation')
    expect(gap?.evidence[0]?.ruleId).toBe('R01')
  })

  it('keeps switched-off rules out', () => {
    expect(table([aFinding('R01', { isSwitchedOff: true })])[0]?.evidence).toEqual([])
  })

  it('has no root when nothing fired', () => {
    expect(rootModeOf([])).toBeNull()
    const [R01, R21] = [findRule('R01'), findRule('R21')]
    expect(R01 && R21 && rootModeOf([R01, R21])).toBe('activation')
  })
})

describe('the cost of doing nothing', () => {
  const figures = new Map([
    [
      'programme-cost',
      aFigure({ metricId: 'programme-cost', unit: 'money', currency: 'EUR', value: 100_000 })
    ],
    ['producing-partner-rate', aFigure({ metricId: 'producing-partner-rate', value: 0.4 })],
    ['ropi', aFigure({ metricId: 'ropi', unit: 'index', value: 1.2 })]
  ])
  const found = costsOfDoingNothing((id) => figures.get(id) ?? null)

  it('is reckoned from two figures and says how', () => {
    expect(found.recruitment).toMatchObject({
      kind: 'known',
      amount: 60_000,
      currency: 'EUR',
      nature: 'spent'
    })
  })

  it('is not stated where a figure is missing or nothing is lost', () => {
    expect(found.measurement).toEqual({ kind: 'unknown', words: 'Needs open deals with their amount.' })
    expect(found.strategy.kind).toBe('unknown')
  })

  it('is never guessed where no file could tell', () => {
    expect(found.activation.words).toMatch(/a guess would be no evidence/)
  })
})
