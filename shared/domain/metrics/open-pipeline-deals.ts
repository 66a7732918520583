import { noDay } from './facts/columns'
import { openDeal, type DealColumns } from './facts/deal-columns'
import type { At, Look, Picked } from './look/look'
import { amountVerdict } from './rows/amount-verdict'

/** Open deals that can be added up, those that cannot, and what they come to. */
export interface OpenPipelineDeals {
  readonly deals: DealColumns
  readonly open: Picked
  readonly total: At<number>
}

/** Open deals created up to the as-of date (or without a creation date) with an amount that can be converted. */
export function openPipelineDeals({ context, pick }: Look): OpenPipelineDeals {
  const deals = context.facts.deals()
  const open = pick(deals, {
    ...{ kind: 'deal', key: 'open pipeline' },
    verdict: (position) => {
      const status = deals.status[position]
      if (status === 0) return 'status-missing'
      if (status !== openDeal) return false
      if ((deals.createdOn[position] ?? noDay) > context.asOfDay) return 'after-as-of'
      return amountVerdict(deals, position)
    }
  })
  return { deals, open, total: open.sum('amount', deals.amount) }
}
