import type { PartnerStatus, PartnerType } from '@shared/domain/entities/partner'
import type { NpsGroup } from '@shared/domain/voice/net-promoter-score'
import type { Segment, SegmentAttribute } from '@shared/domain/voice/segment'

const types: Readonly<Record<PartnerType, string>> = {
  reseller: 'Reseller',
  msp: 'MSP',
  si: 'SI',
  isv: 'ISV',
  distributor: 'Distributor',
  agent: 'Agent',
  referral: 'Referral',
  alliance: 'Alliance',
  service: 'Service',
  technology: 'Technology',
  marketplace: 'Marketplace',
  affiliate: 'Affiliate'
}

const statuses: Readonly<Record<PartnerStatus, string>> = {
  prospect: 'Prospect',
  recruited: 'Recruited',
  onboarding: 'Onboarding',
  enabled: 'Enabled',
  active: 'Active',
  growing: 'Growing',
  dormant: 'Dormant',
  passive: 'Passive partner',
  ended: 'Ended'
}

const npsGroups: Readonly<Record<NpsGroup, string>> = {
  promoter: 'Promoter',
  passive: 'Passive',
  detractor: 'Detractor'
}

const closedLists: Partial<Record<SegmentAttribute, Readonly<Record<string, string>>>> = {
  type: types,
  status: statuses,
  npsGroup: npsGroups
}

/** Headings of the segment filter. */
export const attributeWords: Readonly<Record<SegmentAttribute, string>> = {
  type: 'Partner type',
  tier: 'Tier',
  region: 'Region',
  status: 'Status',
  npsGroup: 'Would recommend'
}

/** A segment value in words; tiers and regions stand as the client wrote them. */
export const segmentValueWords = (attribute: SegmentAttribute, value: string): string =>
  closedLists[attribute]?.[value] ?? value

/** "Reseller · Passive": what a list row says of a respondent; empty when nothing is known. */
export function shortSegment(segment: Segment): string {
  const parts = [segment.type && types[segment.type], segment.npsGroup && npsGroups[segment.npsGroup]]
  return parts.filter(Boolean).join(' · ')
}

/** The chips under the question: type, tier, region, status, NPS score. */
export function segmentChips(segment: Segment): string[] {
  return [
    segment.type && types[segment.type],
    segment.tier,
    segment.region,
    segment.status && statuses[segment.status],
    segment.nps === null ? null : `NPS ${segment.nps}`
  ].filter((text): text is string => text !== null && text !== '')
}
