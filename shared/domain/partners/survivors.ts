import type { Partner } from '../entities/partner'

/** Partners that stand for themselves, and for every partner id the one its facts count for. */
export interface Survivors {
  readonly partners: readonly Partner[]
  /** Partner id (merged ones included) → position in `partners`. */
  readonly indexOf: ReadonlyMap<string, number>
}

/**
 * Follows "merged into" to the record that survives. Facts of a merged partner count for its survivor.
 * A chain that ends nowhere or in a circle is cut: the record then stands for itself, so no fact is lost.
 */
export function survivors(all: readonly Partner[]): Survivors {
  const byId = new Map(all.map((partner) => [partner.id, partner]))
  const survivorOf = (start: Partner): Partner => {
    const seen = new Set([start.id])
    let current = start
    while (current.mergedIntoId !== null) {
      const next = byId.get(current.mergedIntoId)
      if (next === undefined || seen.has(next.id)) return next === undefined ? current : start
      seen.add(next.id)
      current = next
    }
    return current
  }
  const partners = all.filter((partner) => survivorOf(partner) === partner)
  const position = new Map(partners.map((partner, index) => [partner.id, index]))
  const indexOf = new Map<string, number>()
  for (const partner of all) {
    const index = position.get(survivorOf(partner).id)
    if (index !== undefined) indexOf.set(partner.id, index)
  }
  return { partners, indexOf }
}
