import type { Exclusion, Interval } from '../../evidence/figure'
import type { MissingData, UnknownReason } from '../../evidence/reasons'
import type { MetricContext } from '../context'
import type { RowList } from '../rows/row-list'
import { onSide } from './deal-sides'
import { Sample } from './sample'

/** What is compared: which deals, which value of each, and how values become one figure. */
export interface SideMeasure {
  readonly deals: (context: MetricContext) => MeasuredDeals
  /** Tells the values from those of other measures. */
  readonly name: string
  readonly valueOf: (context: MetricContext) => (position: number) => number
  readonly summary: (sample: Sample) => { readonly value: number; readonly interval: Interval | null }
  readonly difference: (
    partner: Sample,
    direct: Sample
  ) => { readonly difference: number; readonly interval: Interval | null }
  /** True for a share: the counted deals are those with the value 1. */
  readonly isShare: boolean
}

export interface MeasuredDeals {
  readonly rows: RowList
  readonly leftOut: readonly Exclusion[]
  /** Why nothing can be said, when nothing can. */
  readonly unknown: { readonly reason: UnknownReason; readonly missing: MissingData } | null
}

/** The values of some deals. */
export const sampleOf = (context: MetricContext, measure: SideMeasure, rows: RowList): Sample =>
  new Sample(rows, measure.name, measure.valueOf(context))

/** Deals of one side with their values. */
export const ofSide = (context: MetricContext, measure: SideMeasure, side: number): Sample =>
  sampleOf(context, measure, onSide(context, context.shared(measure.deals).rows, side))
