import { defineTold } from './define-metric'
import { listedAt } from './look/look'
import { known, unknownToAll } from './look/told'
import { activitySet, dealSet } from './record-scope'
import { activityBasis, eventsByPartner } from './partner-activity'

/**
 * How many records made one partner active in the window; above zero means active.
 * Unit: count. Source: domain.md §1, definition of "active".
 */
export const qualifyingEvents = defineTold(
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
  ({ context }) => {
    const { hasDates, coverage } = context.shared(activityBasis)
    const deals = context.facts.deals()
    const activities = context.facts.activities()
    if (!hasDates) {
      return deals.count > 0 ? unknownToAll('no-dates', 'deal-dates') : unknownToAll('no-deals', 'deals')
    }
    const events = eventsByPartner(context)
    const counted = listedAt(
      (at) => events.deals(at),
      (positions) => dealSet(deals, positions)
    )
    const proof = listedAt(
      (at) => events.registrations(at),
      (positions) => activitySet(activities, positions)
    )
    return (at) => known({ value: counted.count(at) + proof.count(at), counted, proof, coverage })
  }
)
