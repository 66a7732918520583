import {
  copyOfColumn,
  emptyColumn,
  putNumbers,
  type FigureColumn,
  type MutableColumn
} from '../evidence/figure-summary'
import type { MetricContext } from './context'
import { headOf } from './figure-of'
import { lookAtOne } from './look/look-at-one'
import { lookAtPartners } from './look/look-at-partners'
import type { At, Look } from './look/look'
import { leftOutCountAt, type Told } from './look/told'
import type { Metric } from './metric'
import { PartnerDependence } from './recall/partner-dependence'
import { findMetric } from './registry'

/** The numbers of one metric for every partner; after an edit those of the partners it touches are found anew. */
class KeptColumn {
  readonly #metric: Metric
  readonly #dependence = new PartnerDependence()
  #in: MetricContext | null = null
  #column: FigureColumn | null = null

  constructor(metric: Metric) {
    this.#metric = metric
  }

  get column(): FigureColumn | null {
    return this.#column
  }

  /** Brings the column up to date; `look` is at the partners of the state of the facts that is asked about. */
  update(look: Look): void {
    const { context } = look
    if (this.#in === context) return
    const differing = this.#dependence.differing(context)
    this.#column = this.#dependence.read(context, () =>
      differing !== null && this.#column !== null
        ? this.#renewed(this.#column, context, differing)
        : this.#all(look)
    )
    this.#in = context
  }

  #renewed(before: FigureColumn, context: MetricContext, differing: ReadonlySet<number>): FigureColumn {
    const column = copyOfColumn(before)
    for (const index of differing) put(column, index, this.#metric.tell(lookAtOne(context, index)))
    return column
  }

  #all(look: Look): FigureColumn {
    const { context } = look
    const { definition, tell } = this.#metric
    const count = context.facts.partners.length
    const column = emptyColumn(headOf(definition, context), count)
    const tellAt = tell(look)
    for (let index = 0; index < count; index++) put(column, index, tellAt)
    return column
  }
}

function put(column: MutableColumn, index: number, tellAt: At<Told>): void {
  const told = tellAt(index)
  const { value, numerator, denominator, coverage, unknown, interval } = told
  const counted = told.counted?.count(index) ?? 0
  const leftOut = leftOutCountAt(told, index)
  putNumbers(column, index, { value, numerator, denominator, coverage, unknown, interval, counted, leftOut })
}

/** By what one choice of options remembers, and by metric. */
const kept = new WeakMap<object, Map<string, KeptColumn>>()

/**
 * The numbers of metrics for every partner, a column each, in the order of the partners; a misspelt metric has none.
 * Grids and rankings read the same figures, so they are kept from one state of the facts to the next.
 */
export function partnerColumns(context: MetricContext, metricIds: readonly string[]): FigureColumn[] {
  const known = kept.get(context.recall) ?? new Map<string, KeptColumn>()
  kept.set(context.recall, known)
  const look = lookAtPartners(context)
  return metricIds.flatMap((id) => {
    const metric = findMetric(id)
    const column = known.get(id) ?? (metric && new KeptColumn(metric))
    if (!column) return []
    known.set(id, column)
    column.update(look)
    return column.column ?? []
  })
}
