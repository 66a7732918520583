import { summaryOf } from '@shared/domain/evidence/figure-summary'
import { attributionEffects } from '@shared/domain/metrics/attribution-effects'
import { explainDifference } from '@shared/domain/metrics/compare/explain-difference'
import type { MetricContext } from '@shared/domain/metrics/context'
import type { Metric } from '@shared/domain/metrics/metric'
import { metrics } from '@shared/domain/metrics/registry'
import type { AnswerOf } from '../../../data/analysis/protocol'

/** Every figure of the whole programme, with the shares of its own codes, without the ids of their records. */
export function programmeFigures(
  context: MetricContext,
  ofCodes: readonly Metric[]
): AnswerOf<'programmeFigures'> {
  return [...metrics, ...ofCodes]
    .filter(({ definition }) => definition.scope !== 'partner')
    .map((metric) => summaryOf(metric.compute(context, null)))
}

/** What each definition of a partner's deal does to the figures. */
export const attributionAnswer = (context: MetricContext): AnswerOf<'attributionEffects'> =>
  attributionEffects(context)

/** The segments behind a difference. */
export const segmentAnswer = (context: MetricContext, metricId: string): AnswerOf<'segmentCheck'> =>
  explainDifference(context, metricId)
