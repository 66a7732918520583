import { bootstrapRatioInterval } from '../stats/bootstrap'
import { dealSides, onSide, partnerSide } from './compare/deal-sides'
import { defineMetric, type Asked } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { lastYearAfterDay } from './last-year'
import { oncePer } from './once'
import { programmeCostOf } from './programme-cost-base'
import { dealSet, investmentSet } from './record-scope'
import type { RowList } from './rows/row-list'
import { selectRows } from './rows/select-rows'
import { wonDeals, wonVerdict } from './won-deals'

/** More deals than this give a steady sum; drawing again would only cost time. */
const bootstrapBelow = 500

/** Named once for all partners, as a name put together anew is looked up letter by letter. */
const withoutMarginAfter = oncePer((day: number): string => `won after ${day} without a margin`)

/** Deals won in the year that would count if their margin were known. */
function dealsWithoutMargin({ context, partnerIndex }: Asked): RowList {
  const deals = context.facts.deals()
  const period = { after: lastYearAfterDay(context), upTo: context.asOfDay }
  const verdict = wonVerdict(deals, { measure: 'grossMargin' }, period)
  return selectRows(context, deals, {
    ...{ kind: 'deal', key: withoutMarginAfter(period.after), partnerIndex },
    verdict: (position) => verdict(position) === 'margin-missing'
  }).rows
}

/**
 * Return on partner investment. Unit: index (gross margin per unit of money spent; 1 = break-even).
 * Source: the partner-programme growth guide (rule R44: under 1 the programme is a cost centre).
 */
export const ropi = defineMetric(
  {
    id: 'ropi',
    title: 'Return on partner investment',
    unit: 'index',
    scope: 'both',
    plainWords:
      'Gross margin of partner deals won in the last twelve months for each unit of money the programme cost.',
    formula:
      'Σ gross margin of partner deals won in the last 12 months ÷ programme cost of the last 12 months',
    needs: ['deal.grossMargin', 'deal.attribution', 'deal.closedOn', 'investment.amount', 'investment.date'],
    cellFields: ['grossMargin', 'amount', 'closedOn', 'attribution', 'date'],
    definitionsUsed: ['partnerShare'],
    edgeCases: [
      'No cost: not computable, never infinite.',
      'Margin ÷ cost, not (margin − cost) ÷ cost: 1 is break-even.',
      'Deals without a margin are left out and listed, and the figure says so; revenue is never taken for margin.',
      'The interval draws deals again; the cost is taken as it is.'
    ],
    source: 'The partner-programme growth guide.'
  },
  (asked) => {
    const { context, partnerIndex } = asked
    const deals = context.facts.deals()
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const cost = programmeCostOf(context, partnerIndex)
    if (cost.total <= 0) {
      return unknownFigure(asked, { reason: 'no-cost', missing: 'costs', leftOut: cost.leftOut })
    }
    const sides = context.shared(dealSides)
    const won = wonDeals(context, {
      partnerIndex,
      measure: 'grossMargin',
      after: lastYearAfterDay(context)
    })
    const rows = onSide(context, won.rows, partnerSide)
    const without = onSide(context, dealsWithoutMargin(asked), partnerSide)
    const leftOut = [
      ...won.leftOut.filter(({ reason }) => reason !== 'margin-missing'),
      { reason: 'margin-missing', records: dealSet(deals, without) },
      ...cost.leftOut
    ]
    if (rows.length === 0) {
      const reason = without.length > 0 ? 'no-margins' : 'no-partner-revenue'
      return unknownFigure(asked, { reason, missing: 'deal-margins', leftOut })
    }
    const total = rows.sum('margin', deals.grossMargin)
    const margins = (): number[] => rows.list().map((position) => deals.grossMargin[position] ?? 0)
    return knownFigure(asked, {
      value: total / cost.total,
      numerator: total,
      denominator: cost.total,
      interval: rows.length < bootstrapBelow ? bootstrapRatioInterval(margins(), cost.total) : null,
      counted: dealSet(deals, rows),
      proof: investmentSet(context.facts.investments(), cost.positions),
      leftOut,
      coverage: rows.length / (rows.length + without.length),
      caveats: [...sides.caveats, ...(without.length > 0 ? (['margin-incomplete'] as const) : [])]
    })
  }
)
