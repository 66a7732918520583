import type { MetricContext } from './context'
import { noDay } from './facts/columns'
import { lostDeal, wonDeal, type DealColumns } from './facts/deal-columns'
import type { Sought } from './look/look'
import type { Narrowable } from './rows/row-list'
import { selectRows, type Selection } from './rows/select-rows'

/** Which outcomes the client's data hold at all. */
export const outcomesSeen = ({ facts }: MetricContext): { hasWon: boolean; hasLost: boolean } => ({
  hasWon: facts.deals().status.includes(wonDeal),
  hasLost: facts.deals().status.includes(lostDeal)
})

/** Deals won or lost up to the as-of date. */
export function decidedSought(context: MetricContext): Sought {
  const deals = context.facts.deals()
  return {
    ...{ kind: 'deal', key: 'decided deals' },
    verdict: (position) => {
      const status = deals.status[position] ?? 0
      if (status === 0) return 'status-missing'
      if (status !== wonDeal && status !== lostDeal) return false
      return (deals.closedOn[position] ?? noDay) > context.asOfDay ? 'after-as-of' : true
    }
  }
}

/** Those of the programme. */
export const decidedDeals = (context: MetricContext): Selection =>
  selectRows(context, context.facts.deals(), { ...decidedSought(context), partnerIndex: null })

/** Those of the deals that were won. */
export const wonAmong = <R>({ status }: DealColumns, rows: Narrowable<R>): R =>
  rows.where('won', (position) => status[position] === wonDeal)
