import { useFacts } from '@renderer/data'
import type { Activity, Deal, Investment } from '@shared/domain/entities/facts'

export interface PartnerFacts {
  readonly deals: readonly Deal[] | undefined
  readonly activities: readonly Activity[] | undefined
  readonly money: readonly Investment[] | undefined
}

/** What is on record for one partner; each list is undefined while it is read. */
export function usePartnerFacts(partnerId: string): PartnerFacts {
  return {
    deals: useFacts('deal', { partnerId }),
    activities: useFacts('activity', { partnerId }),
    money: useFacts('investment', { partnerId })
  }
}
