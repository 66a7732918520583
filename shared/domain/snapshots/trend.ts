import type { MetricSnapshot, SnapshotMetric } from '../entities/diagnosis'
import type { CivilDate } from '../values/civil-date'
import { programmeScope } from './take-snapshot'

/** One moment of a figure. */
export interface TrendPoint {
  readonly asOf: CivilDate
  readonly name: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Fewer moments make a step, not a trend. */
export const fewestForTrend = 3

/** Snapshots from the oldest to the newest; on one day in the order they were taken. */
export const inTime = (snapshots: readonly MetricSnapshot[]): MetricSnapshot[] =>
  [...snapshots].sort((a, b) => a.asOf.localeCompare(b.asOf) || a.takenAt.localeCompare(b.takenAt))

/** A figure's course through the snapshots that hold it; unknown moments stay gaps. */
export function trendOf(
  snapshots: readonly MetricSnapshot[],
  metricId: string,
  scope: string = programmeScope
): readonly TrendPoint[] {
  const isIt = (metric: SnapshotMetric): boolean => metric.metricId === metricId && metric.scope === scope
  return inTime(snapshots).flatMap((snapshot) => {
    const metric = snapshot.metrics.find(isIt)
    return metric
      ? [
          {
            asOf: snapshot.asOf,
            name: snapshot.name,
            value: metric.value,
            low: metric.low,
            high: metric.high
          }
        ]
      : []
  })
}

/** Whether a course has enough known moments to be drawn. */
export const isTrend = (points: readonly TrendPoint[]): boolean =>
  points.filter(({ value }) => value !== null).length >= fewestForTrend
