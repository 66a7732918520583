import { useMemo } from 'react'
import type { Figure } from '@shared/domain/evidence/figure'
import { unpackFigure, type FigureSummary } from '@shared/domain/evidence/figure-summary'
import type { MetricOptions } from '@shared/domain/metrics/context'
import type { Overview } from './protocol'
import { useAnswer } from './use-analysis'

/** One figure, kept current; undefined while it is computed, null when there is no such metric. */
export function useFigure(
  metricId: string,
  partnerId: string | null = null,
  options?: MetricOptions
): Figure | null | undefined {
  return useAnswer('figure', { metricId, partnerId, ...(options ? { options } : {}) })
}

/** Partner id → metric id → figure. */
export type PartnerFigures = ReadonlyMap<string, Readonly<Record<string, FigureSummary>>>

/** The same metrics for every partner, kept current; undefined while they are computed. */
export function usePartnerFigures(
  metricIds: readonly string[],
  options?: MetricOptions
): PartnerFigures | undefined {
  const answer = useAnswer('partnerFigures', { metricIds, ...(options ? { options } : {}) })
  return useMemo(() => {
    if (!answer) return undefined
    const { partnerIds, columns } = answer
    return new Map(
      partnerIds.map((id, index) => [
        id,
        Object.fromEntries(columns.map((column) => [column.metricId, unpackFigure(column, index, id)]))
      ])
    )
  }, [answer])
}

/** What there is to analyse, and as of when. */
export const useOverview = (): Overview | undefined => useAnswer('overview', {})
