/** The numbers an earn is computed from. Null: not known. */
export interface EarnValues {
  /** Money the vendor pays the partner a year: margin on resale, fees, rebates. */
  readonly income: number | null
  readonly deals: number | null
  /** Own services around a deal; null: not counted. */
  readonly servicesPerDeal: number | null
  readonly hoursPerDeal: number | null
  readonly otherHours: number | null
  /** Hours a year as a whole, used where hours a deal are not said. */
  readonly hoursPerYear: number | null
}

/** What the partner earns here, in reporting currency. */
export interface Earn {
  readonly perYear: number | null
  readonly perDeal: number | null
  readonly hours: number | null
  readonly perHour: number | null
}

function hoursOf(values: EarnValues): number | null {
  if (values.hoursPerDeal !== null && values.deals !== null) {
    return values.hoursPerDeal * values.deals + (values.otherHours ?? 0)
  }
  return values.hoursPerYear
}

function yearOf({ income, deals, servicesPerDeal }: EarnValues): number | null {
  if (servicesPerDeal === null) return income
  return income === null || deals === null ? null : income + servicesPerDeal * deals
}

/**
 * Earn a year = what the vendor pays + own services × deals; a deal = a year ÷ deals; an hour = a year ÷ hours, with
 * hours = hours a deal × deals + other hours. A missing part gives unknown, never 0. Source: domain.md §7, earn analysis.
 */
export function earnOf(values: EarnValues): Earn {
  const perYear = yearOf(values)
  const hours = hoursOf(values)
  return {
    perYear,
    perDeal: perYear !== null && values.deals !== null && values.deals > 0 ? perYear / values.deals : null,
    hours,
    perHour: perYear !== null && hours !== null && hours > 0 ? perYear / hours : null
  }
}
