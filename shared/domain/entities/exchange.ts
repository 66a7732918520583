import type { CivilDate } from '../values/civil-date'

/** Seen from the partner: what it gives to the vendor, what it gets. */
export const exchangeDirections = ['gives', 'gets'] as const
export type ExchangeDirection = (typeof exchangeDirections)[number]

/** 1–5 in whole steps; older audits may hold half steps, which are kept as they are. */
export type Rating = number

/** A number with the range it may lie in, and the ground for it. */
export interface StatedRange {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly reason: string
}

export type EvidenceLink =
  | { readonly kind: 'metric'; readonly metricId: string; readonly partnerId: string | null }
  | { readonly kind: 'coding'; readonly codingId: string }
  | { readonly kind: 'quote'; readonly quoteId: string }
  | { readonly kind: 'document'; readonly title: string; readonly note: string }
  | { readonly kind: 'cell'; readonly fileId: string; readonly sheet: string; readonly cell: string }

/** The yearly worth of one line: computed from data, judged with a reason, or not put in money. */
export type ExchangeAmount =
  | {
      readonly basis: 'derived'
      readonly metricId: string
      readonly factor: number
      readonly note: string
      /** What one of the things counted is worth, in reporting currency; needed where the metric is no money. */
      readonly price?: StatedRange | null
    }
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
  /** How hard it is for the giver, 1 cheap – 5 dear; absent or null: not said. */
  readonly effort?: Rating | null
  /** Whether the amount leaves the giver's pocket; absent: as the catalogue says. */
  readonly isOutlay?: boolean
  /** The amount this version stood for when it was closed; absent while the version is open and follows the data. */
  readonly closed?: ClosedAmount
}

/** An amount as it was on the day a version was closed. Null value: it was not known then. */
export interface ClosedAmount {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly on: CivilDate
}

/** What the partner earns here, and what it would take: each input a number with its range. Null: not said. */
export interface EarnInputs {
  /** Deals a year; null: counted from the deals won in the last 12 months. */
  readonly dealsPerYear: StatedRange | null
  /** What the partner earns with its own services around a deal, in reporting currency. */
  readonly servicesPerDeal: StatedRange | null
  readonly hoursPerDeal: StatedRange | null
  /** Hours a year that do not depend on deals: training, portal, reporting. */
  readonly otherHours: StatedRange | null
  readonly partnerHourCost: StatedRange | null
  readonly vendorHours: StatedRange | null
  readonly vendorHourCost: StatedRange | null
  /** What an hour must bring before the partner puts this vendor first. */
  readonly neededPerHour: StatedRange | null
  /** What an hour brings with the alternative. */
  readonly alternativePerHour: StatedRange | null
  /** Name of the alternative, e.g. another vendor's programme. */
  readonly alternativeName: string
}

export const ratingSources = ['desk', 'survey', 'sheet', 'workshop'] as const
export type RatingSource = (typeof ratingSources)[number]

/** Where one side's ratings came from. */
export interface RatingOrigin {
  readonly side: 'vendor' | 'partner'
  readonly source: RatingSource
  readonly on: CivilDate
  /** Role or group that rated, never an answer's respondent. */
  readonly by: string
  /** How many people stand behind the ratings. */
  readonly raters: number
  readonly lines: number
}

/** Why this partner should work with this vendor, in the consultant's words. */
export interface Proposition {
  readonly text: string
  /** The draft it started from, so that a later change of the data can be told. */
  readonly drafted: string
}

/** The state of a workshop on this version; ratings themselves stand in the lines. */
export interface WorkshopState {
  readonly step: WorkshopStep
  readonly revealed: readonly string[]
  readonly parked: readonly { readonly id: string; readonly text: string }[]
  readonly notes: string
  readonly vendorPeople: string
  readonly partnerPeople: string
  /** Minutes planned for the step at hand. */
  readonly minutes: number
  readonly endedOn: CivilDate | null
}

export const workshopSteps = ['vendor-rates', 'partner-rates', 'reveal', 'agree', 'close'] as const
export type WorkshopStep = (typeof workshopSteps)[number]

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
  readonly earn?: EarnInputs
  readonly ratedBy?: readonly RatingOrigin[]
  readonly proposition?: Proposition
  readonly workshop?: WorkshopState
}

/** A value object of the consultant's own, for every audit of the engagement. */
export interface OwnValueObject {
  readonly id: string
  readonly direction: ExchangeDirection
  readonly name: string
  readonly meaning: string
}

/** A survey question that tells how a partner rates a value object. */
export interface SurveyRatingMap {
  readonly surveyId: string
  readonly questionId: string
  readonly objectId: string
  readonly reads: 'importance' | 'delivered'
}

/** How this engagement audits: presets, own objects, crosshair, mapped questions, propositions by partner type. */
export interface ExchangeSettings {
  readonly objects: readonly OwnValueObject[]
  /** Object ids an audit of a type starts with, where they differ from the catalogue's. */
  readonly presets: Readonly<Record<string, readonly string[]>>
  readonly crosshair: 'middle' | 'mean'
  readonly surveyRatings: readonly SurveyRatingMap[]
  /** Surveys whose respondents were told that answers are shown under their company's name. */
  readonly namedSurveys: readonly string[]
  /** By partner type. */
  readonly propositions: Readonly<Record<string, Proposition>>
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
