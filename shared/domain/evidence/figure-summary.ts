import type { Figure, FigureUnit, Interval, Unknown } from './figure'
import { sizeOf } from './record-set'

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

const leftOutCount = ({ leftOut }: Figure): number => {
  let count = 0
  for (const { records } of leftOut) count += sizeOf(records)
  return count
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] }

const copyOf = (column: FigureColumn): Mutable<FigureColumn> => ({
  ...column,
  definitionsUsed: [...column.definitionsUsed],
  value: column.value.slice(),
  numerator: column.numerator.slice(),
  denominator: column.denominator.slice(),
  coverage: column.coverage.slice(),
  counted: column.counted.slice(),
  leftOut: column.leftOut.slice(),
  unknown: column.unknown.slice(),
  interval: column.interval.slice()
})

/** Columns for as many figures of one metric as there are partners, filled one by one. */
export class FigureColumnWriter {
  readonly #size: number
  #column: Mutable<FigureColumn> | null = null

  /** `from`: columns to begin with, of which some places are put down again. */
  constructor(size: number, from: FigureColumn | null = null) {
    this.#size = size
    this.#column = from && copyOf(from)
  }

  /** Puts the figure of the partner at that place down. */
  put(index: number, figure: Figure): void {
    const column = (this.#column ??= this.#start(figure))
    column.value[index] = orNaN(figure.value)
    column.numerator[index] = orNaN(figure.numerator)
    column.denominator[index] = orNaN(figure.denominator)
    column.coverage[index] = orNaN(figure.coverage)
    column.counted[index] = sizeOf(figure.counted)
    column.leftOut[index] = leftOutCount(figure)
    column.unknown[index] = figure.unknown
    column.interval[index] = figure.interval
  }

  /** The columns; null when nothing was put down. */
  finish(): FigureColumn | null {
    return this.#column
  }

  #start({ metricId, unit, currency, asOf, definitionsUsed }: Figure): Mutable<FigureColumn> {
    const numbers = (): Float64Array => new Float64Array(this.#size)
    return {
      metricId,
      unit,
      currency,
      asOf,
      definitionsUsed: [...definitionsUsed],
      value: numbers(),
      numerator: numbers(),
      denominator: numbers(),
      coverage: numbers(),
      counted: new Int32Array(this.#size),
      leftOut: new Int32Array(this.#size),
      unknown: new Array<Unknown | null>(this.#size).fill(null),
      interval: new Array<Interval | null>(this.#size).fill(null)
    }
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

/** A figure without the ids of its records. Field by field: it is asked for per partner and indicator. */
export function summaryOf(figure: Figure): FigureSummary {
  return {
    metricId: figure.metricId,
    partnerId: figure.partnerId,
    unit: figure.unit,
    currency: figure.currency,
    value: figure.value,
    unknown: figure.unknown,
    numerator: figure.numerator,
    denominator: figure.denominator,
    interval: figure.interval,
    coverage: figure.coverage,
    asOf: figure.asOf,
    definitionsUsed: figure.definitionsUsed,
    ...(figure.caveats === undefined ? {} : { caveats: figure.caveats }),
    ...(figure.asked === undefined ? {} : { asked: figure.asked }),
    countedCount: sizeOf(figure.counted),
    leftOutCount: leftOutCount(figure)
  }
}
