import { sum } from '../values/sum'
import type { MetricContext } from './context'
import type { DealColumns } from './facts/deal-columns'
import type { Verdict } from './rows/verdict'
import { wonDeals, wonVerdict, type WonDeals } from './won-deals'

/** Revenue by partner: the common ground of every per-partner and concentration figure. */
export interface PartnerRevenueSplit {
  readonly won: WonDeals
  /** Per position in the list of partners; 0 for a partner without a counted deal. */
  readonly byPartner: Float64Array
  /** How many deals that is. */
  readonly dealsOf: Int32Array
}

/** Splits the revenue of deals that name a partner by that partner. */
export const partnerRevenueSplit = (context: MetricContext): PartnerRevenueSplit =>
  revenueSplitAfter(context, context.revenueAfterDay)

/** Amounts of the deals of a partner that count. A loop of its own: see the decisions in the README. */
function countedAmounts(
  { amount, byPartner: { rows, starts } }: DealColumns,
  partner: number,
  verdict: (position: number) => Verdict
): readonly number[] {
  const found: number[] = []
  const end = starts[partner + 1] ?? 0
  for (let at = starts[partner] ?? 0; at < end; at++) {
    const position = rows[at] ?? -1
    if (verdict(position) === true) found.push(amount[position] ?? 0)
  }
  return found
}

/** The same of deals closed after a day; null: from the beginning. */
export function revenueSplitAfter(context: MetricContext, after: number | null): PartnerRevenueSplit {
  const { facts, parts, asOfDay } = context
  const deals = facts.deals()
  const won = wonDeals(context, { namedPartnersOnly: true, after })
  const verdict = wonVerdict(deals, {}, { after, upTo: asOfDay })
  const amounts = parts.perPartner(`amounts won after ${after ?? 'ever'}`, deals, {
    count: facts.partners.length,
    find: (partner) => {
      const found = countedAmounts(deals, partner, verdict)
      return { total: sum(found), count: found.length }
    }
  })
  const byPartner = new Float64Array(amounts.length)
  const dealsOf = new Int32Array(amounts.length)
  amounts.forEach(({ total, count }, partner) => {
    byPartner[partner] = total
    dealsOf[partner] = count
  })
  return { won, byPartner, dealsOf }
}
