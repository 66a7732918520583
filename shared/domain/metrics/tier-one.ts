import type { MetricContext } from './context'
import { rosterPositions } from './roster-positions'

const normalised = (tier: string): string => tier.trim().toLowerCase()

/** Signed partners in a tier the client counts as Tier 1, without regard to case. */
export function tierOnePositions(context: MetricContext): readonly number[] {
  const wanted = new Set(context.definitions.tierOne.map(normalised))
  return context.shared(rosterPositions).positions.filter((position) => {
    const tier = context.facts.partners[position]?.tier ?? null
    return tier !== null && wanted.has(normalised(tier))
  })
}
