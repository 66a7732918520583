import type { MetricContext } from '../context'
import { findMetric } from '../registry'
import { comparedMeasures } from './partner-against-direct'
import { segmentCheck, type SegmentCheck } from './segment-check'

/** The segments behind a partner-against-direct figure; null for any other metric, and without deals. */
export function explainDifference(context: MetricContext, metricId: string): SegmentCheck | null {
  const measure = comparedMeasures[metricId]
  const metric = findMetric(metricId)
  if (!measure || !metric || context.facts.deals().count === 0) return null
  if (context.shared(measure.deals).unknown) return null
  return segmentCheck(context, measure)
}
