import { activePartnerRate } from './active-partner-rate'
import {
  partnerInfluencedPipeline,
  partnerInfluencedPipelineShare,
  partnerSourcedPipeline,
  partnerSourcedPipelineShare
} from './attributed-pipeline'
import { daysSinceLastContact } from './days-since-last-contact'
import { daysSinceLastOrder } from './days-since-last-order'
import { dealCount, openDealCount, wonDealCount } from './deal-counts'
import { economicBuyerKnown, economicBuyerSpoken } from './economic-buyer-coverage'
import { grossMargin } from './gross-margin'
import { mdfPaid } from './mdf-paid'
import type { Metric } from './metric'
import { openPipeline } from './open-pipeline'
import { partnerRevenue } from './partner-revenue'
import { partnersFor80Percent } from './partners-for-80-percent'
import { partnersSigned } from './partners-signed'
import { qualifyingEvents } from './qualifying-events'
import { revenue } from './revenue'
import { revenueGiniRoster, revenueGiniSellers } from './revenue-gini'
import { revenueHhi } from './revenue-hhi'
import { revenuePerActivePartner, revenuePerPartner } from './revenue-per-partner'
import { revenueShare } from './revenue-share'
import { topPartnersShares } from './top-partners-share'
import { winRate } from './win-rate'
import { grossMarginLastYear } from './gross-margin-last-year'
import { leadsValueLastYear } from './leads-value-last-year'
import { incentivesPaidLastYear, mdfPaidLastYear, referralFeesPaidLastYear } from './paid-last-year'
import { sourcedPipelineWorth } from './sourced-pipeline-worth'

/** A group of metrics as the glossary shows them. */
export interface MetricGroup {
  readonly title: string
  readonly metrics: readonly Metric[]
}

/** Every metric, in reading order: recruitment, activation, pipeline, outcome, money, concentration, relationship. */
export const metricGroups: readonly MetricGroup[] = [
  { title: 'Recruitment', metrics: [partnersSigned] },
  { title: 'Activation', metrics: [activePartnerRate, qualifyingEvents] },
  {
    title: 'Pipeline',
    metrics: [
      openPipeline,
      partnerSourcedPipeline,
      partnerSourcedPipelineShare,
      partnerInfluencedPipeline,
      partnerInfluencedPipelineShare,
      openDealCount
    ]
  },
  {
    title: 'Outcome',
    metrics: [
      revenue,
      partnerRevenue,
      revenuePerPartner,
      revenuePerActivePartner,
      revenueShare,
      dealCount,
      wonDealCount,
      winRate,
      daysSinceLastOrder
    ]
  },
  { title: 'Money', metrics: [grossMargin, mdfPaid] },
  {
    title: 'Value exchange, a year',
    metrics: [
      grossMarginLastYear,
      sourcedPipelineWorth,
      mdfPaidLastYear,
      incentivesPaidLastYear,
      referralFeesPaidLastYear,
      leadsValueLastYear
    ]
  },
  {
    title: 'Concentration',
    metrics: [...topPartnersShares, revenueGiniSellers, revenueGiniRoster, revenueHhi, partnersFor80Percent]
  },
  { title: 'Relationship', metrics: [economicBuyerKnown, economicBuyerSpoken, daysSinceLastContact] }
]

const byId = new Map(
  metricGroups.flatMap((group) => group.metrics).map((metric) => [metric.definition.id, metric])
)

/** All metrics in glossary order. */
export const metrics: readonly Metric[] = [...byId.values()]

/** The metric of an id, or null when there is none (an old reference, a misspelling). */
export const findMetric = (id: string): Metric | null => byId.get(id) ?? null
