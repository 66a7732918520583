import type { CivilDate } from '../values/civil-date'
import type { ProvenanceMap } from './provenance'

export const partnerTypes = [
  'reseller',
  'msp',
  'si',
  'isv',
  'distributor',
  'agent',
  'referral',
  'alliance',
  'service',
  'technology',
  'marketplace',
  'affiliate'
] as const
export type PartnerType = (typeof partnerTypes)[number]

/** Lifecycle in its usual order; the last three are side branches. */
export const partnerStatuses = [
  'prospect',
  'recruited',
  'onboarding',
  'enabled',
  'active',
  'growing',
  'dormant',
  'passive',
  'ended'
] as const
export type PartnerStatus = (typeof partnerStatuses)[number]

export interface Contact {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly isEconomicBuyer: boolean
  readonly lastSpokenOn: CivilDate | null
}

/** A company the client sells with or through. Null means not known, never "none" or zero. */
export interface Partner {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** The client's own keys for this partner, used to join other files. */
  readonly externalIds: readonly string[]
  readonly type: PartnerType | null
  /** The client's own word for the type, kept as written. */
  readonly typeLabel: string | null
  readonly tier: string | null
  readonly status: PartnerStatus | null
  readonly signedOn: CivilDate | null
  readonly endedOn: CivilDate | null
  readonly endReason: string | null
  readonly region: string | null
  readonly country: string | null
  readonly city: string | null
  readonly verticals: readonly string[]
  readonly manager: string | null
  /** Overlap with the ideal customer profile, 0–100. */
  readonly idealProfileOverlap: number | null
  readonly agreementSignedOn: CivilDate | null
  readonly agreementRenewalOn: CivilDate | null
  readonly certifiedPeople: number | null
  readonly contacts: readonly Contact[]
  readonly parentId: string | null
  /** Set when this record was merged into another one: facts of this id then count for that partner. */
  readonly mergedIntoId: string | null
  readonly provenance: ProvenanceMap
}
