import type { MetricContext } from './context'
import { noDay } from './facts/columns'
import { lostDeal, wonDeal, type DealColumns } from './facts/deal-columns'
import type { RowList } from './rows/row-list'
import { selectRows, type Selection } from './rows/select-rows'

/** Which outcomes the client's data hold at all. */
export const outcomesSeen = ({ facts }: MetricContext): { hasWon: boolean; hasLost: boolean } => ({
  hasWon: facts.deals().status.includes(wonDeal),
  hasLost: facts.deals().status.includes(lostDeal)
})

/** Deals won or lost up to the as-of date, of the programme (null) or of one partner. */
export function decidedDeals(context: MetricContext, partnerIndex: number | null): Selection {
  const deals = context.facts.deals()
  return selectRows(context, deals, {
    ...{ kind: 'deal', key: 'decided deals', partnerIndex },
    verdict: (position) => {
      const status = deals.status[position] ?? 0
      if (status === 0) return 'status-missing'
      if (status !== wonDeal && status !== lostDeal) return false
      return (deals.closedOn[position] ?? noDay) > context.asOfDay ? 'after-as-of' : true
    }
  })
}

/** Those of the deals that were won. */
export const wonAmong = ({ status }: DealColumns, rows: RowList): RowList =>
  rows.where('won', (position) => status[position] === wonDeal)
