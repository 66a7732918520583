import type { Exclusion } from '../evidence/figure'
import type { MetricContext } from './context'

/** Signed partners as positions in the list of partners, with those left out. */
export function rosterPositions(context: MetricContext): {
  readonly positions: readonly number[]
  readonly leftOut: readonly Exclusion[]
} {
  const { members, leftOut } = context.roster()
  const positions = members.map((partner) => context.facts.partnerIndexOf.get(partner.id) ?? -1)
  return { positions, leftOut }
}
