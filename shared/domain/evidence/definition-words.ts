import type { ActiveEvent, Definitions, PartnerShare } from '../entities/engagement'

/** What an event means, as printed under "definitions". */
export const activeEventWords: Readonly<Record<ActiveEvent, string>> = {
  qualifiedLead: 'qualified lead (a deal with a qualified date)',
  registeredDeal: 'registered deal (a registration date)',
  openPipeline: 'new pipeline (a deal created)',
  closedRevenue: 'closed revenue (a won deal)'
}

/** Which deals count as a partner's, see {@link PartnerShare}. */
export const partnerShareWords: Readonly<Record<PartnerShare, string>> = {
  sourced: 'sourced only: deals the partner brought',
  'sourced-influenced': 'sourced and influenced: deals the partner brought or helped with',
  attached: 'sourced, influenced and resold: every deal with a partner’s part in it',
  registered: 'registered: deals a partner registered'
}

type Words = { readonly [D in keyof Required<Definitions>]: (value: Definitions[D]) => string }

const words: Words = {
  activeWindowDays: (days) => `Active window ${days} days`,
  activeEvents: (events) =>
    `Active by: ${events.map((event) => activeEventWords[event]).join(', ') || 'nothing'}`,
  meaningfulRevenue: (amount) => `Meaningful revenue from ${amount}`,
  dormantAfterDays: (days) => `Dormant after ${days} days`,
  newPartnerMonths: (months) => `New partner for ${months} months`,
  tierOne: (tiers) => `Counted as Tier 1: ${tiers.join(', ') || 'none'}`,
  partnerShare: (share) => `Partner deals: ${partnerShareWords[share ?? 'attached']}`,
  directSalesCost: (cost) =>
    cost === undefined ? 'Cost of direct selling: not stated' : `Cost of direct selling ${cost}`,
  managerPosts: (posts) =>
    posts === undefined ? 'Each manager counts as one post' : `Partner managers: ${posts} posts`
}

const isDefinition = (name: string): name is keyof Definitions => Object.hasOwn(words, name)

/** The named definitions with their agreed values, in words; names that are none are passed over. */
export function definitionsInWords(definitions: Definitions, names: readonly string[]): string[] {
  const describe = <D extends keyof Definitions>(name: D): string => words[name](definitions[name])
  return names.filter(isDefinition).map((name) => describe(name))
}
