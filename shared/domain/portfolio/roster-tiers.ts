import { quantile } from '../stats/quantile'
import { sum } from '../values/sum'
import type { PortfolioRow } from './portfolio-rows'

/**
 * The tiers found on the roster, the highest first: those agreed as Tier 1, then by the median and, where
 * most sold nothing, the mean revenue of their partners. A guess to begin with; the order can be changed.
 */
export function rosterTiers(members: readonly PortfolioRow[], tierOne: readonly string[]): string[] {
  const revenues = new Map<string, number[]>()
  for (const { partner, revenue } of members) {
    if (partner.tier === null) continue
    const list = revenues.get(partner.tier) ?? []
    if (revenue !== null) list.push(revenue)
    revenues.set(partner.tier, list)
  }
  const isFirst = (tier: string): number => (tierOne.includes(tier) ? 0 : 1)
  const middle = (list: readonly number[]): number => quantile(list, 0.5) ?? 0
  const mean = (list: readonly number[]): number => (list.length === 0 ? 0 : sum(list) / list.length)
  return [...revenues]
    .sort(
      ([a, ofA], [b, ofB]) =>
        isFirst(a) - isFirst(b) || middle(ofB) - middle(ofA) || mean(ofB) - mean(ofA) || (a < b ? -1 : 1)
    )
    .map(([tier]) => tier)
}
