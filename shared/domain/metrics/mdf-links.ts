import type { Exclusion } from '../evidence/figure'
import { sumAt } from '../values/sum'
import type { MetricContext } from './context'
import { noDay } from './facts/columns'
import { investmentCode, mdfInvestment, paidInvestment } from './facts/investment-columns'
import { leftOutOf } from './left-out'
import { eachRow } from './record-scope'

const coMarketing = investmentCode('co-marketing')

/** Funds paid out, with the deals each was for. */
export interface FundLinks {
  /** Funds without any deal named, and funds tied to deals in the data. */
  readonly untied: readonly number[]
  readonly tied: readonly number[]
  /** Deals that tied funds were for, each once. */
  readonly deals: readonly number[]
  /** False when no fund names a deal: then it cannot be shown. */
  readonly hasLinks: boolean
  readonly leftOut: readonly Exclusion[]
  readonly amountOf: (positions: readonly number[]) => number
}

/** Position of each deal by the client's own number. */
function dealsByNumber({ facts }: MetricContext): ReadonlyMap<string, number> {
  const numbers = facts.words.text('deal', 'externalId')
  const found = new Map<string, number>()
  numbers.forEach((number, position) => {
    if (number !== null) found.set(number.trim(), position)
  })
  return found
}

/** Whether any fund names a deal at all. */
const namesDeals = ({ facts }: MetricContext): boolean =>
  facts.words.list('investment', 'dealExternalIds').some((named) => named.length > 0)

/** Paid market development and co-marketing funds up to the as-of date, by whether they are tied to deals. */
export function fundLinks(context: MetricContext, partnerIndex: number | null): FundLinks {
  return context.keep(partnerIndex, findLinks, (now) => findLinks(now, partnerIndex))
}

function findLinks(context: MetricContext, partnerIndex: number | null): FundLinks {
  const funds = context.facts.investments()
  const links = context.facts.words.list('investment', 'dealExternalIds')
  const byNumber = context.shared(dealsByNumber)
  const leftOut = leftOutOf('investment', funds.ids)
  const untied: number[] = []
  const tied: number[] = []
  const deals = new Set<number>()
  eachRow(funds, partnerIndex, (position) => {
    const category = funds.category[position]
    if (category !== mdfInvestment && category !== coMarketing) return
    const state = funds.state[position]
    if (state === 0) leftOut.add('state-missing', position)
    if (state !== paidInvestment) return
    if ((funds.date[position] ?? noDay) > context.asOfDay) return leftOut.add('after-as-of', position)
    if (Number.isNaN(funds.amount[position])) {
      return leftOut.add(Number.isNaN(funds.rate[position]) ? 'rate-missing' : 'amount-missing', position)
    }
    const named = links[position] ?? []
    const found = named.flatMap((number) => byNumber.get(number.trim()) ?? [])
    if (named.length === 0) untied.push(position)
    else if (found.length === 0) leftOut.add('linked-deal-missing', position)
    else {
      tied.push(position)
      for (const deal of found) deals.add(deal)
    }
  })
  return {
    untied,
    tied,
    deals: [...deals],
    hasLinks: context.shared(namesDeals),
    leftOut: leftOut.exclusions(),
    amountOf: (positions) => sumAt(funds.amount, positions)
  }
}
