import { FigureColumnWriter, type FigureColumn } from '../evidence/figure-summary'
import type { MetricContext } from './context'
import type { Metric } from './metric'
import { PartnerDependence } from './recall/partner-dependence'
import { findMetric } from './registry'

/** The numbers of one metric for every partner; after an edit those of the partners it touches are found anew. */
class KeptColumn {
  readonly metric: Metric
  readonly #dependence = new PartnerDependence()
  #in: MetricContext | null = null
  #column: FigureColumn | null = null

  constructor(metric: Metric) {
    this.metric = metric
  }

  isOf(context: MetricContext): boolean {
    return this.#in === context
  }

  get column(): FigureColumn | null {
    return this.#column
  }

  /** Begins to bring the column up to date; partners are put down one by one. */
  begin(context: MetricContext, count: number) {
    const differing = this.#dependence.differing(context)
    const writer = new FigureColumnWriter(count, differing && this.#column)
    return {
      put: (index: number): void => {
        if (differing !== null && !differing.has(index)) return
        const figure = this.#dependence.read(context, () => this.metric.computeAt(context, index))
        writer.put(index, figure)
      },
      finish: (): void => {
        this.#column = writer.finish()
        this.#in = context
      }
    }
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
  const asked = metricIds.flatMap((id) => {
    const metric = findMetric(id)
    const column = known.get(id) ?? (metric && new KeptColumn(metric))
    if (column) known.set(id, column)
    return column ?? []
  })
  const count = context.facts.partners.length
  const behind = asked.filter((column) => !column.isOf(context)).map((column) => column.begin(context, count))
  // Partner by partner: its figures share what they are made from.
  for (let index = 0; behind.length > 0 && index < count; index++) {
    for (const column of behind) column.put(index)
  }
  for (const column of behind) column.finish()
  return asked.flatMap(({ column }) => column ?? [])
}
