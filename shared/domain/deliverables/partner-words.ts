import type { Partner, PartnerType } from '../entities/partner'

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

/** "Response time" goes on as "response time" within a sentence; "MDF paid" and "R&D" stay as they are. */
export const withinSentence = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** What a workbook shows as a partner's type: our word, or the client's own where we have none. */
export const typeShown = ({ type, typeLabel }: Partner): string | null =>
  type === null ? typeLabel : sentenceCase(partnerTypeWords(type))
