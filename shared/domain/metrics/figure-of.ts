import type { FigureHead } from '../evidence/figure-summary'
import type { AskedQuestion, Exclusion, Figure, Interval, RecordSet } from '../evidence/figure'
import type { Caveat, MissingData, UnknownReason } from '../evidence/reasons'
import { portableSet, sizeOf } from '../evidence/record-set'
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
  readonly asked?: readonly AskedQuestion[]
  readonly caveats?: readonly Caveat[]
}

export interface About {
  readonly definition: MetricDefinition
  readonly context: MetricContext
  readonly partnerId: string | null
}

type Draft = { -readonly [K in keyof Figure]: Figure[K] }

const none: readonly Exclusion[] = []

const shown = (leftOut: readonly Exclusion[] | undefined): readonly Exclusion[] =>
  leftOut === undefined || leftOut.length === 0
    ? none
    : leftOut.filter((exclusion) => sizeOf(exclusion.records) > 0)

/** What follows from the metric and the context alone. */
export const headOf = (definition: MetricDefinition, context: MetricContext): FigureHead => ({
  metricId: definition.id,
  unit: definition.unit,
  currency: definition.unit === 'money' ? context.facts.currency : null,
  asOf: context.asOf,
  definitionsUsed: definition.definitionsUsed
})

/** What every figure starts as. One shape, field by field: screens ask for hundreds of them after every edit. */
function blank({ definition, context, partnerId }: About, counted: RecordSet): Draft {
  const { metricId, unit, currency, asOf, definitionsUsed } = headOf(definition, context)
  return {
    metricId,
    partnerId,
    unit,
    currency,
    value: null,
    unknown: null,
    numerator: null,
    denominator: null,
    interval: null,
    counted,
    leftOut: none,
    coverage: null,
    asOf,
    definitionsUsed
  }
}

/** A figure with a value. */
export function knownFigure(about: About, parts: FigureParts): Figure {
  const figure = blank(about, parts.counted)
  figure.value = parts.value
  figure.numerator = parts.numerator ?? null
  figure.denominator = parts.denominator ?? null
  figure.interval = parts.interval ?? null
  figure.leftOut = shown(parts.leftOut)
  figure.coverage = parts.coverage ?? null
  if (parts.base) figure.base = parts.base
  if (parts.proof) figure.proof = parts.proof
  if (parts.asked?.length) figure.asked = parts.asked
  if (parts.caveats?.length) figure.caveats = parts.caveats
  return figure
}

/** The same figure with records that can be copied to another thread. */
export function portableFigure(figure: Figure): Figure {
  const { counted, leftOut, base, proof } = figure
  return {
    ...figure,
    counted: portableSet(counted),
    leftOut: leftOut.map(({ reason, records }) => ({ reason, records: portableSet(records) })),
    ...(base ? { base: portableSet(base) } : {}),
    ...(proof ? { proof: portableSet(proof) } : {})
  }
}

export interface UnknownParts {
  readonly reason: UnknownReason
  readonly missing?: MissingData
  readonly leftOut?: readonly Exclusion[]
  /** What is known although the value is not, e.g. how many have got there when the median is not reached. */
  readonly known?: Pick<Figure, 'numerator' | 'denominator' | 'counted' | 'interval'>
  readonly base?: RecordSet
}

const nothing: RecordSet = { kind: 'deal', ids: [] }

/** A figure that cannot be told, with the reason and what to ask for. Never 0. */
export function unknownFigure(about: About, parts: UnknownParts): Figure {
  const { known } = parts
  const figure = blank(about, known?.counted ?? nothing)
  figure.unknown = { reason: parts.reason, missing: parts.missing ?? null }
  figure.numerator = known?.numerator ?? null
  figure.denominator = known?.denominator ?? null
  figure.interval = known?.interval ?? null
  figure.leftOut = shown(parts.leftOut)
  if (parts.base) figure.base = parts.base
  return figure
}
