import type { Engagement } from '../entities/engagement'
import type { PortfolioSettings } from '../entities/portfolio'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import { shippedLimits } from './capacity-limits'

/**
 * How partners are weighed until somebody says otherwise. The seed names no weights, so everything weighs the same
 * (Partner Potential, WPF partner audit); limits per manager carry their own source.
 */
export const shippedSettings: PortfolioSettings = {
  revenueMonths: 12,
  auditWeights: { revenue: 50, overlap: 50, activity: 50 },
  normalisation: 'rank',
  potentialWeights: {
    'market-focus': 50,
    'offer-creation': 50,
    'demand-generation': 50,
    'sales-execution': 50,
    'growth-intent': 50
  },
  potentialCut: 3.5,
  tiers: [],
  borderShare: 0.1,
  capacityLimits: shippedLimits,
  managers: [],
  segmentHours: [],
  managerHours: null,
  idealProfile: { types: [], regions: [], verticals: [], minimumOverlap: null }
}

/** How this engagement weighs its partners. */
export const settingsOf = (engagement: Pick<Engagement, 'portfolio'>): PortfolioSettings =>
  engagement.portfolio ?? shippedSettings

export type SettingsStep =
  | 'portfolio.weights-set'
  | 'portfolio.period-set'
  | 'portfolio.normalisation-set'
  | 'portfolio.potential-weights-set'
  | 'portfolio.potential-cut-set'
  | 'portfolio.tiers-set'
  | 'portfolio.limits-set'
  | 'portfolio.managers-set'
  | 'portfolio.hours-set'
  | 'portfolio.profile-set'

/** One edit of the settings, named for the history. */
export function editSettings(
  engagement: Engagement,
  code: SettingsStep,
  patch: Partial<PortfolioSettings>
): ChangeDraft {
  const after: Engagement = { ...engagement, portfolio: { ...settingsOf(engagement), ...patch } }
  return draft(code, {}, [change('engagement', engagement, after)])
}
