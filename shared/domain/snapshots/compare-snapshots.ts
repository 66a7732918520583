import type { MetricSnapshot, SnapshotMetric } from '../entities/diagnosis'

/** How a figure moved between two moments. */
export interface FigureChange {
  readonly earlier: SnapshotMetric
  readonly later: SnapshotMetric
  /** Later − earlier; null when one of them is unknown. */
  readonly difference: number | null
  /** At 95 %; null when a figure has no interval: then the change cannot be told from chance. */
  readonly low: number | null
  readonly high: number | null
  readonly verdict: 'beyond-chance' | 'within-chance' | 'no-interval' | 'unknown'
}

/**
 * Difference of two figures with the interval recovered from their own (G. Y. Zou and A. Donner, Statistics in
 * Medicine 27, 2008); for shares with Wilson's intervals that is Newcombe's method 10. Both moments count as
 * independent samples, which makes the interval of a roster looked at twice wider than need be, never narrower.
 */
export function figureChange(later: SnapshotMetric, earlier: SnapshotMetric): FigureChange {
  const base = { earlier, later, low: null, high: null }
  if (later.value === null || earlier.value === null) return { ...base, difference: null, verdict: 'unknown' }
  const difference = later.value - earlier.value
  if (later.low === null || later.high === null || earlier.low === null || earlier.high === null) {
    return { ...base, difference, verdict: 'no-interval' }
  }
  const low = difference - Math.hypot(later.value - later.low, earlier.high - earlier.value)
  const high = difference + Math.hypot(later.high - later.value, earlier.value - earlier.low)
  return { ...base, difference, low, high, verdict: low > 0 || high < 0 ? 'beyond-chance' : 'within-chance' }
}

const keyOf = ({ metricId, scope }: SnapshotMetric): string => `${metricId} ${scope}`

/** Every figure that both moments hold, with its change; figures that are only in one are passed over. */
export function compareFigures(
  later: readonly SnapshotMetric[],
  earlier: readonly SnapshotMetric[]
): readonly FigureChange[] {
  const before = new Map(earlier.map((metric) => [keyOf(metric), metric]))
  return later.flatMap((metric) => {
    const found = before.get(keyOf(metric))
    return found ? [figureChange(metric, found)] : []
  })
}

/** Two snapshots against each other, whichever is older. */
export function compareSnapshots(one: MetricSnapshot, other: MetricSnapshot): readonly FigureChange[] {
  const [earlier, later] = one.asOf <= other.asOf ? [one, other] : [other, one]
  return compareFigures(later.metrics, earlier.metrics)
}
