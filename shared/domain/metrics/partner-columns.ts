import { emptyColumn, FigureColumnWriter, type FigureColumn } from '../evidence/figure-summary'
import type { MetricContext } from './context'
import { headOf } from './figure-of'
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

  #renewed(column: FigureColumn, context: MetricContext, differing: ReadonlySet<number>): FigureColumn {
    const writer = new FigureColumnWriter(column)
    for (const index of differing) writer.putFigure(index, this.#metric.computeAt(context, index))
    return writer.column
  }

  #all(look: Look): FigureColumn {
    const { context } = look
    const { definition, tell, computeAt } = this.#metric
    const count = context.facts.partners.length
    const writer = new FigureColumnWriter(emptyColumn(headOf(definition, context), count))
    if (tell) putTold(writer, tell(look), count)
    else for (let index = 0; index < count; index++) writer.putFigure(index, computeAt(context, index))
    return writer.column
  }
}

function putTold(writer: FigureColumnWriter, tellAt: At<Told>, count: number): void {
  for (let index = 0; index < count; index++) {
    const told = tellAt(index)
    writer.put(index, told, {
      counted: told.counted?.count(index) ?? 0,
      leftOut: leftOutCountAt(told, index)
    })
  }
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
