import type { Figure } from '../evidence/figure'
import { dealSet } from './record-scope'
import { defineMetric, type Asked, type WrittenDefinition } from './define-metric'
import { noDay } from './facts/columns'
import { lostDeal, openDeal, wonDeal } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { oncePer } from './once'
import { selectRows } from './rows/select-rows'

const nameOf = oncePer((status: number | null): string => `deals of status ${status ?? 'any'}`)

/** Counts deals of one status dated (closed, or created while open) up to the as-of date; null: of any status. */
function countDeals(asked: Asked, status: number | null): Figure {
  const { context } = asked
  const deals = context.facts.deals()
  if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
  const { rows, leftOut } = selectRows(context, deals, {
    ...{ kind: 'deal', key: nameOf(status), partnerIndex: asked.partnerIndex },
    verdict: (position) => {
      const found = deals.status[position] ?? 0
      if (status !== null && found === 0) return 'status-missing'
      if (status !== null && found !== status) return false
      const isDecided = found === wonDeal || found === lostDeal
      const day = (isDecided ? deals.closedOn[position] : deals.createdOn[position]) ?? noDay
      return day > context.asOfDay ? 'after-as-of' : true
    }
  })
  const seen = rows.length + leftOut.count()
  if (seen > 0 && rows.length === 0 && leftOut.exclusions().every((one) => one.reason === 'status-missing')) {
    return unknownFigure(asked, {
      reason: 'no-status',
      missing: 'deal-status',
      leftOut: leftOut.exclusions()
    })
  }
  return knownFigure(asked, {
    value: rows.length,
    counted: dealSet(deals, rows),
    leftOut: leftOut.exclusions(),
    coverage: seen === 0 ? null : rows.length / seen
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
