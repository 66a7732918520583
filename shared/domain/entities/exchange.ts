import type { CivilDate } from '../values/civil-date'

/** Seen from the partner: what it gives to the vendor, what it gets. */
export const exchangeDirections = ['gives', 'gets'] as const
export type ExchangeDirection = (typeof exchangeDirections)[number]

/** 1–5, half steps allowed. */
export type Rating = number

export type EvidenceLink =
  | { readonly kind: 'metric'; readonly metricId: string; readonly partnerId: string | null }
  | { readonly kind: 'coding'; readonly codingId: string }
  | { readonly kind: 'quote'; readonly quoteId: string }
  | { readonly kind: 'document'; readonly title: string; readonly note: string }
  | { readonly kind: 'cell'; readonly fileId: string; readonly sheet: string; readonly cell: string }

/** The yearly worth of one line: computed from data, judged with a reason, or not put in money. */
export type ExchangeAmount =
  | { readonly basis: 'derived'; readonly metricId: string; readonly factor: number; readonly note: string }
  | {
      readonly basis: 'judged'
      readonly value: number
      readonly low: number | null
      readonly high: number | null
      readonly currency: string
      readonly reason: string
    }
  | { readonly basis: 'none' }

/** One value object in one direction. */
export interface ExchangeLine {
  readonly id: string
  readonly auditId: string
  readonly direction: ExchangeDirection
  /** Id in the catalogue of value objects, or null for one of the consultant's own. */
  readonly objectId: string | null
  readonly name: string
  readonly amount: ExchangeAmount
  /** To the receiver of this line. */
  readonly importance: Rating | null
  readonly deliveredVendor: Rating | null
  readonly deliveredPartner: Rating | null
  readonly trend: 'up' | 'flat' | 'down' | null
  readonly owner: string | null
  readonly evidence: readonly EvidenceLink[]
  /** False: not part of this relationship, which is not the same as zero. */
  readonly isPartOfRelationship: boolean
  readonly order: number
}

export interface ExchangeAudit {
  readonly id: string
  readonly partnerId: string
  readonly version: number
  readonly date: CivilDate
  readonly title: string
  readonly setting: 'desk' | 'workshop'
  readonly state: 'draft' | 'final'
  /** Hours per year the partner puts in, when known. */
  readonly partnerHours: number | null
  readonly nextReviewOn: CivilDate | null
  readonly summary: string
}

export interface ExchangeAction {
  readonly id: string
  readonly auditId: string
  readonly lineId: string | null
  readonly text: string
  readonly vendorOwner: string | null
  readonly partnerOwner: string | null
  readonly dueOn: CivilDate | null
  readonly state: 'open' | 'done' | 'dropped'
}
