import type { Partner, PartnerStatus, PartnerType } from '../entities/partner'

/** What the interface and documents call a partner type. */
export const partnerTypeWords: Readonly<Record<PartnerType, string>> = {
  reseller: 'Reseller',
  msp: 'MSP',
  si: 'System integrator',
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

/** What the interface and documents call a stage of the partner lifecycle. */
export const partnerStatusWords: Readonly<Record<PartnerStatus, string>> = {
  prospect: 'Prospect',
  recruited: 'Recruited',
  onboarding: 'Onboarding',
  enabled: 'Enabled',
  active: 'Active',
  growing: 'Growing',
  dormant: 'Dormant',
  passive: 'Passive',
  ended: 'Ended'
}

/** Names of the fields of a partner, as they head columns and forms. */
export const partnerFieldWords = {
  name: 'Partner',
  type: 'Type',
  typeLabel: 'Client’s word for the type',
  tier: 'Tier',
  status: 'Status',
  signedOn: 'Signed on',
  endedOn: 'Ended on',
  region: 'Region',
  country: 'Country',
  city: 'City',
  verticals: 'Verticals',
  manager: 'Manager',
  idealProfileOverlap: 'Ideal profile overlap',
  certifiedPeople: 'Certified people',
  agreementRenewalOn: 'Agreement renewal',
  contacts: 'Contacts',
  externalIds: 'Client’s own number',
  aliases: 'Also known as',
  parentId: 'Part of'
} as const satisfies Partial<Record<keyof Partner, string>>

export type NamedPartnerField = keyof typeof partnerFieldWords
