import type { InvestmentCategory } from '../entities/facts'
import type { Exclusion } from '../evidence/figure'
import { sumAt } from '../values/sum'
import type { MetricContext } from './context'
import { noDay } from './facts/columns'
import { investmentCode, paidInvestment } from './facts/investment-columns'
import { lastYearAfterDay } from './last-year'
import { leftOutOf } from './left-out'
import { eachRow } from './record-scope'

/** Spending nobody claims: a cost sheet gives it no state, and it is spent all the same. */
const unclaimed: readonly InvestmentCategory[] = ['staff', 'technology', 'enablement', 'discount']
const unclaimedCodes = new Set(unclaimed.map(investmentCode))

export interface ProgrammeCost {
  readonly positions: readonly number[]
  readonly total: number
  readonly leftOut: readonly Exclusion[]
  readonly coverage: number | null
}

/** What was spent on the programme, or on one partner, in the last twelve months. */
export function programmeCostOf(context: MetricContext, partnerIndex: number | null): ProgrammeCost {
  return context.keep(partnerIndex, findCost, (now) => findCost(now, partnerIndex))
}

function findCost(context: MetricContext, partnerIndex: number | null): ProgrammeCost {
  const money = context.facts.investments()
  const after = lastYearAfterDay(context)
  const positions: number[] = []
  const leftOut = leftOutOf('investment', money.ids)
  eachRow(money, partnerIndex, (position) => {
    const date = money.date[position] ?? noDay
    const category = money.category[position] ?? 0
    const state = money.state[position] ?? 0
    if (state !== 0 && state !== paidInvestment) return
    if (date === noDay) leftOut.add('date-missing', position)
    else if (date <= after || date > context.asOfDay) return
    else if (category === 0) leftOut.add('category-missing', position)
    else if (state === 0 && !unclaimedCodes.has(category)) leftOut.add('state-missing', position)
    else if (Number.isNaN(money.amount[position])) {
      leftOut.add(Number.isNaN(money.rate[position]) ? 'rate-missing' : 'amount-missing', position)
    } else positions.push(position)
  })
  const seen = positions.length + leftOut.count()
  return {
    positions,
    total: sumAt(money.amount, positions),
    leftOut: leftOut.exclusions(),
    coverage: seen === 0 ? null : positions.length / seen
  }
}

/** The same for the whole programme, kept for the figures that share it. */
export const programmeCostBase = (context: MetricContext): ProgrammeCost => programmeCostOf(context, null)
