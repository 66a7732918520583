import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
import type { AttributionEffects } from '@shared/domain/metrics/attribution-effects'
import type { SegmentCheck } from '@shared/domain/metrics/compare/segment-check'
import { useAnswer } from './use-analysis'

/** Every figure of the whole programme, kept current; undefined while they are computed. */
export const useProgrammeFigures = (): readonly FigureSummary[] | undefined =>
  useAnswer('programmeFigures', {})

/** All definitions of a partner's deal with what they do to the figures; asked only while `isAsked`. */
export const useAttributionEffects = (isAsked: boolean): AttributionEffects | undefined =>
  useAnswer('attributionEffects', isAsked ? {} : null)

/** The segments behind a partner-against-direct figure; null for any other metric. */
export const useSegmentCheck = (metricId: string | null): SegmentCheck | null | undefined =>
  useAnswer('segmentCheck', metricId === null ? null : { metricId })
