import type { ActiveEvent, Definitions, Engagement } from '../entities/engagement'
import { partnerShareWords } from '../evidence/definition-words'
import { currencySign, formatNumber } from './format-figure'
import { listed } from './listed'

export interface PrintedDefinition {
  readonly term: string
  readonly meaning: string
}

const eventWords: Readonly<Record<ActiveEvent, string>> = {
  qualifiedLead: 'a qualified lead',
  registeredDeal: 'a registered deal',
  openPipeline: 'an open opportunity',
  closedRevenue: 'closed revenue'
}

type Writer = (definitions: Definitions, engagement: Engagement) => PrintedDefinition

const writers: Readonly<Record<keyof Required<Definitions>, Writer>> = {
  activeWindowDays: ({ activeWindowDays }, { locale }) => ({
    term: 'Active window',
    meaning: `The ${formatNumber(activeWindowDays, locale)} days up to and including the as-of date.`
  }),
  activeEvents: ({ activeEvents }) => ({
    term: 'Active partner',
    meaning: `A partner with at least one of these in the active window: ${listed(
      activeEvents.map((event) => eventWords[event]),
      'or'
    )}.`
  }),
  meaningfulRevenue: ({ meaningfulRevenue }, { locale, reportingCurrency }) => ({
    term: 'Meaningful revenue',
    meaning: `More than ${currencySign(reportingCurrency)}${formatNumber(meaningfulRevenue, locale)} of closed revenue.`
  }),
  dormantAfterDays: ({ dormantAfterDays }, { locale }) => ({
    term: 'Dormant partner',
    meaning: `A partner without any of these events for ${formatNumber(dormantAfterDays, locale)} days.`
  }),
  newPartnerMonths: ({ newPartnerMonths }, { locale }) => ({
    term: 'New partner',
    meaning: `Signed in the last ${formatNumber(newPartnerMonths, locale)} months.`
  }),
  tierOne: ({ tierOne }) => ({
    term: 'Tier 1',
    meaning: `Partners in the client’s ${tierOne.length === 1 ? 'tier' : 'tiers'} ${listed(tierOne)}.`
  }),
  partnerShare: ({ partnerShare }) => ({
    term: 'Partner deals',
    meaning: `Counted as ${partnerShareWords[partnerShare ?? 'attached']}. A deal has one attribution, so nothing counts twice.`
  }),
  directSalesCost: ({ directSalesCost }, { locale, reportingCurrency }) => ({
    term: 'Cost of direct selling',
    meaning:
      directSalesCost === undefined
        ? 'Not stated.'
        : `${currencySign(reportingCurrency)}${formatNumber(directSalesCost, locale)} in the last twelve months, as the client states it.`
  }),
  managerPosts: ({ managerPosts }, { locale }) => ({
    term: 'Partner managers',
    meaning:
      managerPosts === undefined
        ? 'Every manager named on the roster counts as one full post.'
        : `${formatNumber(managerPosts, locale)} full-time posts, as the client states it.`
  })
}

const isDefinition = (name: string): name is keyof Definitions => name in writers

/** The agreed definitions that shaped a document's figures, in words, in a fixed order and once each. */
export function printedDefinitions(engagement: Engagement, used: Iterable<string>): PrintedDefinition[] {
  const names = new Set([...used].filter(isDefinition))
  return Object.keys(writers)
    .filter(isDefinition)
    .filter((name) => names.has(name))
    .map((name) => writers[name](engagement.definitions, engagement))
}
