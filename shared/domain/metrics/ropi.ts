import { defineTold } from './define-metric'
import { leftOutFor, type LeftOutAt, type Look, type Picked } from './look/look'
import { known, unknown, unknownToAll } from './look/told'
import { bootstrapRatioInterval } from '../stats/bootstrap'
import { dealSides, onSide, partnerSide } from './compare/deal-sides'
import { lastYearAfterDay } from './last-year'
import { programmeCostOf } from './programme-cost-base'
import { wonDealsOf, wonVerdict } from './won-deals'

/** More deals than this give a steady sum; drawing again would only cost time. */
const bootstrapBelow = 500

/** Deals won in the year that would count if their margin were known. */
function withoutMargin({ context, pick }: Look): Picked {
  const deals = context.facts.deals()
  const period = { after: lastYearAfterDay(context), upTo: context.asOfDay }
  const verdict = wonVerdict(deals, { measure: 'grossMargin' }, period)
  return pick(deals, {
    ...{ kind: 'deal', key: `won after ${period.after} without a margin` },
    verdict: (position) => verdict(position) === 'margin-missing'
  })
}

/** What is left out of won deals for another reason than a margin that is missing. */
const otherwiseLeftOut = (won: Picked, missing: Picked): LeftOutAt => ({
  count: (at) => won.leftOut.count(at) - missing.count(at),
  exclusions: (at) => won.leftOut.exclusions(at).filter(({ reason }) => reason !== 'margin-missing')
})

/**
 * Return on partner investment. Unit: index (gross margin per unit of money spent; 1 = break-even).
 * Source: the partner-programme growth guide (rule R44: under 1 the programme is a cost centre).
 */
export const ropi = defineTold(
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
  (look) => {
    const { context } = look
    const cost = programmeCostOf(look)
    const { deals, won } = wonDealsOf(look, { measure: 'grossMargin', after: lastYearAfterDay(context) })
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const sides = context.shared(dealSides)
    const missing = withoutMargin(look)
    const counted = onSide(context, won, partnerSide)
    const margin = counted.sum('margin', deals.grossMargin)
    const without = onSide(context, missing, partnerSide)
    const leftOut = [
      otherwiseLeftOut(won, missing),
      leftOutFor('margin-missing', without),
      cost.spent.leftOut
    ]
    const marginsAt = (at: number): number[] =>
      Array.from(counted.list(at), (position) => deals.grossMargin[position] ?? 0)
    return (at) => {
      const [numerator, denominator] = [margin(at), cost.total(at)]
      if (denominator <= 0) return unknown('no-cost', 'costs', [cost.spent.leftOut])
      const [seen, unsaid] = [counted.count(at), without.count(at)]
      if (seen === 0)
        return unknown(unsaid > 0 ? 'no-margins' : 'no-partner-revenue', 'deal-margins', leftOut)
      return known({
        value: numerator / denominator,
        numerator,
        denominator,
        interval: seen < bootstrapBelow ? bootstrapRatioInterval(marginsAt(at), denominator) : null,
        counted,
        proof: cost.spent,
        leftOut,
        coverage: seen / (seen + unsaid),
        caveats: unsaid > 0 ? [...sides.caveats, 'margin-incomplete'] : sides.caveats
      })
    }
  }
)
