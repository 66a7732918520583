import type { MetricContext } from '../context'
import { noDay } from '../facts/columns'
import { wonDeal, type DealColumns } from '../facts/deal-columns'
import type { Sought } from '../look/look'
import { selectRows, type Selection } from '../rows/select-rows'

/** Won deals whose length from creation to closing is known. */
export function cycleSought(context: MetricContext): Sought {
  const deals = context.facts.deals()
  return {
    ...{ kind: 'deal', key: 'cycle' },
    verdict: (position) => {
      if (deals.status[position] !== wonDeal) return false
      const closed = deals.closedOn[position] ?? noDay
      const created = deals.createdOn[position] ?? noDay
      if (closed === noDay || created === noDay) return 'date-missing'
      if (closed > context.asOfDay) return 'after-as-of'
      return closed < created ? 'too-early' : true
    }
  }
}

/** Those of the programme. */
export const cycleDeals = (context: MetricContext): Selection =>
  selectRows(context, context.facts.deals(), { ...cycleSought(context), partnerIndex: null })

/** Days a deal took. */
export const cycleLength =
  ({ closedOn, createdOn }: DealColumns) =>
  (position: number): number =>
    (closedOn[position] ?? 0) - (createdOn[position] ?? 0)
