import type { MetricContext } from './context'

/** Partners under each manager the roster names, and those nobody manages. */
export interface ByManager {
  readonly groups: readonly (readonly number[])[]
  readonly unassigned: readonly number[]
}

/** Groups partners at some positions by the manager the roster names, in the order met. */
export function partnersByManager({ facts }: MetricContext, positions: readonly number[]): ByManager {
  const groups = new Map<string, number[]>()
  const unassigned: number[] = []
  for (const position of positions) {
    const manager = facts.partners[position]?.manager?.trim() ?? ''
    const group = groups.get(manager)
    if (manager === '') unassigned.push(position)
    else if (group) group.push(position)
    else groups.set(manager, [position])
  }
  return { groups: [...groups.values()], unassigned }
}
