import { defineMetric } from './define-metric'
import { activityStream, createdDeals, firstEvents, hasDays, proofOf } from './event-stream'
import { noDay } from './facts/columns'
import { mdfInvestment, paidInvestment } from './facts/investment-columns'
import { unknownFigure } from './figure-of'
import { rosterPositions } from './roster-positions'
import { shareOfPartners } from './share-of-partners'
import { trailingDays } from './trailing-window'

/**
 * Partners that were trained or funded and brought no pipeline. Unit: share 0–1; the list is what matters.
 * Source: partner ROI and Partner Potential (rule R62: active, but not executing).
 */
export const trainedNotSelling = defineMetric(
  {
    id: 'trained-not-selling',
    title: 'Trained or funded, but no pipeline',
    unit: 'share',
    scope: 'programme',
    plainWords:
      'Partners with a training, certification, campaign or paid fund in the last twelve months that brought no new deal in that time, divided by all with such support.',
    formula:
      'Supported roster partners without a deal created in (as-of − 365 days, as-of] ÷ supported roster partners',
    needs: ['activity.kind', 'activity.date', 'deal.partnerId', 'deal.createdOn'],
    cellFields: ['kind', 'date', 'createdOn'],
    options: [{ name: 'Window', meaning: 'Another number of days than 365' }],
    edgeCases: [
      'Support of other kinds (a meeting, the portal) does not count.',
      'Where no deal has a creation date it cannot be told.'
    ],
    source: 'Partner ROI and Partner Potential; the interval is Wilson’s at 95 %.'
  },
  (asked) => {
    const { context } = asked
    const { positions, leftOut } = context.shared(rosterPositions)
    if (positions.length === 0) return unknownFigure(asked, { reason: 'no-partners', missing: 'partners' })
    const created = context.shared(createdDeals)
    if (context.facts.deals().count === 0)
      return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    if (!hasDays(created)) return unknownFigure(asked, { reason: 'no-dates', missing: 'deal-dates' })
    const after = context.asOfDay - trailingDays(context, 365)
    const support = firstEvents(
      context,
      [activityStream(context, ['training', 'certification', 'campaign'])],
      after
    )
    const money = context.facts.investments()
    const funded = new Set<number>()
    money.date.forEach((date, position) => {
      const isFund = money.category[position] === mdfInvestment && money.state[position] === paidInvestment
      if (isFund && date > after && date <= context.asOfDay) funded.add(money.partner[position] ?? -1)
    })
    const base = positions.filter((position) => support.day[position] !== noDay || funded.has(position))
    if (base.length === 0)
      return unknownFigure(asked, { reason: 'no-training', missing: 'activities', leftOut })
    const selling = firstEvents(context, [created], after)
    const counted = base.filter((position) => selling.day[position] === noDay)
    return shareOfPartners(asked, { counted, base, leftOut, proof: proofOf(support, counted) })
  }
)
