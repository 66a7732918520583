import { sum } from '../values/sum'
import type { MetricContext } from './context'
import { wonDeals, type WonDeals } from './won-deals'

/** Revenue by partner: the common ground of every per-partner and concentration figure. */
export interface PartnerRevenueSplit {
  readonly won: WonDeals
  /** Per position in the list of partners; 0 for a partner without a counted deal. */
  readonly byPartner: Float64Array
}

/** Splits the revenue of deals that name a partner by that partner. */
export function partnerRevenueSplit(context: MetricContext): PartnerRevenueSplit {
  const deals = context.facts.deals()
  const won = wonDeals(context, { partnerIndex: null, namedPartnersOnly: true })
  const amounts: number[][] = context.facts.partners.map(() => [])
  for (const position of won.positions) {
    amounts[deals.partner[position] ?? -1]?.push(deals.amount[position] ?? 0)
  }
  return { won, byPartner: Float64Array.from(amounts, (list) => sum(list)) }
}
