import type { Figure } from '../evidence/figure'
import type { MetricContext } from './context'
import { figureOfTold } from './look/figure-of-told'
import { lookAtOne } from './look/look-at-one'
import type { Tell } from './look/told'
import { portableFigure, unknownFigure, type About } from './figure-of'
import type { Metric, MetricDefinition } from './metric'

/** What a metric's own function gets: the partner's position, or null for the programme. */
export interface Asked extends About {
  readonly partnerIndex: number | null
}

type OptionalPart = 'options' | 'edgeCases' | 'definitionsUsed' | 'cellFields'

/** A definition as written in a metric's file; lists that would be empty may be left away. */
export type WrittenDefinition = Omit<MetricDefinition, OptionalPart> &
  Partial<Pick<MetricDefinition, OptionalPart>>

/**
 * Joins a definition with its function, and answers questions outside its scope with "unknown". The programme's figure is
 * kept for the life of the context, unless it reads what may change while the context stands.
 */
export function defineMetric(
  written: WrittenDefinition,
  compute: (asked: Asked) => Figure,
  { isKept = true }: { readonly isKept?: boolean } = {}
): Metric {
  const definition: MetricDefinition = {
    options: [],
    edgeCases: [],
    definitionsUsed: [],
    cellFields: [],
    ...written
  }
  // Rules, scorecards and screens ask for the same figures of the programme.
  const ofProgramme = (context: MetricContext): Figure =>
    portableFigure(compute({ definition, context, partnerId: null, partnerIndex: null }))
  const computeAt = (context: MetricContext, partnerIndex: number): Figure => {
    const partnerId = context.facts.partners[partnerIndex]?.id ?? null
    if (definition.scope === 'programme') {
      return unknownFigure({ definition, context, partnerId }, { reason: 'programme-only' })
    }
    return compute({ definition, context, partnerId, partnerIndex })
  }
  return {
    definition,
    computeAt,
    compute: (context: MetricContext, partnerId: string | null): Figure => {
      if (partnerId === null) {
        if (definition.scope !== 'partner') return isKept ? context.shared(ofProgramme) : ofProgramme(context)
        return unknownFigure({ definition, context, partnerId }, { reason: 'partner-only' })
      }
      if (definition.scope === 'programme') {
        return unknownFigure({ definition, context, partnerId }, { reason: 'programme-only' })
      }
      const partnerIndex = context.facts.partnerIndexOf.get(partnerId)
      if (partnerIndex === undefined) {
        return unknownFigure({ definition, context, partnerId }, { reason: 'partner-unknown' })
      }
      // A merged partner's id leads to its survivor; the figure is about the partner asked for.
      return portableFigure(compute({ definition, context, partnerId, partnerIndex }))
    }
  }
}

/** A metric that is told in the same words of the programme, of one partner, and of all partners side by side. */
export function defineTold(written: WrittenDefinition, tell: Tell): Metric {
  const compute = (asked: Asked): Figure => {
    const at = asked.partnerIndex ?? -1
    return figureOfTold(asked, tell(lookAtOne(asked.context, asked.partnerIndex))(at), at)
  }
  return { ...defineMetric(written, compute), tell }
}
