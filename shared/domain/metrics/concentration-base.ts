import type { Exclusion } from '../evidence/figure'
import { sum } from '../values/sum'
import type { MetricContext } from './context'
import { partnerRevenueSplit } from './partner-revenue-split'
import { rosterPositions } from './roster-positions'

/** Partners by revenue, for every concentration figure. */
export interface ConcentrationBase {
  /** Positions of partners with revenue above zero, largest first. */
  readonly sellers: readonly number[]
  /** Positions of roster partners without revenue. */
  readonly withoutRevenue: readonly number[]
  /** Revenue of each seller, in the order of `sellers`. */
  readonly revenue: readonly number[]
  readonly total: number
  readonly leftOut: readonly Exclusion[]
  readonly coverage: number | null
}

/**
 * Who sold how much. Everybody with revenue counts, also partners that have ended since; partners without revenue
 * count when they are on the roster. A partner with more credited than sold is left out and listed.
 */
export function concentrationBase(context: MetricContext): ConcentrationBase {
  const { won, byPartner } = context.shared(partnerRevenueSplit)
  const { partners } = context.facts
  const isOnRoster = new Uint8Array(partners.length)
  for (const position of context.shared(rosterPositions).positions) isOnRoster[position] = 1
  const sellers: number[] = []
  const withoutRevenue: number[] = []
  const negative: string[] = []
  partners.forEach((partner, position) => {
    const revenue = byPartner[position] ?? 0
    if (revenue > 0) sellers.push(position)
    else if (revenue < 0) negative.push(partner.id)
    else if (isOnRoster[position] === 1) withoutRevenue.push(position)
  })
  const of = (position: number): number => byPartner[position] ?? 0
  sellers.sort((a, b) => of(b) - of(a) || a - b)
  const revenue = sellers.map(of)
  return {
    sellers,
    withoutRevenue,
    revenue,
    total: sum(revenue),
    leftOut: [...won.leftOut, { reason: 'negative-revenue', records: { kind: 'partner', ids: negative } }],
    coverage: won.coverage
  }
}
