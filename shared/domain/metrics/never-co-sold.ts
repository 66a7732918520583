import type { Caveat } from '../evidence/reasons'
import { dayNumber } from '../values/civil-date'
import { defineMetric } from './define-metric'
import { createdDeals, wonDealStream } from './event-stream'
import { historyStart } from './history-start'
import { directDeal } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { partnerSet } from './record-scope'
import { emptyCohort, signedCohort, signedYearAgo } from './signed-cohort'

/**
 * Partners signed a year ago or longer that never had part in a deal. Unit: count; the list is what matters.
 * Source: Why Most Partner Programs Fail (rule R22: one is enough).
 */
export const neverCoSold = defineMetric(
  {
    id: 'never-co-sold',
    title: 'Partners that never co-sold',
    unit: 'count',
    scope: 'programme',
    plainWords:
      'Partners signed at least twelve months ago without a single deal they brought, helped with or resold.',
    formula:
      'Count of roster partners signed ≥ 12 months before the as-of date that no deal but direct ones names',
    needs: ['partner.signedOn', 'deal.partnerId'],
    cellFields: ['signedOn', 'name', 'status'],
    edgeCases: [
      'A deal that names the partner without an attribution counts as co-sold: nobody is accused on a blank cell.',
      'Where the deal data begin after a partner signed, “never” means never in the data there are; the figure says so.',
      'Partners without a signing date are left out and listed.'
    ],
    source: 'Why Most Partner Programs Fail.'
  },
  (asked) => {
    const { context } = asked
    const deals = context.facts.deals()
    const cohort = signedCohort(context, {
      time: '12 months',
      signedUpTo: context.shared(signedYearAgo),
      since: null
    })
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    if (cohort.partners.length === 0) return unknownFigure(asked, emptyCohort(cohort, context))
    if (!deals.partner.some((partner) => partner >= 0)) {
      return unknownFigure(asked, { reason: 'no-partner-deals', missing: 'deals' })
    }
    const hasPart = context.parts.perPartner('part in a deal', deals, {
      count: context.facts.partners.length,
      find: (partner) =>
        deals.byPartner.of(partner).some((position) => deals.attribution[position] !== directDeal)
    })
    const counted = cohort.partners.filter((partner) => hasPart[partner] !== true)
    const start = historyStart(context, [context.shared(createdDeals), context.shared(wonDealStream)])
    const signedOf = (position: number): number =>
      dayNumber(context.facts.partners[position]?.signedOn ?? context.asOf)
    const caveats: Caveat[] =
      start !== null && counted.some((position) => signedOf(position) < start) ? ['history-starts-later'] : []
    return knownFigure(asked, {
      value: counted.length,
      numerator: counted.length,
      denominator: cohort.partners.length,
      counted: partnerSet(context, counted),
      base: partnerSet(context, cohort.partners),
      leftOut: cohort.leftOut,
      coverage: cohort.coverage,
      caveats
    })
  }
)
