import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import { dimensions } from '@shared/domain/diagnosis/dimension'
import { rules } from '@shared/domain/diagnosis/rules/registry'
import { scoreOn } from '@shared/domain/diagnosis/scorecard/indicator'
import { indicators, indicatorsOf } from '@shared/domain/diagnosis/scorecard/indicators'
import { practiceIndicator } from '@shared/domain/diagnosis/scorecard/practice-indicator'
import { scoreIndicators } from '@shared/domain/diagnosis/scorecard/score-indicators'
import { earlierScores, lastSnapshot } from '@shared/domain/diagnosis/scorecard/earlier-scores'
import { findMetric } from '@shared/domain/metrics/registry'
import { aFigure, aFinding } from '../scorecard-builders'

const definitions = { ...defaultDefinitions, meaningfulRevenue: 10_000 }

describe('the indicators', () => {
  it.each(indicators.map((one) => [`${one.of} ${one.metricId}`, one] as const))(
    '%s reads a metric that exists for it',
    (_name, { metricId, of }) => {
      const scope = findMetric(metricId)?.definition.scope
      expect(scope).toBeDefined()
      expect([of, 'both']).toContain(scope)
    }
  )

  it('cover every dimension of the programme', () => {
    const covered = new Set(indicatorsOf(null).map(({ dimension }) => dimension))
    expect(dimensions.filter((dimension) => !covered.has(dimension))).toEqual([])
  })

  it('have a scale with two different ends', () => {
    for (const { scale } of indicators) {
      const cut = scale(definitions)
      expect(cut).not.toBeNull()
      expect(cut?.zeroAt).not.toBe(cut?.fiveAt)
    }
  })

  it('give the threshold of the field half of the marks', () => {
    const halves: readonly (readonly [string, number])[] = [
      ['active-lead-rate', 0.3],
      ['partner-sourced-pipeline-share', 0.15],
      ['producing-partner-rate', 0.3],
      ['partners-per-manager', 40],
      ['source-known-share', 0.95],
      ['voice-age-days', 183],
      ['ropi', 1]
    ]
    for (const [metricId, threshold] of halves) {
      const cut = indicatorsOf(null)
        .find((one) => one.metricId === metricId)
        ?.scale(definitions)
      expect(cut && scoreOn(threshold, cut)).toBeCloseTo(2.5, 6)
    }
  })
})

describe('a scale', () => {
  it('never leaves 0 to 5 and never turns round', () => {
    const end = fc.float({ min: -1000, max: 1000, noNaN: true })
    fc.assert(
      fc.property(end, end, end, end, (a, b, zeroAt, fiveAt) => {
        fc.pre(zeroAt !== fiveAt)
        const [low, high] = a < b ? [a, b] : [b, a]
        const [first, second] = [low, high].map((value) => scoreOn(value, { zeroAt, fiveAt }))
        expect(first).toBeGreaterThanOrEqual(0)
        expect(second).toBeLessThanOrEqual(5)
        if (fiveAt > zeroAt) expect(second).toBeGreaterThanOrEqual(first ?? 0)
        else expect(second).toBeLessThanOrEqual(first ?? 5)
      })
    )
  })
})

describe('scored indicators', () => {
  const measure = (metricId: string) => ({
    definition: { title: metricId },
    figure: aFigure(
      metricId === 'ropi'
        ? { metricId, value: null, unknown: { reason: 'no-investments', missing: null }, coverage: null }
        : { metricId, value: 0.3 }
    )
  })

  it('say how a figure became a score', () => {
    const found = scoreIndicators({ partnerId: null, definitions, measure }).get('activation')
    expect(found?.[0]).toMatchObject({
      id: 'active-lead-rate',
      score: 2.5,
      scale: '0 at 0 %, 5 at 60 %: the field’s threshold lies in the middle'
    })
  })

  it('leave an unknown figure without a score', () => {
    const found = scoreIndicators({ partnerId: null, definitions, measure }).get('strategy')
    expect(found?.[0]).toMatchObject({ id: 'ropi', score: null })
  })

  it('do not score revenue while nobody agreed what is meaningful', () => {
    const none = { ...definitions, meaningfulRevenue: 0 }
    const found = scoreIndicators({ partnerId: 'p1', definitions: none, measure }).get('types-and-tiers')
    expect(found?.[0]).toMatchObject({ score: null, scale: 'No amount is agreed as meaningful revenue.' })
  })
})

describe('practices', () => {
  const own = rules.filter(
    ({ dimension, reads, isOwnWork }) => dimension === 'strategy' && reads.length === 0 && isOwnWork !== true
  )

  it('count what is in place by severity, and leave unanswered ones out', () => {
    const findings = new Map(
      own.map(({ id }, index) => [id, aFinding(id, { outcome: index === 0 ? 'clear' : 'cannot-tell' })])
    )
    const found = practiceIndicator('strategy', rules, findings)
    expect(found?.score).toBe(5)
  })

  it('are the client’s: an engagement without exit criterion scores nothing', () => {
    const findings = new Map([['R18', aFinding('R18', { outcome: 'fires' })]])
    expect(practiceIndicator('strategy', rules, findings)).toBeNull()
  })

  it('have no score while nobody answered', () => {
    const findings = new Map(own.map(({ id }) => [id, aFinding(id, { outcome: 'cannot-tell' })]))
    expect(practiceIndicator('strategy', rules, findings)?.score).toBeNull()
  })

  it('do not count a rule that was switched off', () => {
    const findings = new Map(own.map(({ id }) => [id, aFinding(id, { isSwitchedOff: true })]))
    expect(practiceIndicator('strategy', rules, findings)).toBeNull()
  })
})

describe('a snapshot', () => {
  const metric = { value: 0.6, low: null, high: null, numerator: null, denominator: null }
  const snapshot = (name: string, asOf: string) => ({
    ...{ id: name, name, asOf, takenAt: `${asOf}T10:00:00Z` },
    metrics: [
      { ...metric, metricId: 'active-lead-rate', scope: 'programme' },
      { ...metric, metricId: 'win-rate', scope: 'p1' }
    ]
  })

  it('is compared with the newest one by its date', () => {
    expect(lastSnapshot([snapshot('new', '2026-08-01'), snapshot('old', '2026-05-01')])?.name).toBe('new')
    expect(lastSnapshot([])).toBeNull()
  })

  it('gives the scores of its own scope on today’s scales', () => {
    const then = earlierScores(snapshot('new', '2026-08-01'), null, definitions)
    expect(then.scoreOf('active-lead-rate')).toBe(5)
    expect(then.scoreOf('win-rate')).toBeNull()
    expect(earlierScores(snapshot('new', '2026-08-01'), 'p1', definitions).scoreOf('win-rate')).toBe(5)
  })
})
