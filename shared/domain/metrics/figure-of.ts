import type { Exclusion, Figure, Interval, RecordSet } from '../evidence/figure'
import type { MissingData, UnknownReason } from '../evidence/reasons'
import type { MetricContext } from './context'
import type { MetricDefinition } from './metric'

/** What a metric found out; the rest of a figure follows from its definition and context. */
export interface FigureParts {
  readonly value: number
  readonly counted: RecordSet
  readonly numerator?: number | null
  readonly denominator?: number | null
  readonly interval?: Interval | null
  readonly leftOut?: readonly Exclusion[]
  readonly coverage?: number | null
  readonly base?: RecordSet
  readonly proof?: RecordSet
}

export interface About {
  readonly definition: MetricDefinition
  readonly context: MetricContext
  readonly partnerId: string | null
}

const frame = ({ definition, context, partnerId }: About) => ({
  metricId: definition.id,
  partnerId,
  unit: definition.unit,
  currency: definition.unit === 'money' ? context.facts.currency : null,
  asOf: context.asOf,
  definitionsUsed: definition.definitionsUsed
})

/** A figure with a value. */
export function knownFigure(about: About, parts: FigureParts): Figure {
  return {
    ...frame(about),
    value: parts.value,
    unknown: null,
    numerator: parts.numerator ?? null,
    denominator: parts.denominator ?? null,
    interval: parts.interval ?? null,
    counted: parts.counted,
    leftOut: (parts.leftOut ?? []).filter((exclusion) => exclusion.records.ids.length > 0),
    coverage: parts.coverage ?? null,
    ...(parts.base ? { base: parts.base } : {}),
    ...(parts.proof ? { proof: parts.proof } : {})
  }
}

export interface UnknownParts {
  readonly reason: UnknownReason
  readonly missing?: MissingData
  readonly leftOut?: readonly Exclusion[]
}

/** A figure that cannot be told, with the reason and what to ask for. Never 0. */
export function unknownFigure(about: About, { reason, missing, leftOut = [] }: UnknownParts): Figure {
  return {
    ...frame(about),
    value: null,
    unknown: { reason, missing: missing ?? null },
    numerator: null,
    denominator: null,
    interval: null,
    counted: { kind: 'deal', ids: [] },
    leftOut: leftOut.filter((exclusion) => exclusion.records.ids.length > 0),
    coverage: null
  }
}
