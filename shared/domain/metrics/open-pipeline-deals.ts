import { eachRow } from './record-scope'
import type { Asked } from './define-metric'
import { noDay } from './facts/columns'
import { openDeal, type DealColumns } from './facts/deal-columns'
import { leftOutOf, type LeftOut } from './left-out'

/** Open deals that can be added up, and those that cannot. */
export interface OpenPipelineDeals {
  readonly deals: DealColumns
  readonly positions: readonly number[]
  readonly leftOut: LeftOut
}

/** Open deals created up to the as-of date (or without a creation date) with an amount that can be converted. */
export function openPipelineDeals({ context, partnerIndex }: Asked): OpenPipelineDeals {
  const deals = context.facts.deals()
  const positions: number[] = []
  const leftOut = leftOutOf('deal', deals.ids)
  eachRow(deals, partnerIndex, (position) => {
    const status = deals.status[position]
    if (status === 0) leftOut.add('status-missing', position)
    if (status !== openDeal) return
    if ((deals.createdOn[position] ?? noDay) > context.asOfDay) leftOut.add('after-as-of', position)
    else if (Number.isNaN(deals.amount[position])) {
      leftOut.add(Number.isNaN(deals.rate[position]) ? 'rate-missing' : 'amount-missing', position)
    } else positions.push(position)
  })
  return { deals, positions, leftOut }
}
