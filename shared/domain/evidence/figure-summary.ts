import type { Figure, FigureUnit, Interval, Unknown } from './figure'

/** A figure without the ids of its records: what a grid of thousands of partners shows. */
export interface FigureSummary extends Omit<Figure, 'counted' | 'leftOut' | 'base' | 'proof'> {
  readonly countedCount: number
  readonly leftOutCount: number
}

/** The same metric for many partners, column by column, cheap to hand from worker to screen. */
export interface FigureColumn {
  readonly metricId: string
  readonly unit: FigureUnit
  readonly currency: string | null
  readonly asOf: string
  readonly definitionsUsed: readonly string[]
  /** NaN stands for null in the number columns. */
  readonly value: Float64Array
  readonly numerator: Float64Array
  readonly denominator: Float64Array
  readonly coverage: Float64Array
  readonly counted: Int32Array
  readonly leftOut: Int32Array
  readonly unknown: readonly (Unknown | null)[]
  readonly interval: readonly (Interval | null)[]
}

const orNaN = (value: number | null): number => value ?? Number.NaN
const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value

/** Packs the figures of one metric, one per partner, into columns. */
export function packFigures(figures: readonly Figure[]): FigureColumn | null {
  const [first] = figures
  if (!first) return null
  const { metricId, unit, currency, asOf, definitionsUsed } = first
  return {
    metricId,
    unit,
    currency,
    asOf,
    definitionsUsed,
    value: Float64Array.from(figures, (figure) => orNaN(figure.value)),
    numerator: Float64Array.from(figures, (figure) => orNaN(figure.numerator)),
    denominator: Float64Array.from(figures, (figure) => orNaN(figure.denominator)),
    coverage: Float64Array.from(figures, (figure) => orNaN(figure.coverage)),
    counted: Int32Array.from(figures, (figure) => figure.counted.ids.length),
    leftOut: Int32Array.from(figures, ({ leftOut }) =>
      leftOut.reduce((count, exclusion) => count + exclusion.records.ids.length, 0)
    ),
    unknown: figures.map((figure) => figure.unknown),
    interval: figures.map((figure) => figure.interval)
  }
}

/** The figure at one place of the columns. */
export function unpackFigure(column: FigureColumn, index: number, partnerId: string): FigureSummary {
  const { metricId, unit, currency, asOf, definitionsUsed } = column
  return {
    metricId,
    partnerId,
    unit,
    currency,
    asOf,
    definitionsUsed,
    value: orNull(column.value[index]),
    unknown: column.unknown[index] ?? null,
    numerator: orNull(column.numerator[index]),
    denominator: orNull(column.denominator[index]),
    interval: column.interval[index] ?? null,
    coverage: orNull(column.coverage[index]),
    countedCount: column.counted[index] ?? 0,
    leftOutCount: column.leftOut[index] ?? 0
  }
}
