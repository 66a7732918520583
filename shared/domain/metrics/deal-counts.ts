import { defineTold, type WrittenDefinition } from './define-metric'
import { coverageAt, isLeftOutOnlyFor } from './look/look'
import { known, unknown, unknownToAll, type Tell } from './look/told'
import { noDay } from './facts/columns'
import { lostDeal, openDeal, wonDeal } from './facts/deal-columns'

/** Counts deals of one status dated (closed, or created while open) up to the as-of date; null: of any status. */
const countDeals =
  (status: number | null): Tell =>
  ({ context, pick }) => {
    const deals = context.facts.deals()
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const counted = pick(deals, {
      ...{ kind: 'deal', key: `deals of status ${status ?? 'any'}` },
      verdict: (position) => {
        const found = deals.status[position] ?? 0
        if (status !== null && found === 0) return 'status-missing'
        if (status !== null && found !== status) return false
        const isDecided = found === wonDeal || found === lostDeal
        const day = (isDecided ? deals.closedOn[position] : deals.createdOn[position]) ?? noDay
        return day > context.asOfDay ? 'after-as-of' : true
      }
    })
    const leftOut = [counted.leftOut]
    return (at) => {
      const coverage = coverageAt(counted, at)
      return coverage === 0 && isLeftOutOnlyFor(counted.leftOut, at, 'status-missing')
        ? unknown('no-status', 'deal-status', leftOut)
        : known({ value: counted.count(at), counted, leftOut, coverage })
    }
  }

const common: Omit<WrittenDefinition, 'id' | 'title' | 'plainWords' | 'formula'> = {
  unit: 'count',
  scope: 'both',
  needs: ['deal.status'],
  cellFields: ['status', 'closedOn', 'createdOn'],
  edgeCases: [
    'A deal without a date counts; one dated after the as-of date does not.',
    'An order of several lines counts once per line when the client’s file has one row per line.'
  ],
  source: 'Count of records.'
}

/** Number of deals of any status. Unit: count. */
export const dealCount = defineTold(
  {
    ...common,
    id: 'deal-count',
    title: 'Deals',
    needs: [],
    plainWords: 'All deals on record up to the as-of date, whatever their status.',
    formula: 'Count of deals'
  },
  countDeals(null)
)

/** Number of won deals. Unit: count. */
export const wonDealCount = defineTold(
  {
    ...common,
    id: 'won-deals',
    title: 'Won deals',
    plainWords: 'Deals won up to the as-of date.',
    formula: 'Count of deals with status won'
  },
  countDeals(wonDeal)
)

/** Number of open deals. Unit: count. */
export const openDealCount = defineTold(
  {
    ...common,
    id: 'open-deals',
    title: 'Open deals',
    plainWords: 'Deals that are neither won nor lost.',
    formula: 'Count of deals with status open, created up to the as-of date'
  },
  countDeals(openDeal)
)
