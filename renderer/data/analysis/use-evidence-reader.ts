import { useMemo } from 'react'
import type { Evidence, SourceCell } from '@shared/domain/evidence/evidence'
import type { CountedKind } from '@shared/domain/evidence/figure'
import { defaultMetricOptions } from '@shared/domain/metrics/context'
import { useAnalysis } from './use-analysis'

/** The questions a figure asks when it is opened: what defends it, and where a record stands in the client's files. */
export function useEvidenceReader() {
  const analysis = useAnalysis()
  return useMemo(
    () => ({
      evidence: (
        metricId: string,
        partnerId: string | null,
        windowDays?: number
      ): Promise<Evidence | null> => {
        const options = windowDays === undefined ? {} : { options: { ...defaultMetricOptions, windowDays } }
        return analysis.ask('evidence', { metricId, partnerId, ...options })
      },
      cells: (record: { readonly kind: CountedKind; readonly id: string }): Promise<readonly SourceCell[]> =>
        analysis.ask('cells', record)
    }),
    [analysis]
  )
}
