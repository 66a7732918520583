import type { CivilDate } from '../values/civil-date'
import type { Provenance, ProvenanceMap } from './provenance'

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

/** One value the survivor of a merge took over, and what stood there before. */
export interface TakenValue {
  readonly field: string
  readonly before: string | number | null
  readonly after: string | number | null
  /** Where the value before came from. */
  readonly provenance: Provenance | null
}

/** What a merge changed on the survivor, so that both can be taken apart again. */
export interface MergeRecord {
  readonly at: string
  readonly by: string
  readonly taken: readonly TakenValue[]
  /** What was added to the survivor's own lists. */
  readonly aliases: readonly string[]
  readonly externalIds: readonly string[]
  readonly verticals: readonly string[]
  readonly contactIds: readonly string[]
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
  /** How it was merged; absent when it stands for itself. */
  readonly merge?: MergeRecord
  readonly provenance: ProvenanceMap
}
