import type { MetricContext } from './context'
import { defineMetric } from './define-metric'
import { activityStream, createdDeals, hasDays, registrations } from './event-stream'
import { unknownFigure } from './figure-of'
import { soonAfterSigning } from './soon-after-signing'

/** What shows that partner and vendor spoke about a sale. */
const conversations = (context: MetricContext) =>
  [
    activityStream(context, ['meeting', 'pipeline-review', 'lead-passed']),
    context.shared(registrations),
    context.shared(createdDeals)
  ].filter(hasDays)

/**
 * Partners that came to their first sales conversation within 30 days of signing. Unit: share 0–1.
 * Source: The Partner Revenue Gap (rule R04).
 */
export const firstConversation30 = defineMetric(
  {
    id: 'first-conversation-30',
    title: 'First sales conversation within 30 days',
    unit: 'share',
    scope: 'programme',
    plainWords:
      'Partners signed at least 30 days ago that had a meeting about sales, a lead, a registration or a deal within 30 days of signing.',
    formula:
      'Roster partners with the first of meeting, pipeline review, lead passed, registration or deal created ≤ 30 days after signing ÷ roster partners signed ≥ 30 days before the as-of date',
    needs: ['partner.signedOn', 'activity.kind', 'activity.date', 'deal.createdOn'],
    cellFields: ['date', 'kind', 'createdOn', 'registeredOn'],
    edgeCases: [
      'Partners signed less than 30 days ago are kept apart and listed.',
      'Partners signed before the data begin are left out: their first days cannot be seen.',
      'A conversation before the signing date counts: it was had.'
    ],
    source: 'The Partner Revenue Gap; the interval is Wilson’s at 95 %.'
  },
  (asked) => {
    const streams = asked.context.shared(conversations)
    if (streams.length === 0) return unknownFigure(asked, { reason: 'no-activities', missing: 'activities' })
    return soonAfterSigning(asked, { streams, days: 30 })
  }
)
