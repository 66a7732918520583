import type { FrictionItem } from '@shared/domain/entities/plan'
import type { FrictionArea } from '@shared/domain/friction/friction-words'
import { inFrictionOrder, isOpen } from '@shared/domain/friction/open-friction'

/** What of the log is looked at. */
export interface FrictionFilter {
  readonly state: 'open' | 'settled' | 'all'
  readonly area: FrictionArea | null
  readonly partnerId: string | null
  readonly text: string
}

export const wholeLog: FrictionFilter = { state: 'open', area: null, partnerId: null, text: '' }

/** The items a filter lets through, in the order of the log. */
export function filteredFriction(items: readonly FrictionItem[], filter: FrictionFilter): FrictionItem[] {
  const wanted = filter.text.trim().toLowerCase()
  const found = items.filter(
    (item) =>
      (filter.state === 'all' || isOpen(item) === (filter.state === 'open')) &&
      (filter.area === null || item.area === filter.area) &&
      (filter.partnerId === null || item.partnerId === filter.partnerId) &&
      `${item.description} ${item.owner ?? ''} ${item.resolution}`.toLowerCase().includes(wanted)
  )
  return inFrictionOrder(found)
}
