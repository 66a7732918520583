import type { CivilDate } from '../values/civil-date'
import type { ExchangeRate } from '../values/money'

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

export interface Brand {
  readonly primaryColour: string | null
  readonly secondaryColour: string | null
  readonly fontFamily: string | null
  /** PNG or SVG as a data URL, or null. */
  readonly logo: string | null
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
  }
  readonly brand: Brand
  readonly definitions: Definitions
  /** True for invented data shipped with the product; shown wherever its figures are. */
  readonly isSample: boolean
}
