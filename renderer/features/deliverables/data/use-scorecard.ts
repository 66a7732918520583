import { useMemo } from 'react'
import { buildScorecard } from '@shared/domain/deliverables/scorecard/build-scorecard'
import { programmeMetricIds } from '@shared/domain/deliverables/programme-metrics'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import { useFacts, useRecords } from '@renderer/data'
import { useDocumentEngagement } from './document-language'
import { useAsOf } from './use-as-of'
import { useFiguresOnce } from './use-figures-once'

/** The Partner Scorecard; null without partners, undefined while its data are read or while it is not looked at. */
export function useScorecard(isWanted: boolean): Workbook | null | undefined {
  const engagement = useDocumentEngagement()
  const asOf = useAsOf()
  const partners = useRecords('partners')
  const runs = useRecords('importRuns')
  const deals = useFacts('deal')
  const figures = useFiguresOnce(isWanted ? programmeMetricIds : null, null)
  return useMemo(() => {
    if (partners?.length === 0) return null
    if (!isWanted || !partners || !runs || !deals || !figures) return undefined
    return buildScorecard({ engagement, partners, deals, figures, runs, asOf })
  }, [isWanted, engagement, partners, deals, figures, runs, asOf])
}
