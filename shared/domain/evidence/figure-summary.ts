import type { Figure, Interval, Unknown } from './figure'
import { sizeOf } from './record-set'

/** A figure without the ids of its records: what a grid of thousands of partners shows. */
export interface FigureSummary extends Omit<Figure, 'counted' | 'leftOut' | 'base' | 'proof'> {
  readonly countedCount: number
  readonly leftOutCount: number
}

/** What all figures of one metric have in common. */
export type FigureHead = Pick<Figure, 'metricId' | 'unit' | 'currency' | 'asOf' | 'definitionsUsed'>

/** The same metric for many partners, column by column, cheap to hand from worker to screen. */
export interface FigureColumn extends FigureHead {
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

/** Columns as they are being filled. */
export type MutableColumn = Mutable<FigureColumn>

/** The same columns for others to be put into; these stay what they are. */
export const copyOfColumn = (column: FigureColumn): MutableColumn => ({
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

/** Columns for so many figures of one metric, none of them known yet. */
export const emptyColumn = (head: FigureHead, size: number): MutableColumn => ({
  ...head,
  definitionsUsed: [...head.definitionsUsed],
  value: new Float64Array(size),
  numerator: new Float64Array(size),
  denominator: new Float64Array(size),
  coverage: new Float64Array(size),
  counted: new Int32Array(size),
  leftOut: new Int32Array(size),
  unknown: new Array<Unknown | null>(size).fill(null),
  interval: new Array<Interval | null>(size).fill(null)
})

type NumberNames = 'value' | 'numerator' | 'denominator' | 'coverage' | 'unknown' | 'interval'

/** What the columns hold of one figure. */
interface Numbers extends Pick<Figure, NumberNames> {
  readonly counted: number
  readonly leftOut: number
}

/** Puts the numbers of the partner at a place into columns, with how many records they count and leave out. */
export function putNumbers(
  column: MutableColumn,
  index: number,
  { value, numerator, denominator, coverage, unknown, interval, counted, leftOut }: Numbers
): void {
  column.value[index] = orNaN(value)
  column.numerator[index] = orNaN(numerator)
  column.denominator[index] = orNaN(denominator)
  column.coverage[index] = orNaN(coverage)
  column.counted[index] = counted
  column.leftOut[index] = leftOut
  column.unknown[index] = unknown
  column.interval[index] = interval
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
