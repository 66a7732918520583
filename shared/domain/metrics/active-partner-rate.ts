import type { Exclusion } from '../evidence/figure'
import { wilsonInterval } from '../stats/wilson'
import { dealSet, partnerSet } from './record-scope'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure, type About } from './figure-of'
import { partnerActivity } from './partner-activity'
import { rosterPositions } from './roster-positions'

/** Roster partners that were active, with what cannot be counted. Shared with other figures about active partners. */
export function activeMembers({ context }: About): {
  partners: number[]
  proof: number[]
  leftOut: Exclusion[]
} {
  const activity = context.shared(partnerActivity)
  const { positions, leftOut } = context.shared(rosterPositions)
  const partners: number[] = []
  const proof: number[] = []
  for (const partner of positions) {
    const event = activity.latest[partner]
    if (!event) continue
    partners.push(partner)
    if (event.kind === 'deal') proof.push(event.position)
  }
  const unnamed = dealSet(context.facts.deals(), activity.withoutPartner)
  return { partners, proof, leftOut: [...leftOut, { reason: 'no-partner', records: unnamed }] }
}

/**
 * Share of signed partners with at least one qualifying event in the active window.
 * Unit: share 0–1. Formula: active roster partners ÷ roster partners. Source: PRG; domain.md §3, activation group.
 */
export const activePartnerRate = defineMetric(
  {
    id: 'active-partner-rate',
    title: 'Active partner rate',
    unit: 'share',
    scope: 'programme',
    plainWords:
      'Signed partners with at least one qualifying event in the active window, divided by all signed partners.',
    formula: 'Roster partners with an event in (as-of − N days, as-of] ÷ roster partners',
    needs: ['partner.name', 'deal.partnerId', 'deal.closedOn'],
    cellFields: ['closedOn', 'createdOn', 'qualifiedOn', 'registeredOn', 'partnerId', 'amount'],
    definitionsUsed: ['activeWindowDays', 'activeEvents'],
    edgeCases: [
      'The first day of the window does not count, the as-of date does.',
      'Prospects, ended partners and partners signed later are not in the denominator.',
      'A credit note is no sale.',
      'Deals that name no partner make nobody active; they are listed.'
    ],
    source: 'The Partner Revenue Gap; the interval is Wilson’s at 95 %.'
  },
  (asked) => {
    const { positions } = asked.context.shared(rosterPositions)
    if (positions.length === 0) return unknownFigure(asked, { reason: 'no-partners', missing: 'partners' })
    const activity = asked.context.shared(partnerActivity)
    const deals = asked.context.facts.deals()
    if (!activity.hasDates) {
      const hasDeals = deals.count > 0
      return unknownFigure(asked, {
        reason: hasDeals ? 'no-dates' : 'no-deals',
        missing: hasDeals ? 'deal-dates' : 'deals'
      })
    }
    const { partners, proof, leftOut } = activeMembers(asked)
    return knownFigure(asked, {
      value: partners.length / positions.length,
      numerator: partners.length,
      denominator: positions.length,
      interval: wilsonInterval(partners.length, positions.length),
      counted: partnerSet(asked.context, partners),
      base: partnerSet(asked.context, positions),
      proof: dealSet(deals, proof),
      leftOut,
      coverage: activity.coverage
    })
  }
)
