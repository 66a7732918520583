import { leftOutFor, listedAt, type At, type LeftOutAt, type Look, type Picked, type Rows } from './look/look'
import { investmentSet } from './record-scope'
import type { MetricContext } from './context'
import { investmentCode, mdfInvestment } from './facts/investment-columns'
import { paidVerdict } from './paid-verdict'

const coMarketing = investmentCode('co-marketing')

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

/** Funds paid out, with the deals each was for. */
export interface FundLinks {
  /** Funds paid, and those of them that name no deal. */
  readonly paid: Picked
  readonly untied: Rows
  /** Funds tied to deals in the data, and those deals, each once. */
  readonly tied: At<readonly number[]>
  readonly deals: At<readonly number[]>
  /** False when no fund names a deal: then it cannot be shown. */
  readonly hasLinks: boolean
  readonly leftOut: readonly LeftOutAt[]
}

interface Linked {
  readonly tied: readonly number[]
  readonly deals: readonly number[]
  /** Funds whose deals are not in the data. */
  readonly lost: readonly number[]
}

/** Paid market development and co-marketing funds up to the as-of date, by whether they are tied to deals. */
export function fundLinks({ context, pick }: Look): FundLinks {
  const funds = context.facts.investments()
  const named = context.facts.words.list('investment', 'dealExternalIds')
  const byNumber = context.shared(dealsByNumber)
  const paid = pick(funds, {
    ...{ kind: 'investment', key: 'marketing funds paid' },
    verdict: (position) => {
      const category = funds.category[position]
      if (category !== mdfInvestment && category !== coMarketing) return false
      return paidVerdict(funds, position, context.asOfDay)
    }
  })
  const naming = paid.where('naming a deal', (position) => (named[position]?.length ?? 0) > 0)
  // Not kept with the funds: which deals there are decides, too.
  const linkedAt = lastOnly((at): Linked => {
    const tied: number[] = []
    const lost: number[] = []
    const deals = new Set<number>()
    for (const position of naming.list(at)) {
      const found = (named[position] ?? []).flatMap((number) => byNumber.get(number.trim()) ?? [])
      ;(found.length > 0 ? tied : lost).push(position)
      for (const deal of found) deals.add(deal)
    }
    return { tied, lost, deals: [...deals] }
  })
  const lost = listedAt(
    (at) => linkedAt(at).lost,
    (positions) => investmentSet(funds, positions)
  )
  return {
    paid,
    untied: paid.where('naming no deal', (position) => (named[position]?.length ?? 0) === 0),
    tied: (at) => linkedAt(at).tied,
    deals: (at) => linkedAt(at).deals,
    hasLinks: context.shared(namesDeals),
    leftOut: [paid.leftOut, leftOutFor('linked-deal-missing', lost)]
  }
}

/** What is asked several times of one partner before the next. */
function lastOnly<T>(find: At<T>): At<T> {
  let last: { readonly at: number; readonly value: T } | null = null
  return (at) => (last?.at === at ? last : (last = { at, value: find(at) })).value
}
