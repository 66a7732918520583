import type { CivilDate } from '../values/civil-date'
import type { DocumentLanguage } from './document'
import type { ExchangeSettings } from './exchange'
import type { PartnerView } from './partner-view'
import type { PortfolioSettings } from './portfolio'
import type { ExchangeRate } from '../values/money'
import type { KeptAnswer } from './kept-answer'
import type { TemplateChoice } from './word-template'

export const engagementKinds = [
  'diagnostic-sprint',
  'strategy-audit',
  'programme-build',
  'activation',
  'retained-leadership'
] as const
export type EngagementKind = (typeof engagementKinds)[number]

export const activityEvents = ['qualifiedLead', 'registeredDeal', 'openPipeline', 'closedRevenue'] as const
/** What makes a partner count as active in the window. */
export type ActiveEvent = (typeof activityEvents)[number]

export const partnerShares = ['sourced', 'sourced-influenced', 'attached', 'registered'] as const
/**
 * Which deals count as a partner's: only those it brought, also those it helped with, also those it resold
 * ("attached"), or those it registered.
 */
export type PartnerShare = (typeof partnerShares)[number]

/** Terms the client agreed to. Changing one recomputes everything; each document prints those it used. */
export interface Definitions {
  readonly activeWindowDays: number
  readonly activeEvents: readonly ActiveEvent[]
  /** In reporting currency. */
  readonly meaningfulRevenue: number
  readonly dormantAfterDays: number
  readonly newPartnerMonths: number
  /** The client's tier names that count as Tier 1. */
  readonly tierOne: readonly string[]
  /** Which deals count as a partner's in every comparison with direct business; absent: "attached". */
  readonly partnerShare?: PartnerShare
  /** What direct selling cost in the last 12 months, in reporting currency; absent: not stated. */
  readonly directSalesCost?: number
  /** Full-time posts that manage partners; absent: every manager named counts as one. */
  readonly managerPosts?: number
}

export const defaultDefinitions: Definitions = {
  activeWindowDays: 90,
  activeEvents: ['qualifiedLead', 'registeredDeal', 'openPipeline', 'closedRevenue'],
  meaningfulRevenue: 0,
  dormantAfterDays: 365,
  newPartnerMonths: 12,
  tierOne: ['Tier 1']
}

export interface TeamMember {
  readonly name: string
  readonly role: string
}

/** How the documents look; null: as in the house design. Colours are six hex digits without "#". */
export interface Brand {
  readonly primaryColour: string | null
  readonly secondaryColour: string | null
  /** Of the text. */
  readonly fontFamily: string | null
  /** Absent: that of the text. */
  readonly headingFont?: string
  /** PNG or JPEG as a data URL, or null. */
  readonly logo: string | null
  /** Of the logo, in its own pixels. */
  readonly logoSize?: { readonly width: number; readonly height: number }
  /** What a reader who cannot see the logo is told; absent: that it is a logo. */
  readonly logoAlt?: string
  /** The Word template whose styles documents take on; absent: the house design. */
  readonly template?: TemplateChoice
}

/** Where a coder's copy comes from, so that it finds its way back. */
export interface CopyOrigin {
  readonly engagementId: string
  readonly roundId: string
  readonly copyId: string
}

/** Sheets that leave beside the documents, most of them for somebody else to fill in. */
export interface SentLanguages {
  /** Questions about the data to the client. */
  readonly questions?: DocumentLanguage
  /** Rating sheets to partners. */
  readonly ratings?: DocumentLanguage
  /** Forms of an instrument to respondents. */
  readonly forms?: DocumentLanguage
  /** Coded answers with their codebook. */
  readonly coded?: DocumentLanguage
}

/** One client's project: everything else belongs to it. */
export interface Engagement {
  readonly id: string
  readonly clientName: string
  readonly title: string
  readonly kind: EngagementKind
  readonly scenario: 'building' | 'fixing'
  readonly reportingCurrency: string
  readonly exchangeRates: readonly ExchangeRate[]
  /** 1–12. */
  readonly fiscalYearStartMonth: number
  /** Null: the latest trustworthy date in the data is used, and shown. */
  readonly asOf: CivilDate | null
  /** BCP 47, for figures and dates. */
  readonly locale: string
  readonly startedOn: CivilDate
  readonly plannedDays: number | null
  readonly stage: string
  readonly exitCriterion: string
  readonly team: readonly TeamMember[]
  /** The person at this computer, whose name goes on edits and codings. */
  readonly coder: string
  readonly confidentiality: {
    readonly minimumScoreGroup: number
    readonly minimumCommentGroup: number
    /** Why these limits hold; printed where they are. Absent: the usual 5 and 10. */
    readonly reason?: string
    /** Attributes by which results are published; absent: type, tier, region and status. */
    readonly breakdowns?: readonly string[]
    /** Attributes results were published by before: tables may be about, so they are still checked. */
    readonly handedOut?: readonly string[]
  }
  readonly brand: Brand
  readonly definitions: Definitions
  /** True for invented data shipped with the product; shown wherever its figures are. */
  readonly isSample: boolean
  /** How value exchanges are audited here; absent: as the catalogue says. */
  readonly exchange?: ExchangeSettings
  /** The diagnosis in one sentence, where the consultant rewrote it. */
  readonly diagnosisAnswer?: KeptAnswer
  /** Set in a second coder's copy: it holds the answers to code and nothing else of the engagement. */
  readonly copyOf?: CopyOrigin
  /** Named layouts of the partner list; absent: only those shipped. */
  readonly partnerViews?: readonly PartnerView[]
  /** Suggestions may read what answers mean, with the language model of this app; absent: they may not. */
  readonly readsMeaning?: boolean
  /** In which language sheets go out to be filled in, as last chosen; absent: English. */
  readonly sentLanguages?: SentLanguages
  /** How partners are weighed; absent: as shipped. */
  readonly portfolio?: PortfolioSettings
}
