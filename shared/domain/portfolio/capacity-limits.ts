import type { CapacityLimit } from '../entities/portfolio'
import { partnerTypes, type PartnerType } from '../entities/partner'

const broad =
  'More than 40–50 active partners per manager leaves no time for any of them (five channel mistakes)'
const close =
  'About 20 partners per channel manager where deals are worked together (Channel Enablers; AchieveUnite: 10–20 commercial)'
const strategic = '7–10 partners per manager on average, one where the alliance is strategic (AchieveUnite)'

const closeTypes: readonly PartnerType[] = ['msp', 'si', 'isv', 'distributor', 'service', 'technology']

function limitOf(type: PartnerType): CapacityLimit {
  if (type === 'alliance') return { type, watch: 7, limit: 10, source: strategic }
  if (closeTypes.includes(type)) return { type, watch: 15, limit: 20, source: close }
  return { type, watch: 40, limit: 50, source: broad }
}

/** Partners per full-time manager by type, each with its source; the client may know better and says why. */
export const shippedLimits: readonly CapacityLimit[] = partnerTypes.map(limitOf)
