import { calledActive } from './called-active'
import { defineMetric } from './define-metric'
import { noDay } from './facts/columns'
import { unknownFigure } from './figure-of'
import { dealSet } from './record-scope'
import { rosterPositions } from './roster-positions'
import { shareOfPartners } from './share-of-partners'
import { trailingDays } from './trailing-window'
import { wonDealStream } from './event-stream'

/**
 * Of the partners called active, those with revenue in the last twelve months. Unit: share 0–1; the denominator is
 * their number. Source: Why Most Partner Programs Fail (rule R20: more than 50 called active, under 30 % producing).
 */
export const producingPartnerRate = defineMetric(
  {
    id: 'producing-partner-rate',
    title: 'Producing partners among those called active',
    unit: 'share',
    scope: 'programme',
    plainWords:
      'Partners the client calls active that brought revenue in the last twelve months, divided by all it calls active.',
    formula:
      'Roster partners of status active or growing with a won deal in (as-of − 365 days, as-of] ÷ all of that status',
    needs: ['partner.status', 'deal.partnerId', 'deal.status', 'deal.closedOn'],
    cellFields: ['status', 'closedOn', 'amount', 'partnerId'],
    options: [{ name: 'Window', meaning: 'Another number of days than 365' }],
    edgeCases: [
      'Where the roster gives no status at all, every signed partner is taken as called active; the figure says so.',
      'A credit note is no revenue; a won deal without a closing date is not in the window.'
    ],
    source: 'Why Most Partner Programs Fail; the interval is Wilson’s at 95 %.'
  },
  (asked) => {
    const { context } = asked
    const { leftOut } = context.shared(rosterPositions)
    const { positions: base, caveats } = context.shared(calledActive)
    if (base.length === 0) {
      const hasRoster = context.roster().members.length > 0
      return unknownFigure(asked, {
        reason: hasRoster ? 'no-active-partners' : 'no-partners',
        missing: 'partners'
      })
    }
    const won = context.shared(wonDealStream)
    if (!won.day.some((day, position) => day !== noDay && (won.partner[position] ?? -1) >= 0)) {
      const reason = context.facts.deals().count === 0 ? 'no-deals' : 'no-partner-revenue'
      return unknownFigure(asked, { reason, missing: 'deals' })
    }
    const after = context.asOfDay - trailingDays(context, 365)
    const saleOf = context.parts.perPartner(`a sale after ${after}`, won, {
      count: context.facts.partners.length,
      find: (partner) => {
        const inWindow = (day: number): boolean => day > after && day <= context.asOfDay
        return won.byPartner.of(partner).findLast((position) => inWindow(won.day[position] ?? noDay)) ?? -1
      }
    })
    const counted = base.filter((position) => (saleOf[position] ?? -1) >= 0)
    return shareOfPartners(asked, {
      counted,
      base,
      leftOut,
      caveats,
      proof: dealSet(
        context.facts.deals(),
        counted.map((position) => saleOf[position] ?? -1)
      )
    })
  }
)
