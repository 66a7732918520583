import type { Figure } from '../evidence/figure'
import { dealSet, eachRow } from './record-scope'
import { defineMetric, type Asked, type WrittenDefinition } from './define-metric'
import { noDay } from './facts/columns'
import { lostDeal, openDeal, wonDeal } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { leftOutOf } from './left-out'

/** Counts deals of one status dated (closed, or created while open) up to the as-of date; null: of any status. */
function countDeals(asked: Asked, status: number | null): Figure {
  const { context } = asked
  const deals = context.facts.deals()
  if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
  const positions: number[] = []
  const leftOut = leftOutOf('deal', deals.ids)
  eachRow(deals, asked.partnerIndex, (position) => {
    const found = deals.status[position] ?? 0
    if (status !== null && found === 0) leftOut.add('status-missing', position)
    if (status !== null && found !== status) return
    const isDecided = found === wonDeal || found === lostDeal
    const day = (isDecided ? deals.closedOn[position] : deals.createdOn[position]) ?? noDay
    if (day > context.asOfDay) leftOut.add('after-as-of', position)
    else positions.push(position)
  })
  const seen = positions.length + leftOut.count()
  if (
    seen > 0 &&
    positions.length === 0 &&
    leftOut.exclusions().every((one) => one.reason === 'status-missing')
  ) {
    return unknownFigure(asked, {
      reason: 'no-status',
      missing: 'deal-status',
      leftOut: leftOut.exclusions()
    })
  }
  return knownFigure(asked, {
    value: positions.length,
    counted: dealSet(deals, positions),
    leftOut: leftOut.exclusions(),
    coverage: seen === 0 ? null : positions.length / seen
  })
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
export const dealCount = defineMetric(
  {
    ...common,
    id: 'deal-count',
    title: 'Deals',
    needs: [],
    plainWords: 'All deals on record up to the as-of date, whatever their status.',
    formula: 'Count of deals'
  },
  (asked) => countDeals(asked, null)
)

/** Number of won deals. Unit: count. */
export const wonDealCount = defineMetric(
  {
    ...common,
    id: 'won-deals',
    title: 'Won deals',
    plainWords: 'Deals won up to the as-of date.',
    formula: 'Count of deals with status won'
  },
  (asked) => countDeals(asked, wonDeal)
)

/** Number of open deals. Unit: count. */
export const openDealCount = defineMetric(
  {
    ...common,
    id: 'open-deals',
    title: 'Open deals',
    plainWords: 'Deals that are neither won nor lost.',
    formula: 'Count of deals with status open, created up to the as-of date'
  },
  (asked) => countDeals(asked, openDeal)
)
