import { dealSet } from './record-scope'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { activityBasis, eventsOf } from './partner-activity'

/**
 * How many records made one partner active in the window; above zero means active.
 * Unit: count. Source: domain.md §1, definition of "active".
 */
export const qualifyingEvents = defineMetric(
  {
    id: 'qualifying-events',
    title: 'Qualifying events in the window',
    unit: 'count',
    scope: 'partner',
    plainWords: 'Deals and registrations of the partner that count as activity in the active window.',
    formula:
      'Count of deals with a qualifying date in (as-of − N days, as-of] plus registrations logged as activities',
    needs: ['deal.partnerId', 'deal.closedOn'],
    cellFields: ['partnerId', 'closedOn', 'createdOn', 'qualifiedOn', 'registeredOn'],
    definitionsUsed: ['activeWindowDays', 'activeEvents'],
    edgeCases: ['A deal with two qualifying dates in the window counts once.'],
    source: 'The definition of “active” agreed with the client.'
  },
  (asked) => {
    const { hasDates, coverage } = asked.context.shared(activityBasis)
    const deals = asked.context.facts.deals()
    if (!hasDates) {
      const hasDeals = deals.count > 0
      return unknownFigure(asked, {
        reason: hasDeals ? 'no-dates' : 'no-deals',
        missing: hasDeals ? 'deal-dates' : 'deals'
      })
    }
    const { deals: positions, registrations } = eventsOf(asked.context, asked.partnerIndex ?? -1)
    return knownFigure(asked, {
      value: positions.length + registrations.length,
      counted: dealSet(deals, positions),
      proof: {
        kind: 'activity',
        ids: registrations.map((position) => asked.context.facts.activities().ids[position] ?? '')
      },
      coverage
    })
  }
)
