import type { Figure } from '../evidence/figure'
import type { MetricContext } from './context'
import { unknownFigure, type About } from './figure-of'
import type { Metric, MetricDefinition } from './metric'

/** What a metric's own function gets: the partner's position, or null for the programme. */
export interface Asked extends About {
  readonly partnerIndex: number | null
}

type OptionalPart = 'options' | 'edgeCases' | 'definitionsUsed' | 'cellFields'

/** A definition as written in a metric's file; lists that would be empty may be left away. */
export type WrittenDefinition = Omit<MetricDefinition, OptionalPart> &
  Partial<Pick<MetricDefinition, OptionalPart>>

/** Joins a definition with its function, and answers questions outside its scope with "unknown". */
export function defineMetric(written: WrittenDefinition, compute: (asked: Asked) => Figure): Metric {
  const definition: MetricDefinition = {
    options: [],
    edgeCases: [],
    definitionsUsed: [],
    cellFields: [],
    ...written
  }
  return {
    definition,
    compute: (context: MetricContext, partnerId: string | null): Figure => {
      const about: About = { definition, context, partnerId }
      if (partnerId === null) {
        if (definition.scope === 'partner') return unknownFigure(about, { reason: 'partner-only' })
        return compute({ ...about, partnerIndex: null })
      }
      if (definition.scope === 'programme') return unknownFigure(about, { reason: 'programme-only' })
      const partnerIndex = context.facts.partnerIndexOf.get(partnerId)
      if (partnerIndex === undefined) return unknownFigure(about, { reason: 'partner-unknown' })
      return compute({ ...about, partnerIndex })
    }
  }
}
