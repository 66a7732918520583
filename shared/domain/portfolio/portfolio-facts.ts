import type { CivilDate } from '../values/civil-date'

/** Where a partner stands on the as-of date. */
export const standings = ['member', 'prospect', 'ended', 'later'] as const
export type Standing = (typeof standings)[number]

/**
 * What the analysis knows of every partner, column by column in the order of `partnerIds`, so that a screen can weigh
 * thousands of partners at every move of a slider. NaN: not known, never 0.
 */
export interface PortfolioFacts {
  /** Null when neither stated nor found in the data. */
  readonly asOf: CivilDate | null
  readonly currency: string
  readonly revenueMonths: number | null
  readonly partnerIds: readonly string[]
  /** Index into {@link standings}. */
  readonly standing: Uint8Array
  /** Revenue of won deals in the period. NaN for everybody when no won deal has a partner and an amount. */
  readonly revenue: Float64Array
  readonly wonDeals: Int32Array
  /** Qualifying events in the active window; NaN when no record has the dates for it. */
  readonly activity: Float64Array
  /** Money that reached the partner in the period; NaN: nothing can be counted. */
  readonly investment: Float64Array
  /** Records of the partner that should count as investment but cannot (no amount, rate, date or state). */
  readonly investmentGaps: Int32Array
  /** Deals created, qualified, registered or won in the active window. */
  readonly executions: Int32Array
  /** Trainings, reviews, campaigns, passed leads and paid funds in the active window. */
  readonly engagements: Int32Array
  /** Other signs of life in the active window: portal, meetings, onboarding. */
  readonly lightTouches: Int32Array
  /** Days since anything at all was recorded; NaN: never. */
  readonly daysSilent: Float64Array
  readonly has: {
    readonly deals: boolean
    readonly dealDates: boolean
    readonly activities: boolean
    readonly investments: boolean
  }
}
