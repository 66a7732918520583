import { addMonths, dayNumber } from '../values/civil-date'
import { sum } from '../values/sum'
import { defineMetric } from './define-metric'
import { wonDealStream } from './event-stream'
import { historyStart } from './history-start'
import { noDay } from './facts/columns'
import { unknownFigure } from './figure-of'
import { shareOfPartners } from './share-of-partners'
import { emptyCohort, signedCohort, signedYearAgo } from './signed-cohort'

/**
 * Partners that brought no meaningful revenue in their first twelve months. Unit: share 0–1.
 * Source: The Partner Revenue Gap (the field says 60–70 %, uncited: compare, never assert).
 */
export const noRevenueFirstYear = defineMetric(
  {
    id: 'no-revenue-first-year',
    title: 'No meaningful revenue in the first year',
    unit: 'share',
    scope: 'programme',
    plainWords:
      'Partners signed at least twelve months ago whose revenue in their first twelve months was not meaningful, divided by all signed so long ago.',
    formula:
      'Roster partners with won amounts in [signed, signed + 12 months) ≤ the agreed amount ÷ roster partners signed ≥ 12 months before the as-of date',
    needs: ['partner.signedOn', 'deal.partnerId', 'deal.status', 'deal.amount', 'deal.closedOn'],
    cellFields: ['signedOn', 'amount', 'closedOn'],
    definitionsUsed: ['meaningfulRevenue'],
    edgeCases: [
      'Partners signed less than twelve months ago are kept apart and listed.',
      'Partners signed before the data begin are left out: their first year cannot be seen.',
      'Revenue equal to the agreed amount is not yet meaningful.'
    ],
    source: 'The Partner Revenue Gap; the interval is Wilson’s at 95 %.'
  },
  (asked) => {
    const { context } = asked
    const deals = context.facts.deals()
    const won = context.shared(wonDealStream)
    const cohort = signedCohort(context, {
      time: '12 months',
      signedUpTo: context.shared(signedYearAgo),
      since: historyStart(context, [won])
    })
    if (cohort.partners.length === 0) return unknownFigure(asked, emptyCohort(cohort, context))
    if (!won.day.some((day, position) => day !== noDay && (won.partner[position] ?? -1) >= 0)) {
      return unknownFigure(asked, {
        reason: deals.count === 0 ? 'no-deals' : 'no-partner-revenue',
        missing: 'deals'
      })
    }
    const { rows, starts } = deals.byPartner
    const revenue = context.parts.perPartner('revenue of the first year', won, {
      count: context.facts.partners.length,
      also: context.facts.partners,
      find: (partner) => {
        const signedOn = context.facts.partners[partner]?.signedOn ?? null
        if (signedOn === null) return 0
        const [signed, end] = [dayNumber(signedOn), dayNumber(addMonths(signedOn, 12))]
        const amounts: number[] = []
        for (let at = starts[partner] ?? 0; at < (starts[partner + 1] ?? 0); at++) {
          const position = rows[at] ?? -1
          const day = won.day[position] ?? noDay
          if (day >= signed && day < end) amounts.push(deals.amount[position] || 0)
        }
        return sum(amounts)
      }
    })
    const counted = cohort.partners.filter(
      (partner) => (revenue[partner] ?? 0) <= context.definitions.meaningfulRevenue
    )
    return shareOfPartners(asked, {
      counted,
      base: cohort.partners,
      leftOut: cohort.leftOut,
      coverage: cohort.coverage
    })
  }
)
