import { useOverview, useRecords } from '@renderer/data'

/** What there is to write documents from. */
export interface Ground {
  readonly partners: number
  /** Deals, payments, activities and answers, whether or not they name a partner. */
  readonly facts: number
}

/** How many partners and facts there are; undefined while they are counted. */
export function useGround(): Ground | undefined {
  const partners = useRecords('partners')
  const counts = useOverview()?.counts
  if (!partners || !counts) return undefined
  return { partners: partners.length, facts: Object.values(counts).reduce((sum, count) => sum + count, 0) }
}

/** Documents about the whole programme need a file, not a partner: facts without names are enough. */
export function useIsGroundless(): boolean {
  const ground = useGround()
  return ground !== undefined && ground.partners === 0 && ground.facts === 0
}
