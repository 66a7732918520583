import { noDay } from './facts/columns'
import { paidInvestment, type InvestmentColumns } from './facts/investment-columns'
import { amountVerdict } from './rows/amount-verdict'
import type { Verdict } from './rows/verdict'

/** Whether money was paid up to a day and can be added up, or why it is left out; undated money was paid some time. */
export function paidVerdict(money: InvestmentColumns, position: number, upTo: number): Verdict {
  const state = money.state[position]
  if (state === 0) return 'state-missing'
  if (state !== paidInvestment) return false
  return (money.date[position] ?? noDay) > upTo ? 'after-as-of' : amountVerdict(money, position)
}
