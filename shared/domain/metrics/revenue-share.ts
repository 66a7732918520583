import { dealSet } from './record-scope'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { partnerRevenueSplit } from './partner-revenue-split'
import { revenuePeriodOption } from './revenue'
import { wonDeals } from './won-deals'

/** One partner's part of all partner revenue. Unit: share. Formula: its revenue ÷ revenue with partners. */
export const revenueShare = defineMetric(
  {
    id: 'revenue-share',
    title: 'Share of partner revenue',
    unit: 'share',
    scope: 'partner',
    plainWords: 'The partner’s won deals as a part of all won deals that name a partner.',
    formula: 'Revenue of the partner ÷ revenue with partners',
    needs: ['deal.status', 'deal.amount', 'deal.partnerId'],
    cellFields: ['amount', 'closedOn'],
    options: revenuePeriodOption,
    edgeCases: ['Not computable when no partner has revenue.', 'Negative when more was credited than sold.'],
    source: 'Share of total; domain.md, concentration.'
  },
  (asked) => {
    const { won, byPartner } = asked.context.shared(partnerRevenueSplit)
    if (won.rows.length === 0 || won.total <= 0) {
      return unknownFigure(asked, { reason: 'no-partner-revenue', missing: 'deals', leftOut: won.leftOut })
    }
    const numerator = byPartner[asked.partnerIndex ?? -1] ?? 0
    const own = wonDeals(asked.context, { partnerIndex: asked.partnerIndex, namedPartnersOnly: true })
    return knownFigure(asked, {
      value: numerator / won.total,
      numerator,
      denominator: won.total,
      counted: dealSet(asked.context.facts.deals(), own.rows),
      leftOut: own.leftOut,
      coverage: own.coverage
    })
  }
)
