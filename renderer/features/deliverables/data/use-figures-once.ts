import { useMemo } from 'react'
import type { Figure } from '@shared/domain/evidence/figure'
import type { useAnalysis } from '@renderer/data'
import { figuresOf, useAsked } from './use-asked'

type Wanted = readonly [metricIds: readonly string[], partnerId: string | null]

const ask = (analysis: ReturnType<typeof useAnalysis>, [metricIds, partnerId]: Wanted): Promise<Figure[]> =>
  figuresOf(analysis, metricIds, partnerId)

/** Complete figures of several metrics of one partner, or of the programme; nothing is asked for `metricIds` null. */
export function useFiguresOnce(
  metricIds: readonly string[] | null,
  partnerId: string | null
): readonly Figure[] | undefined {
  const wanted = useMemo(
    (): Wanted | null => (metricIds === null ? null : [metricIds, partnerId]),
    [metricIds, partnerId]
  )
  return useAsked(wanted, ask)
}
