import { addDays } from '../values/civil-date'
import { defineMetric } from './define-metric'
import { firstEvents, leadEvents, proofOf } from './event-stream'
import { noDay } from './facts/columns'
import { unknownFigure } from './figure-of'
import { partnerSet } from './record-scope'
import { rosterPositions } from './roster-positions'
import { shareOfPartners } from './share-of-partners'
import { trailingDays } from './trailing-window'

/**
 * Share of signed partners that brought a qualified lead in the last 90 days. Unit: share 0–1.
 * Source: The Partner Revenue Gap (rule R01: below 30 % means activation, not partner quality).
 */
export const activeLeadRate = defineMetric(
  {
    id: 'active-lead-rate',
    title: 'Partners with a qualified lead in 90 days',
    unit: 'share',
    scope: 'programme',
    plainWords:
      'Signed partners that brought at least one qualified lead in the last 90 days, divided by all that were signed for so long.',
    formula:
      'Roster partners with a lead qualified in (as-of − 90 days, as-of] ÷ roster partners signed before that window',
    needs: ['partner.name', 'deal.partnerId', 'deal.qualifiedOn'],
    cellFields: ['qualifiedOn', 'registeredOn', 'createdOn', 'partnerId'],
    options: [{ name: 'Window', meaning: 'Another number of days than 90' }],
    edgeCases: [
      'Partners signed within the window are kept apart and listed: their time has not passed.',
      'A partner without a signing date counts as signed before.',
      'Where no deal has a qualified date, registrations stand in, else new deals; the figure says so.'
    ],
    source: 'The Partner Revenue Gap; the interval is Wilson’s at 95 %.'
  },
  (asked) => {
    const { context } = asked
    const { positions, leftOut } = context.shared(rosterPositions)
    if (positions.length === 0) return unknownFigure(asked, { reason: 'no-partners', missing: 'partners' })
    const leads = context.shared(leadEvents)
    if (!leads) {
      const hasDeals = context.facts.deals().count > 0
      return unknownFigure(asked, {
        reason: hasDeals ? 'no-dates' : 'no-deals',
        missing: hasDeals ? 'deal-dates' : 'deals'
      })
    }
    if (!leads.stream.partner.some((partner) => partner >= 0)) {
      return unknownFigure(asked, { reason: 'no-partner-deals', missing: 'deals' })
    }
    const days = trailingDays(context, 90)
    const opened = addDays(context.asOf, -days)
    const { partners } = context.facts
    const signedOf = (position: number): string | null => partners[position]?.signedOn ?? null
    const base = positions.filter((position) => (signedOf(position) ?? '') <= opened)
    const young = positions.filter((position) => (signedOf(position) ?? '') > opened)
    const exclusions = [...leftOut, { reason: 'not-elapsed', records: partnerSet(context, young) }]
    if (base.length === 0) return unknownFigure(asked, { reason: 'none-elapsed', leftOut: exclusions })
    const events = firstEvents(context, [leads.stream], context.asOfDay - days)
    const counted = base.filter((position) => events.day[position] !== noDay)
    return shareOfPartners(asked, {
      counted,
      base,
      leftOut: exclusions,
      proof: proofOf(events, counted),
      coverage: base.length / positions.length,
      caveats: leads.caveats
    })
  }
)
