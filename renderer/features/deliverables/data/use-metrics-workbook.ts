import { useMemo } from 'react'
import { buildMetricsWorkbook } from '@shared/domain/deliverables/metrics-workbook/build-metrics-workbook'
import { workbookLimits } from '@shared/domain/deliverables/metrics-workbook/metrics-input'
import { programmeMetricIds } from '@shared/domain/deliverables/programme-metrics'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import type { Evidence } from '@shared/domain/evidence/evidence'
import { codeMetrics } from '@shared/domain/metrics/raised-codes'
import { useRecords, type useAnalysis } from '@renderer/data'
import { useDocumentEngagement } from './document-language'
import { useAsOf } from './use-as-of'
import { useAsked } from './use-asked'
import { useIsGroundless } from './use-ground'

async function ask(
  analysis: ReturnType<typeof useAnalysis>,
  metricIds: readonly string[]
): Promise<readonly Evidence[]> {
  const found = await Promise.all(
    metricIds.map((metricId) =>
      analysis.ask('evidence', { metricId, partnerId: null, limits: workbookLimits })
    )
  )
  return found.flatMap((each) => (each ? [each] : []))
}

/** The Metrics workbook; null without partners and facts, undefined while its data are read or while it is not looked at. */
export function useMetricsWorkbook(isWanted: boolean): Workbook | null | undefined {
  const engagement = useDocumentEngagement()
  const asOf = useAsOf()
  const isGroundless = useIsGroundless()
  const runs = useRecords('importRuns')
  const codes = useRecords('codes')
  const wanted = useMemo(
    () => codes && [...programmeMetricIds, ...codeMetrics(codes).map(({ definition }) => definition.id)],
    [codes]
  )
  const evidence = useAsked(isWanted && wanted ? wanted : null, ask)
  return useMemo(() => {
    if (isGroundless) return null
    if (!isWanted || !runs || !evidence) return undefined
    return buildMetricsWorkbook({ engagement, evidence, runs, asOf })
  }, [isWanted, engagement, isGroundless, evidence, runs, asOf])
}
