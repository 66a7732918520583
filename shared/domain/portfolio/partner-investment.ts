import { defineTold } from '../metrics/define-metric'
import { tellTotal, unknownToAll } from '../metrics/look/told'
import type { LeftOutReason } from '../evidence/reasons'
import { sum } from '../values/sum'
import type { MetricContext } from '../metrics/context'
import { noDay } from '../metrics/facts/columns'
import { paidInvestment, type InvestmentColumns } from '../metrics/facts/investment-columns'
import { revenuePeriodOption } from '../metrics/revenue'
import { amountVerdict } from '../metrics/rows/amount-verdict'

/** Whether one payment counts in the period, cannot be counted, or lies outside it. */
function standing(money: InvestmentColumns, at: number, context: MetricContext): LeftOutReason | boolean {
  const state = money.state[at]
  if (state === 0) return 'state-missing'
  if (state !== paidInvestment) return false
  const date = money.date[at] ?? noDay
  if (date > context.asOfDay) return 'after-as-of'
  if (context.revenueAfterDay !== null) {
    if (date === noDay) return 'date-missing'
    if (date <= context.revenueAfterDay) return false
  }
  return amountVerdict(money, at)
}

export interface InvestmentByPartner {
  /** NaN where nothing can be counted but something should be, and for all when no investment is known at all. */
  readonly known: Float64Array
  readonly gaps: Int32Array
}

/**
 * Money that reached each partner in the period. The client's list of payments is taken as complete: a partner that
 * is not on it received nothing. A partner of whom every payment lacks its amount, state or date is unknown (R61).
 */
export function investmentByPartner(context: MetricContext): InvestmentByPartner {
  const money = context.facts.investments()
  const count = context.facts.partners.length
  const amounts: number[][] = context.facts.partners.map(() => [])
  const gaps = new Int32Array(count)
  for (let at = 0; at < money.count; at++) {
    const partner = money.partner[at] ?? -1
    const found = partner < 0 ? false : standing(money, at, context)
    if (found === true) amounts[partner]?.push(money.amount[at] ?? 0)
    else if (found !== false && found !== 'after-as-of') gaps[partner] = (gaps[partner] ?? 0) + 1
  }
  const hasNone = money.count === 0
  return {
    known: Float64Array.from(amounts, (list, at) =>
      hasNone || (list.length === 0 && (gaps[at] ?? 0) > 0) ? Number.NaN : sum(list)
    ),
    gaps
  }
}

/** What was put into one partner, or into all. Unit: money. Source: rule R61, partner ROI and Partner Potential. */
export const partnerInvestment = defineTold(
  {
    id: 'partner-investment',
    title: 'Invested in partners',
    unit: 'money',
    scope: 'both',
    plainWords:
      'Everything that was paid to or for partners: funds, discounts, incentives, enablement, people.',
    formula: 'Σ amount of investments in state paid, all categories',
    needs: ['investment.partnerId', 'investment.state', 'investment.amount'],
    cellFields: ['amount', 'date', 'state'],
    options: revenuePeriodOption,
    edgeCases: [
      'Requested, approved and claimed money has not been spent and does not count.',
      'Payments without a state, an amount or (in a period) a date are left out and listed.',
      'A partner without any payment on the list received nothing: the list is taken as complete.'
    ],
    source: 'Rule R61; partner ROI and Partner Potential.'
  },
  ({ context, pick }) => {
    const money = context.facts.investments()
    if (money.count === 0) return unknownToAll('no-investments', 'investments')
    const paid = pick(money, {
      ...{ kind: 'investment', key: `invested after ${context.revenueAfterDay ?? 'ever'}` },
      verdict: (at) => standing(money, at, context)
    })
    return tellTotal(paid, paid.sum('amount', money.amount))
  }
)
