import type { MetricContext } from './context'
import { lookAtOne } from './look/look-at-one'
import type { At, Look, Picked } from './look/look'
import type { InvestmentCategory } from '../entities/facts'
import { noDay } from './facts/columns'
import { investmentCode, paidInvestment } from './facts/investment-columns'
import { lastYearAfterDay } from './last-year'
import { amountVerdict } from './rows/amount-verdict'

/** Spending nobody claims: a cost sheet gives it no state, and it is spent all the same. */
const unclaimed: readonly InvestmentCategory[] = ['staff', 'technology', 'enablement', 'discount']
const unclaimedCodes = new Set(unclaimed.map(investmentCode))

/** What was spent on the programme, or on partners, in the last twelve months. */
export interface ProgrammeCost {
  readonly spent: Picked
  readonly total: At<number>
}

/** What was spent in the last twelve months on whomever a figure is about. */
export function programmeCostOf({ context, pick }: Look): ProgrammeCost {
  const money = context.facts.investments()
  const after = lastYearAfterDay(context)
  const spent = pick(money, {
    ...{ kind: 'investment', key: 'spent in a year' },
    verdict: (position) => {
      const date = money.date[position] ?? noDay
      const category = money.category[position] ?? 0
      const state = money.state[position] ?? 0
      if (state !== 0 && state !== paidInvestment) return false
      if (date === noDay) return 'date-missing'
      if (date <= after || date > context.asOfDay) return false
      if (category === 0) return 'category-missing'
      if (state === 0 && !unclaimedCodes.has(category)) return 'state-missing'
      return amountVerdict(money, position)
    }
  })
  return { spent, total: spent.sum('amount', money.amount) }
}

/** The same for the whole programme, kept for the figures that share it. */
export function programmeCostBase(context: MetricContext): {
  readonly spent: Picked
  readonly total: number
} {
  const { spent, total } = programmeCostOf(lookAtOne(context, null))
  return { spent, total: total(-1) }
}
