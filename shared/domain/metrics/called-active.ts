import type { Caveat } from '../evidence/reasons'
import type { MetricContext } from './context'
import { rosterPositions } from './roster-positions'

/** Partners the client calls active: by status, or everybody signed where the roster gives no status. */
export function calledActive(context: MetricContext): {
  readonly positions: readonly number[]
  readonly caveats: readonly Caveat[]
} {
  const { positions } = context.shared(rosterPositions)
  const statusOf = (position: number) => context.facts.partners[position]?.status ?? null
  if (!positions.some((position) => statusOf(position) !== null)) {
    return { positions, caveats: ['all-called-active'] }
  }
  const isActive = (position: number): boolean => ['active', 'growing'].includes(statusOf(position) ?? '')
  return { positions: positions.filter(isActive), caveats: [] }
}
