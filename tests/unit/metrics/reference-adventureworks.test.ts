import { describe, expect, it } from 'vitest'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import { latestTrustworthyDate } from '@shared/domain/metrics/as-of'
import { metricContext } from '@shared/domain/metrics/context'
import type { FactBase } from '@shared/domain/metrics/facts/fact-sources'
import { findMetric } from '@shared/domain/metrics/registry'
import { adventureworksFacts, hasAdventureworks } from '../../helpers/adventureworks'

if (!hasAdventureworks) {
  it.skip('reference values need ../shared/data/reseller_adventureworks beside the checkout, which is absent', () => {})
}

describe.runIf(hasAdventureworks)('the published values of AdventureWorks at 2020-06-30', () => {
  const facts = hasAdventureworks ? adventureworksFacts() : ({} as FactBase)
  const figure = (id: string, activeWindowDays = 90) => {
    const definitions = { ...defaultDefinitions, activeWindowDays, activeEvents: ['closedRevenue' as const] }
    return findMetric(id)!.compute(metricContext(facts, definitions, '2020-06-30'), null)
  }

  it('adds 57,851 lines up to 77,548,570.20', () => {
    expect(facts.deals().count).toBe(57_851)
    expect(figure('revenue').value).toBeCloseTo(77_548_570.2, 2)
    expect(figure('partner-revenue').counted.ids).toHaveLength(57_851)
  })

  it('finds 268 of 701 resellers active within 90 days and 489 within 365', () => {
    const active = figure('active-partner-rate')
    expect([active.numerator, active.denominator]).toEqual([268, 701])
    expect(active.value).toBeCloseTo(0.382, 3)
    expect(active.proof?.ids).toHaveLength(268)
    expect(figure('active-partner-rate', 365).numerator).toBe(489)
  })

  it('finds Gini 0.659 among sellers, 0.693 with zeros, HHI 46', () => {
    expect(figure('revenue-gini-sellers').value).toBeCloseTo(0.659, 3)
    expect(figure('revenue-gini-sellers').denominator).toBe(632)
    expect(figure('revenue-gini-roster').value).toBeCloseTo(0.693, 3)
    expect(Math.round(figure('revenue-hhi').value ?? 0)).toBe(46)
  })

  it('finds 9.98 % with the top ten, 70.9 % with the top fifth, 80 % at partner no. 184', () => {
    expect(figure('top-10-share').value).toBeCloseTo(0.0998, 4)
    expect(figure('top-20-percent-share').value).toBeCloseTo(0.709, 3)
    expect(figure('partners-for-80-percent').value).toBe(184)
  })

  it('takes 2020-05-31, the last order date, as the as-of date when none is stated', () => {
    expect(latestTrustworthyDate(facts, null)).toBe('2020-05-31')
  })
})
