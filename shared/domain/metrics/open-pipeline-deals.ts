import type { MetricContext } from './context'
import type { Asked } from './define-metric'
import { noDay } from './facts/columns'
import { openDeal, type DealColumns } from './facts/deal-columns'
import type { LeftOutRecords } from './left-out'
import type { RowList } from './rows/row-list'
import { selectRows } from './rows/select-rows'

/** Open deals that can be added up, and those that cannot. */
export interface OpenPipelineDeals {
  readonly deals: DealColumns
  readonly rows: RowList
  readonly leftOut: LeftOutRecords
  /** Sum of their amounts. */
  readonly total: number
}

/** Open deals created up to the as-of date (or without a creation date) with an amount that can be converted. */
export const openPipelineDeals = ({ context, partnerIndex }: Asked): OpenPipelineDeals =>
  context.keep(partnerIndex, findOpenDeals, (now) => findOpenDeals(now, partnerIndex))

function findOpenDeals(context: MetricContext, partnerIndex: number | null): OpenPipelineDeals {
  const deals = context.facts.deals()
  const { rows, leftOut } = selectRows(context, deals, {
    ...{ kind: 'deal', key: 'open pipeline', partnerIndex },
    verdict: (position) => {
      const status = deals.status[position]
      if (status === 0) return 'status-missing'
      if (status !== openDeal) return false
      if ((deals.createdOn[position] ?? noDay) > context.asOfDay) return 'after-as-of'
      if (!Number.isNaN(deals.amount[position])) return true
      return Number.isNaN(deals.rate[position]) ? 'rate-missing' : 'amount-missing'
    }
  })
  return { deals, rows, leftOut, total: rows.sum('amount', deals.amount) }
}
