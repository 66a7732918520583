import type { MetricContext } from './context'
import { noDay } from './facts/columns'
import { paidInvestment } from './facts/investment-columns'
import { lastYearAfterDay } from './last-year'
import { leftOutOf, type LeftOut } from './left-out'
import { eachRow } from './record-scope'

/** Which kinds of spending the client's data hold at all. */
const categoriesSeen = ({ facts }: MetricContext): ReadonlySet<number> =>
  new Set(facts.investments().category)

/** Whether the data hold spending of any of these kinds, for whomever. */
export function hasSpending(context: MetricContext, categories: ReadonlySet<number>): boolean {
  const seen = context.shared(categoriesSeen)
  for (const category of categories) if (seen.has(category)) return true
  return false
}

export interface PaidWanted {
  readonly partnerIndex: number | null
  /** Codes of `investmentCategories`. */
  readonly categories: ReadonlySet<number>
  /** Passes over money that names no partner. */
  readonly namedPartnersOnly?: boolean
}

/** Money of some kinds that was paid in the last twelve months; what cannot be told is left out and listed. */
export function paidInYear(
  context: MetricContext,
  wanted: PaidWanted
): { readonly positions: readonly number[]; readonly leftOut: LeftOut } {
  const money = context.facts.investments()
  const after = lastYearAfterDay(context)
  const positions: number[] = []
  const leftOut = leftOutOf('investment', money.ids)
  eachRow(money, wanted.partnerIndex, (position) => {
    if (!wanted.categories.has(money.category[position] ?? 0)) return
    if (wanted.namedPartnersOnly === true && (money.partner[position] ?? -1) < 0) return
    const date = money.date[position] ?? noDay
    if (money.state[position] === 0) leftOut.add('state-missing', position)
    else if (money.state[position] !== paidInvestment) return
    else if (date === noDay) leftOut.add('date-missing', position)
    else if (date <= after || date > context.asOfDay) return
    else if (Number.isNaN(money.amount[position])) {
      leftOut.add(Number.isNaN(money.rate[position]) ? 'rate-missing' : 'amount-missing', position)
    } else positions.push(position)
  })
  return { positions, leftOut }
}
