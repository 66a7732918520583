import type { Figure } from '../../evidence/figure'
import type { Threshold } from '../rule'

/**
 * The partners a finding is about. A share that is too low is about those not counted ("brought no lead"); a number
 * that is too high about those counted ("never sold with you").
 */
export function partnersOf(figure: Figure | undefined, threshold: Threshold | null): readonly string[] {
  if (!figure || figure.value === null || threshold === null || figure.counted.kind !== 'partner') return []
  if (threshold.firesWhen === 'above') return figure.counted.ids
  const known = notCounted.get(figure) ?? othersOf(figure)
  notCounted.set(figure, known)
  return known
}

/** Most figures stay the same after an edit, and so do the partners they do not count. */
const notCounted = new WeakMap<Figure, readonly string[]>()

function othersOf({ counted, base }: Figure): readonly string[] {
  if (base?.kind !== 'partner') return []
  const ids = new Set(counted.ids)
  return base.ids.filter((id) => !ids.has(id))
}
