import { sum } from '../values/sum'
import type { MetricContext } from './context'
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

/** The same of deals closed after a day; null: from the beginning. */
export function revenueSplitAfter(context: MetricContext, after: number | null): PartnerRevenueSplit {
  const { facts, parts, asOfDay } = context
  const deals = facts.deals()
  const won = wonDeals(context, { partnerIndex: null, namedPartnersOnly: true, after })
  const verdict = wonVerdict(deals, {}, { after, upTo: asOfDay })
  const amounts = parts.perPartner(`amounts won after ${after ?? 'ever'}`, deals, {
    count: facts.partners.length,
    find: (partner) => {
      const found: number[] = []
      for (const position of deals.byPartner.of(partner)) {
        if (verdict(position) === true) found.push(deals.amount[position] ?? 0)
      }
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
