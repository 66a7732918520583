import type { FrictionItem } from '../entities/plan'
import type { FrictionArea } from './friction-words'

/** Money, leads and conflict; slow support is a nuisance but no broken promise. */
const commercialAreas: readonly FrictionArea[] = ['discount', 'mdf-access', 'conflict', 'leads', 'payment']
/** From "costs a deal" on. */
const leastSeverity = 3

export const isOpen = ({ resolvedOn }: Pick<FrictionItem, 'resolvedOn'>): boolean => resolvedOn === null

/**
 * Whether an item holds back everything but repair: open, commercial, and bad enough to cost a deal. Source: PRG, "fix
 * what is broken before adding anything new".
 */
export const holdsBack = (item: FrictionItem): boolean =>
  isOpen(item) && commercialAreas.includes(item.area) && item.severity >= leastSeverity

/** Open before resolved, the worst first, then the oldest. */
export function inFrictionOrder(items: readonly FrictionItem[]): FrictionItem[] {
  return [...items].sort(
    (a, b) =>
      Number(!isOpen(a)) - Number(!isOpen(b)) ||
      b.severity - a.severity ||
      (a.openedOn ?? '9999').localeCompare(b.openedOn ?? '9999') ||
      a.id.localeCompare(b.id)
  )
}
