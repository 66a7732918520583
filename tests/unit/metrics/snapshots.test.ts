import { describe, expect, it } from 'vitest'
import type { MetricSnapshot, SnapshotMetric } from '@shared/domain/entities/diagnosis'
import { summaryOf } from '@shared/domain/evidence/figure-summary'
import { newcombeInterval } from '@shared/domain/stats/newcombe'
import { wilsonInterval } from '@shared/domain/stats/wilson'
import { compareFigures, compareSnapshots, figureChange } from '@shared/domain/snapshots/compare-snapshots'
import { engagementDay, milestones, usualName } from '@shared/domain/snapshots/milestones'
import { frozen, removeSnapshot, takeSnapshot } from '@shared/domain/snapshots/take-snapshot'
import { isTrend, trendOf } from '@shared/domain/snapshots/trend'
import { metricSnapshotV1 } from '@shared/schema/v1/diagnosis'
import { aPartner, figureOf } from './build-facts'

const share = (count: number, base: number): SnapshotMetric => {
  const interval = wilsonInterval(count, base)
  return {
    metricId: 'active-partner-rate',
    scope: 'programme',
    value: count / base,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    numerator: count,
    denominator: base
  }
}
const snapshot = (name: string, asOf: string, metrics: readonly SnapshotMetric[]): MetricSnapshot => ({
  id: name,
  name,
  asOf,
  takenAt: `${asOf}T08:00:00.000Z`,
  metrics
})

describe('taking a snapshot', () => {
  const figures = ['active-partner-rate', 'ropi'].map((id) =>
    summaryOf(
      figureOf(id, {
        partners: [aPartner('a'), aPartner('b')],
        deals: [{ id: 'd', partnerId: 'a', status: 'won', amount: 5, closedOn: '2026-06-01' }]
      })
    )
  )
  const stamp = { id: 's1', name: 'Day 0', asOf: '2026-06-30', takenAt: '2026-07-01T09:00:00.000Z' }

  it('freezes numbers, keeps unknown unknown, and passes the schema', () => {
    const [change] = takeSnapshot(stamp, figures).changes
    const taken = change?.after as MetricSnapshot
    expect(metricSnapshotV1.safeParse(taken).success).toBe(true)
    expect(taken.metrics.map(({ metricId, value }) => [metricId, value])).toEqual([
      ['active-partner-rate', 0.5],
      ['ropi', null]
    ])
    expect(taken.metrics[0]).toMatchObject({ numerator: 1, denominator: 2, scope: 'programme' })
  })

  it('is one change that can be taken back', () => {
    const draft = takeSnapshot(stamp, figures)
    expect(draft.label).toEqual({ code: 'snapshot.taken', params: { name: 'Day 0' } })
    const [change] = draft.changes
    expect([change?.table, change?.before]).toEqual(['metricSnapshots', null])
    expect(removeSnapshot(change?.after as MetricSnapshot).changes[0]?.after).toBeNull()
  })

  it('drops bounds that are no numbers', () => {
    const [figure] = figures
    const odd = {
      ...figure!,
      interval: { low: 0, high: Infinity, level: 0.95, method: 'bootstrap' as const }
    }
    expect(frozen(odd).high).toBeNull()
  })
})

describe('comparing two moments', () => {
  it('gives a share Newcombe’s interval', () => {
    const change = figureChange(share(56, 70), share(48, 80))
    const newcombe = newcombeInterval({ count: 56, base: 70 }, { count: 48, base: 80 })
    expect(change.difference).toBeCloseTo(0.2, 12)
    expect(change.low).toBeCloseTo(newcombe?.low ?? 0, 12)
    expect(change.high).toBeCloseTo(newcombe?.high ?? 0, 12)
    expect(change.verdict).toBe('beyond-chance')
    // Newcombe (1998), table II, comparison (a), method 10.
    expect(change.low).toBeCloseTo(0.0524, 4)
    expect(change.high).toBeCloseTo(0.3339, 4)
  })

  it('calls a small move chance, and a figure without interval what it is', () => {
    expect(figureChange(share(6, 20), share(5, 20)).verdict).toBe('within-chance')
    const bare = { ...share(6, 20), low: null, high: null }
    expect(figureChange(bare, share(5, 20))).toMatchObject({ verdict: 'no-interval', low: null })
    expect(figureChange({ ...bare, value: null }, share(5, 20))).toMatchObject({
      verdict: 'unknown',
      difference: null
    })
  })

  it('pairs figures by metric and scope and puts the older first', () => {
    const early = snapshot('Day 0', '2026-01-01', [share(5, 20), { ...share(1, 2), scope: 'p1' }])
    const late = snapshot('Day 30', '2026-01-31', [share(10, 20), { ...share(1, 2), metricId: 'new' }])
    for (const changes of [compareSnapshots(early, late), compareSnapshots(late, early)]) {
      expect(changes).toHaveLength(1)
      expect(changes[0]?.difference).toBe(0.25)
    }
    expect(compareFigures([share(1, 2)], [])).toEqual([])
  })
})

describe('a course', () => {
  const shots = [
    snapshot('Day 30', '2026-01-31', [share(6, 20)]),
    snapshot('Day 0', '2026-01-01', [share(5, 20)]),
    snapshot('Day 60', '2026-03-02', [{ ...share(6, 20), value: null }])
  ]
  it('runs in time, with gaps, and needs three known moments', () => {
    const points = trendOf(shots, 'active-partner-rate')
    expect(points.map(({ name, value }) => [name, value])).toEqual([
      ['Day 0', 0.25],
      ['Day 30', 0.3],
      ['Day 60', null]
    ])
    expect(isTrend(points)).toBe(false)
    expect(isTrend([...points, { ...points[0]!, asOf: '2026-04-01' }])).toBe(true)
    expect(trendOf(shots, 'active-partner-rate', 'p1')).toEqual([])
  })
})

describe('days of the engagement', () => {
  it('knows which milestone is due and which was kept', () => {
    const found = milestones('2026-01-01', '2026-02-25', [snapshot('x', '2026-01-05', [])])
    expect(found.map(({ day, snapshot: near, isDue }) => [day, near?.name ?? null, isDue])).toEqual([
      [0, 'x', false],
      [30, null, true],
      [60, null, true],
      [90, null, false]
    ])
    expect(engagementDay('2026-01-01', '2025-12-31')).toBe(-1)
  })
  it('names a snapshot by its milestone, or by its day', () => {
    expect(usualName('2026-01-01', '2026-01-28')).toBe('Day 30')
    expect(usualName('2026-01-01', '2026-02-15')).toBe('Day 45')
    expect(usualName('2026-01-01', '2025-11-01')).toBe('Before the start')
  })
})
