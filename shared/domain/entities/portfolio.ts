import type { PartnerSegment, PotentialScore } from './diagnosis'
import type { PartnerType } from './partner'

export type PotentialDimension = PotentialScore['dimension']
export type SegmentName = PartnerSegment['segment']

/** What the partner audit weighs. Only their proportions count: 50 · 50 · 50 means a third each. */
export interface AuditWeights {
  readonly revenue: number
  readonly overlap: number
  readonly activity: number
}

/** What a partner has to reach for a tier; a measure without a minimum is no criterion. */
export const tierMeasures = [
  'revenue',
  'won-deals',
  'certified-people',
  'activity',
  'overlap',
  'potential'
] as const
export type TierMeasure = (typeof tierMeasures)[number]

export interface TierCriterion {
  readonly measure: TierMeasure
  readonly minimum: number
}

/** One tier of the simulated scheme, the highest first in the list. */
export interface TierRule {
  /** The client's own name of the tier, as on the roster. */
  readonly name: string
  /** All of them have to be met; none: present partners stay, in the lowest tier everybody else lands. */
  readonly criteria: readonly TierCriterion[]
  /** What one partner of this tier costs a year in benefits, in reporting currency; null: not stated. */
  readonly yearlyBenefit: number | null
  /** Further benefit as a part of the partner's revenue, 0–1 (a discount or rebate); null: none stated. */
  readonly revenueShare: number | null
}

/** How many partners of a type one manager can look after. */
export interface CapacityLimit {
  readonly type: PartnerType
  /** From here on the load is watched. */
  readonly watch: number
  readonly limit: number
  /** Why this limit holds. */
  readonly source: string
}

export interface ManagerTime {
  readonly manager: string
  /** Part of a full-time job spent on partners. */
  readonly fte: number
}

/** Hours a month that one partner of a segment takes; null: not stated. */
export interface SegmentHours {
  readonly segment: SegmentName
  readonly hours: number | null
}

/** Whom to recruit. Empty lists: no wish. */
export interface IdealProfile {
  readonly types: readonly PartnerType[]
  readonly regions: readonly string[]
  readonly verticals: readonly string[]
  /** Least overlap with the ideal customer profile, 0–100; null: no wish. */
  readonly minimumOverlap: number | null
}

/** How this engagement weighs its partners; kept with the engagement so that every edit is history. */
export interface PortfolioSettings {
  /** Revenue and investment of the last so many months; null: everything up to the as-of date. */
  readonly revenueMonths: number | null
  readonly auditWeights: AuditWeights
  /** rank: part of the partners that have less · largest: value ÷ largest value. */
  readonly normalisation: 'rank' | 'largest'
  readonly potentialWeights: Readonly<Record<PotentialDimension, number>>
  /** Potential from here on counts as high, 1–5. */
  readonly potentialCut: number
  readonly tiers: readonly TierRule[]
  /** A partner is near a border when within this part of a criterion's minimum. */
  readonly borderShare: number
  readonly capacityLimits: readonly CapacityLimit[]
  readonly managers: readonly ManagerTime[]
  readonly segmentHours: readonly SegmentHours[]
  /** Hours a month that a full-time manager has for partners; null: not stated. */
  readonly managerHours: number | null
  readonly idealProfile: IdealProfile
}
