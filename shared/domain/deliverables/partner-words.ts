import type { PartnerType } from '../entities/partner'

const typeWords: Readonly<Record<PartnerType, string>> = {
  reseller: 'reseller',
  msp: 'managed service provider',
  si: 'systems integrator',
  isv: 'software vendor',
  distributor: 'distributor',
  agent: 'agent',
  referral: 'referral partner',
  alliance: 'alliance partner',
  service: 'service partner',
  technology: 'technology partner',
  marketplace: 'cloud marketplace',
  affiliate: 'affiliate'
}

/** A partner type in running text, e.g. "systems integrator". */
export const partnerTypeWords = (type: PartnerType): string => typeWords[type]

/** First letter large: for the start of a line. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
