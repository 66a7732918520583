import type { Figure } from '../evidence/figure'
import type { MetricContext } from './context'
import { figureOfTold } from './look/figure-of-told'
import { lookAtOne } from './look/look-at-one'
import { unknownToAll, type Tell } from './look/told'
import { portableFigure, unknownFigure, type About } from './figure-of'
import type { Metric, MetricDefinition } from './metric'

type OptionalPart = 'options' | 'edgeCases' | 'definitionsUsed' | 'cellFields'

/** A definition as written in a metric's file; lists that would be empty may be left away. */
export type WrittenDefinition = Omit<MetricDefinition, OptionalPart> &
  Partial<Pick<MetricDefinition, OptionalPart>>

/** The same of a metric of the programme alone. */
export type ProgrammeDefinition = WrittenDefinition & { readonly scope: 'programme' }

const completed = (written: WrittenDefinition): MetricDefinition => ({
  options: [],
  edgeCases: [],
  definitionsUsed: [],
  cellFields: [],
  ...written
})

const programmeOnly = unknownToAll('programme-only')

/** A metric of the programme alone, with the function that computes it; `isKept`: see {@link answering}. */
export function defineMetric(
  written: ProgrammeDefinition,
  compute: (about: About) => Figure,
  { isKept = true }: { readonly isKept?: boolean } = {}
): Metric {
  const definition = completed(written)
  return { definition, tell: () => programmeOnly, compute: answering(definition, compute, isKept) }
}

/** A metric that is told in the same words of the programme, of one partner, and of all partners side by side. */
export function defineTold(written: WrittenDefinition, tell: Tell): Metric {
  const definition = completed(written)
  const figureOf = (about: About, partnerIndex: number | null): Figure => {
    const at = partnerIndex ?? -1
    return figureOfTold(about, tell(lookAtOne(about.context, partnerIndex))(at), at)
  }
  return {
    definition,
    tell: definition.scope === 'programme' ? () => programmeOnly : tell,
    compute: answering(definition, figureOf, true)
  }
}

/**
 * Answers questions outside the scope of a metric with "unknown". The programme's figure is kept for the life of the
 * context, unless it reads what may change while the context stands.
 */
function answering(
  definition: MetricDefinition,
  figureOf: (about: About, partnerIndex: number | null) => Figure,
  isKept: boolean
): Metric['compute'] {
  // Rules, scorecards and screens ask for the same figures of the programme.
  const ofProgramme = (context: MetricContext): Figure =>
    portableFigure(figureOf({ definition, context, partnerId: null }, null))
  return (context, partnerId) => {
    const about = { definition, context, partnerId }
    if (partnerId === null) {
      if (definition.scope !== 'partner') return isKept ? context.shared(ofProgramme) : ofProgramme(context)
      return unknownFigure(about, { reason: 'partner-only' })
    }
    if (definition.scope === 'programme') return unknownFigure(about, { reason: 'programme-only' })
    const partnerIndex = context.facts.partnerIndexOf.get(partnerId)
    if (partnerIndex === undefined) return unknownFigure(about, { reason: 'partner-unknown' })
    // A merged partner's id leads to its survivor; the figure is about the partner asked for.
    return portableFigure(figureOf(about, partnerIndex))
  }
}
