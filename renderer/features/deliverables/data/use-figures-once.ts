import { useEffect, useState } from 'react'
import type { Figure } from '@shared/domain/evidence/figure'
import { useAnalysis, useEngagement, useRecords } from '@renderer/data'

interface Held {
  readonly key: string
  readonly figures: readonly Figure[]
}

/**
 * Complete figures (with the records behind them) of several metrics, asked again when an import, an edit or the
 * engagement's definitions change. Undefined while they are computed; nothing is asked for `metricIds` null.
 */
export function useFiguresOnce(
  metricIds: readonly string[] | null,
  partnerId: string | null
): readonly Figure[] | undefined {
  const analysis = useAnalysis()
  const engagement = useEngagement()
  const partners = useRecords('partners')
  const runs = useRecords('importRuns')
  const overlays = useRecords('overlays')
  const [held, hold] = useState<Held | null>(null)
  const [failure, fail] = useState<Error | null>(null)
  const key = metricIds === null ? null : JSON.stringify([metricIds, partnerId])
  useEffect(() => {
    if (key === null) return
    let isStale = false
    const [ids, about] = JSON.parse(key) as [string[], string | null]
    Promise.all(ids.map((metricId) => analysis.ask('figure', { metricId, partnerId: about }))).then(
      (answers) => {
        if (!isStale) hold({ key, figures: answers.flatMap((figure) => (figure ? [figure] : [])) })
      },
      (problem: unknown) => {
        if (!isStale) fail(problem instanceof Error ? problem : new Error(String(problem)))
      }
    )
    return () => {
      isStale = true
    }
  }, [analysis, key, engagement, partners, runs, overlays])
  // What broke the worker is for the error boundary to show.
  if (failure !== null) throw failure
  return held !== null && held.key === key ? held.figures : undefined
}
