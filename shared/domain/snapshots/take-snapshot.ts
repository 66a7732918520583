import type { MetricSnapshot, SnapshotMetric } from '../entities/diagnosis'
import type { FigureSummary } from '../evidence/figure-summary'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import type { CivilDate } from '../values/civil-date'

/** What a snapshot is called and when it was taken. */
export interface SnapshotStamp {
  readonly id: string
  readonly name: string
  /** The day the figures are about. */
  readonly asOf: CivilDate
  /** The moment it was frozen. */
  readonly takenAt: string
}

/** The scope of a figure in a snapshot: the partner's id, or the whole programme. */
export const programmeScope = 'programme'

/** Infinite bounds cannot be stored, and say no more than none. */
const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null

/** A figure without its records: only the numbers are frozen, records stay where they are. */
export function frozen(figure: Pick<FigureSummary, keyof FigureSummary>): SnapshotMetric {
  return {
    metricId: figure.metricId,
    scope: figure.partnerId ?? programmeScope,
    value: finite(figure.value),
    low: finite(figure.interval?.low ?? null),
    high: finite(figure.interval?.high ?? null),
    numerator: finite(figure.numerator),
    denominator: finite(figure.denominator)
  }
}

/** Freezes figures under a name, so that later states can be compared. Unknown figures are kept as unknown. */
export function takeSnapshot(stamp: SnapshotStamp, figures: readonly FigureSummary[]): ChangeDraft {
  const snapshot: MetricSnapshot = { ...stamp, metrics: figures.map(frozen) }
  return draft('snapshot.taken', { name: stamp.name }, [change('metricSnapshots', null, snapshot)])
}

/** Takes a snapshot away; undo brings it back. */
export const removeSnapshot = (snapshot: MetricSnapshot): ChangeDraft =>
  draft('snapshot.removed', { name: snapshot.name }, [change('metricSnapshots', snapshot, null)])
