import { defineMetric } from './define-metric'
import { registrationEvents } from './event-stream'
import { unknownFigure } from './figure-of'
import { soonAfterSigning } from './soon-after-signing'

/**
 * Partners that registered their first deal within 90 days of signing. Unit: share 0–1.
 * Source: the partner-programme growth guide and Five partner-channel mistakes (rules R48, R56).
 */
export const activated90 = defineMetric(
  {
    id: 'activated-90',
    title: 'Activated within 90 days',
    unit: 'share',
    scope: 'programme',
    plainWords:
      'Partners signed at least 90 days ago that registered their first deal within 90 days of signing.',
    formula:
      'Roster partners with the first registration ≤ 90 days after signing ÷ roster partners signed ≥ 90 days before the as-of date',
    needs: ['partner.signedOn', 'deal.partnerId', 'deal.registeredOn'],
    cellFields: ['registeredOn', 'createdOn', 'date', 'partnerId'],
    edgeCases: [
      'Partners signed less than 90 days ago are kept apart and listed.',
      'Partners signed before the data begin are left out: their first days cannot be seen.',
      'Where no deal has a registration date, the day deals were created stands in; the figure says so.'
    ],
    source: 'The partner-programme growth guide; the interval is Wilson’s at 95 %.'
  },
  (asked) => {
    const events = asked.context.shared(registrationEvents)
    if (!events) return unknownFigure(asked, { reason: 'no-registrations', missing: 'registrations' })
    return soonAfterSigning(asked, { streams: [events.stream], days: 90, caveats: events.caveats })
  }
)
