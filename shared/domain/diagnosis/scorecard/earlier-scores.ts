import type { MetricSnapshot } from '../../entities/diagnosis'
import type { Definitions } from '../../entities/engagement'
import { programmeScope } from '../../snapshots/take-snapshot'
import { inTime } from '../../snapshots/trend'
import type { EarlierScores } from './compose-scorecard'
import { scoreOn } from './indicator'
import { indicatorsOf } from './indicators'

/** The snapshot frozen last; null before the first one. */
export const lastSnapshot = (snapshots: readonly MetricSnapshot[]): MetricSnapshot | null =>
  inTime(snapshots).at(-1) ?? null

/** The scores a snapshot's figures give on today's scales, of the programme or one partner. */
export function earlierScores(
  snapshot: MetricSnapshot,
  partnerId: string | null,
  definitions: Definitions
): EarlierScores {
  const scope = partnerId ?? programmeScope
  const values = new Map(
    snapshot.metrics
      .filter((metric) => metric.scope === scope)
      .map(({ metricId, value }) => [metricId, value])
  )
  const scales = new Map(indicatorsOf(partnerId).map((one) => [one.metricId, one.scale(definitions)]))
  return {
    name: snapshot.name,
    asOf: snapshot.asOf,
    scoreOf: (metricId) => {
      const [value, scale] = [values.get(metricId) ?? null, scales.get(metricId) ?? null]
      return value === null || scale === null ? null : scoreOn(value, scale)
    }
  }
}
