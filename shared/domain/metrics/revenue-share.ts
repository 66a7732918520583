import { defineTold } from './define-metric'
import { coverageAt, leftOutOfAll } from './look/look'
import { known, unknown } from './look/told'
import { wonDealsOf } from './won-deals'
import { partnerRevenueSplit } from './partner-revenue-split'
import { revenuePeriodOption } from './revenue'

/** One partner's part of all partner revenue. Unit: share. Formula: its revenue ÷ revenue with partners. */
export const revenueShare = defineTold(
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
  (look) => {
    const { context } = look
    const { won: all, byPartner } = context.shared(partnerRevenueSplit)
    const { won } = wonDealsOf(look)
    const isThere = all.rows.length > 0 && all.total > 0
    const ofAll = [leftOutOfAll(all.leftOut)]
    if (!isThere) return () => unknown('no-partner-revenue', 'deals', ofAll)
    return (at) => {
      const numerator = byPartner[at] ?? 0
      return known({
        value: numerator / all.total,
        numerator,
        denominator: all.total,
        counted: won,
        leftOut: [won.leftOut],
        coverage: coverageAt(won, at)
      })
    }
  }
)
