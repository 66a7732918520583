import type { Figure, FigureUnit } from '../evidence/figure'

/** A figure a document may print, under the key its text blocks use: `{key}` or `{key|format}`. */
export interface BoundFigure {
  readonly key: string
  /** What it is, in the words printed beside it. */
  readonly label: string
  readonly figure: Figure
}

/** All figures of a document by key. */
export type BoundFigures = Readonly<Record<string, BoundFigure>>

/** Builds the lookup. A key used twice is a bug of the builder. */
export function bindFigures(list: readonly BoundFigure[]): BoundFigures {
  const bound: Record<string, BoundFigure> = {}
  for (const each of list) {
    if (bound[each.key]) throw new Error(`figure key used twice: ${each.key}`)
    bound[each.key] = each
  }
  return bound
}

/** What is known of a figure that a domain result computed without being a metric of the catalogue. */
export interface ComputedFigure {
  readonly metricId: string
  readonly partnerId: string | null
  readonly unit: FigureUnit
  readonly currency?: string
  readonly value: number | null
  readonly low?: number | null
  readonly high?: number | null
  readonly numerator?: number | null
  readonly denominator?: number | null
  readonly unknownReason?: string
  readonly asOf: string
}

/** Puts a result such as the balance index into the form every other figure has. */
export function computedFigure(from: ComputedFigure): Figure {
  return {
    metricId: from.metricId,
    partnerId: from.partnerId,
    unit: from.unit,
    currency: from.currency ?? null,
    value: from.value,
    unknown: from.value === null ? { reason: from.unknownReason ?? 'not-known', missing: null } : null,
    numerator: from.numerator ?? null,
    denominator: from.denominator ?? null,
    interval: null,
    counted: { kind: 'partner', ids: from.partnerId === null ? [] : [from.partnerId] },
    leftOut: [],
    coverage: null,
    asOf: from.asOf,
    definitionsUsed: []
  }
}
