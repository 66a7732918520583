import { attributedRevenue } from './attributed-revenue'
import { channelConflict } from './channel-conflict'
import { coSellComplete } from './co-sell-complete'
import { partnerAgainstDirect } from './compare/partner-against-direct'
import { competitorExits } from './competitor-exits'
import { cacDirect, cacPartner } from './customer-cost'
import { customerValues } from './customer-value'
import { dataCompleteness } from './data-completeness'
import { dealRegistrationsMonth, lastQuarterRegistrations } from './deal-registrations'
import { exchangeAuditCoverage } from './exchange-audit-coverage'
import { fiscalYearRevenue, lastQuarterRevenue } from './fiscal-figures'
import { investmentGap } from './investment-gap'
import { managerSpread } from './manager-spread'
import { earnPerDeal, earnPerYear } from './partner-earn'
import { partnerPipelineShare, partnerRevenueShare } from './partner-share'
import { salesVelocity } from './sales-velocity'
import { stageAge } from './stage-age'
import { trainedNotSelling } from './trained-not-selling'
import { raisedThemes } from './raised-themes'
import { managersNearLimit, managersOverLimit } from './managers-over-limit'
import { crossFileAgreement } from './cross-file-agreement'
import {
  enablementSatisfaction,
  nps,
  npsChange,
  psat,
  responseRate,
  tierOneResponseRate,
  voiceAgeDays
} from './voice-figures'
import { activated90 } from './activated-90'
import { activeLeadRate } from './active-lead-rate'
import { agreementAge } from './agreement-age'
import { daysToFirst } from './days-to-first'
import { firstConversation30 } from './first-conversation'
import { mdfReturn } from './mdf-return'
import { mdfWithoutPipeline } from './mdf-without-pipeline'
import { neverCoSold } from './never-co-sold'
import { newPartnerActivationRate } from './new-partner-activation'
import { noRevenueFirstYear } from './no-revenue-first-year'
import { busiestManagerPartners, partnersPerManager } from './partners-per-manager'
import { producingPartnerRate } from './producing-partner-rate'
import { programmeCost } from './programme-cost'
import { pipelineReviewCoverage, qbrCoverage } from './review-coverage'
import { ropi } from './ropi'
import { sourceKnownShare } from './source-known-share'
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
import { partnerEngagements } from '../portfolio/engaging-activities'
import { partnerInvestment } from '../portfolio/partner-investment'
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
import { certifiedPeople } from './certified-people'
import {
  discountsPaidLastYear,
  enablementPaidLastYear,
  expertsPaidLastYear,
  incentivesPaidLastYear,
  mdfPaidLastYear,
  referralFeesPaidLastYear
} from './paid-last-year'
import { sourcedPipelineWorth } from './sourced-pipeline-worth'
import { trainingsLastYear } from './trainings-last-year'
import { wonDealsLastYear } from './won-deals-last-year'

/** A group of metrics as the glossary shows them. */
export interface MetricGroup {
  readonly title: string
  readonly metrics: readonly Metric[]
}

/**
 * Every metric, in reading order: recruitment, activation, pipeline, outcome, partner against direct, money, concentration,
 * relationship, voice, data.
 */
export const metricGroups: readonly MetricGroup[] = [
  { title: 'Recruitment', metrics: [partnersSigned] },
  {
    title: 'Activation',
    metrics: [
      activePartnerRate,
      activeLeadRate,
      producingPartnerRate,
      newPartnerActivationRate,
      firstConversation30,
      activated90,
      ...daysToFirst,
      noRevenueFirstYear,
      neverCoSold,
      trainedNotSelling,
      qualifyingEvents,
      partnerEngagements
    ]
  },
  {
    title: 'Pipeline',
    metrics: [
      openPipeline,
      partnerSourcedPipeline,
      partnerSourcedPipelineShare,
      partnerInfluencedPipeline,
      partnerInfluencedPipelineShare,
      partnerPipelineShare,
      sourceKnownShare,
      dealRegistrationsMonth,
      lastQuarterRegistrations,
      stageAge,
      salesVelocity,
      coSellComplete,
      channelConflict,
      openDealCount
    ]
  },
  {
    title: 'Outcome',
    metrics: [
      revenue,
      lastQuarterRevenue,
      fiscalYearRevenue,
      partnerRevenue,
      partnerRevenueShare,
      ...attributedRevenue,
      revenuePerPartner,
      revenuePerActivePartner,
      revenueShare,
      dealCount,
      wonDealCount,
      winRate,
      daysSinceLastOrder
    ]
  },
  { title: 'Partner against direct', metrics: partnerAgainstDirect },
  {
    title: 'Money',
    metrics: [
      grossMargin,
      programmeCost,
      ropi,
      mdfPaid,
      mdfReturn,
      mdfWithoutPipeline,
      partnerInvestment,
      cacPartner,
      cacDirect,
      ...customerValues,
      earnPerDeal,
      earnPerYear,
      investmentGap
    ]
  },
  {
    title: 'Value exchange, a year',
    metrics: [
      grossMarginLastYear,
      sourcedPipelineWorth,
      wonDealsLastYear,
      certifiedPeople,
      discountsPaidLastYear,
      mdfPaidLastYear,
      incentivesPaidLastYear,
      referralFeesPaidLastYear,
      leadsValueLastYear,
      enablementPaidLastYear,
      expertsPaidLastYear,
      trainingsLastYear
    ]
  },
  {
    title: 'Concentration',
    metrics: [...topPartnersShares, revenueGiniSellers, revenueGiniRoster, revenueHhi, partnersFor80Percent]
  },
  {
    title: 'Relationship',
    metrics: [
      economicBuyerKnown,
      economicBuyerSpoken,
      qbrCoverage,
      pipelineReviewCoverage,
      partnersPerManager,
      busiestManagerPartners,
      managersOverLimit,
      managersNearLimit,
      agreementAge,
      managerSpread,
      competitorExits,
      exchangeAuditCoverage,
      daysSinceLastContact
    ]
  },
  {
    title: 'Voice',
    metrics: [
      nps,
      npsChange,
      psat,
      enablementSatisfaction,
      responseRate,
      tierOneResponseRate,
      voiceAgeDays,
      ...raisedThemes
    ]
  },
  { title: 'Data', metrics: [dataCompleteness, crossFileAgreement] }
]

const byId = new Map(
  metricGroups.flatMap((group) => group.metrics).map((metric) => [metric.definition.id, metric])
)

/** All metrics in glossary order. */
export const metrics: readonly Metric[] = [...byId.values()]

/** The metric of an id, or null when there is none (an old reference, a misspelling). */
export const findMetric = (id: string): Metric | null => byId.get(id) ?? null
