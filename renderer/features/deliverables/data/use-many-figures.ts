import type { Figure } from '@shared/domain/evidence/figure'
import type { useAnalysis } from '@renderer/data'
import { figuresOf, useAsked } from './use-asked'

/** Partner id → metric id → complete figure. */
export type ManyFigures = ReadonlyMap<string, ReadonlyMap<string, Figure>>

/** What is asked: the metrics of each partner. */
export type WantedFigures = readonly (readonly [partnerId: string, metricIds: readonly string[]])[]

async function ask(analysis: ReturnType<typeof useAnalysis>, wanted: WantedFigures): Promise<ManyFigures> {
  const answers = wanted.map(async ([partnerId, metricIds]) => {
    const figures = await figuresOf(analysis, metricIds, partnerId)
    return [partnerId, new Map(figures.map((figure) => [figure.metricId, figure]))] as const
  })
  return new Map(await Promise.all(answers))
}

/** Complete figures of several partners; nothing is asked for null. */
export const useManyFigures = (wanted: WantedFigures | null): ManyFigures | undefined => useAsked(wanted, ask)
