import type { Partner } from '../entities/partner'

/** The group a partner belongs to. Merged records stand aside for the partner they went into. */
export interface PartnerFamily {
  readonly parent: Partner | null
  /** Partners that are part of this one, by name. */
  readonly children: readonly Partner[]
  /** Partners it may be part of: not itself, nor anything below it. By name. */
  readonly possibleParents: readonly Partner[]
}

const byName = (a: Partner, b: Partner): number => a.name.localeCompare(b.name, 'en')

/** What a partner is part of, and what is part of it. */
export function partnerFamily(partner: Partner, partners: readonly Partner[]): PartnerFamily {
  const byId = new Map(partners.map((one) => [one.id, one]))
  const standing = (id: string | null): string | null => {
    const seen = new Set<string>()
    let at = id === null ? undefined : byId.get(id)
    while (at && at.mergedIntoId !== null && !seen.has(at.id)) {
      seen.add(at.id)
      at = byId.get(at.mergedIntoId)
    }
    return at?.id ?? null
  }
  const own = partners.filter(({ mergedIntoId }) => mergedIntoId === null)
  const childrenOf = new Map<string, Partner[]>()
  for (const one of own) {
    const parent = standing(one.parentId)
    if (parent !== null && parent !== one.id) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), one])
  }
  const below = new Set([partner.id])
  for (const id of below) for (const child of childrenOf.get(id) ?? []) below.add(child.id)
  const parentId = standing(partner.parentId)
  return {
    parent: parentId === null || parentId === partner.id ? null : (byId.get(parentId) ?? null),
    children: [...(childrenOf.get(partner.id) ?? [])].sort(byName),
    possibleParents: own.filter(({ id }) => !below.has(id)).sort(byName)
  }
}
