import type { Look, Picked } from './look/look'
import { oncePer } from './once'
import type { MetricContext } from './context'
import { noDay } from './facts/columns'
import { paidInvestment } from './facts/investment-columns'
import { lastYearAfterDay } from './last-year'
import { amountVerdict } from './rows/amount-verdict'

/** Which kinds of spending the client's data hold at all. */
const categoriesSeen = ({ facts }: MetricContext): ReadonlySet<number> =>
  new Set(facts.investments().category)

/** Whether the data hold spending of any of these kinds, for whomever. */
export function hasSpending(context: MetricContext, categories: ReadonlySet<number>): boolean {
  const seen = context.shared(categoriesSeen)
  for (const category of categories) if (seen.has(category)) return true
  return false
}

/** Named once for each set of kinds. */
const nameOf = oncePer((categories: ReadonlySet<number>) => `paid in a year for ${[...categories].join()}`)

/** Money of some kinds that was paid in the last twelve months; what cannot be told is left out and listed. */
export function paidInYear(
  { context, isOfProgramme, pick }: Look,
  categories: ReadonlySet<number>,
  { namedPartnersOnly = false }: { readonly namedPartnersOnly?: boolean } = {}
): Picked {
  const money = context.facts.investments()
  const after = lastYearAfterDay(context)
  // The money of a partner names one: asking makes no difference there.
  const isNamed = isOfProgramme && namedPartnersOnly
  return pick(money, {
    ...{ kind: 'investment', key: nameOf(categories) + (isNamed ? ', naming a partner' : '') },
    verdict: (position) => {
      if (!categories.has(money.category[position] ?? 0)) return false
      if (isNamed && (money.partner[position] ?? -1) < 0) return false
      const state = money.state[position]
      if (state === 0) return 'state-missing'
      if (state !== paidInvestment) return false
      const date = money.date[position] ?? noDay
      if (date === noDay) return 'date-missing'
      if (date <= after || date > context.asOfDay) return false
      return amountVerdict(money, position)
    }
  })
}
