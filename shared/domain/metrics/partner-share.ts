import type { Exclusion, Figure } from '../evidence/figure'
import { dealSides, onSide, partnerSide, unknownSide } from './compare/deal-sides'
import { defineMetric, type Asked, type WrittenDefinition } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { openPipelineDeals } from './open-pipeline-deals'
import { dealSet } from './record-scope'
import { revenuePeriodOption } from './revenue'
import type { RowList } from './rows/row-list'
import { wonDeals } from './won-deals'

/** The partners' part of some deals by amount, by the chosen definition. */
function shareOf(asked: Asked, rows: RowList, leftOut: readonly Exclusion[]): Figure {
  const deals = asked.context.facts.deals()
  const { caveats } = asked.context.shared(dealSides)
  const whole = rows.sum('amount', deals.amount)
  const counted = onSide(asked.context, rows, partnerSide)
  const open = onSide(asked.context, rows, unknownSide)
  const exclusions = [...leftOut, { reason: 'attribution-missing', records: dealSet(deals, open) }]
  if (open.length === rows.length) {
    return unknownFigure(asked, {
      reason: 'no-attribution-at-all',
      missing: 'attribution',
      leftOut: exclusions
    })
  }
  const numerator = counted.sum('amount', deals.amount)
  return knownFigure(asked, {
    value: numerator / whole,
    numerator,
    denominator: whole,
    counted: dealSet(deals, counted),
    base: dealSet(deals, rows),
    leftOut: exclusions,
    coverage: 1 - open.length / rows.length,
    caveats
  })
}

const common = {
  unit: 'share',
  scope: 'programme',
  needs: ['deal.status', 'deal.amount', 'deal.attribution'],
  cellFields: ['attribution', 'amount', 'registeredOn', 'partnerId'],
  definitionsUsed: ['partnerShare'],
  edgeCases: [
    'Which deals are a partner’s is chosen with the client and printed.',
    'Deals without an attribution are in the whole and are listed: the true share lies between the figure and the figure plus theirs.',
    'Where no deal has an attribution, deals that name a partner stand in; the figure says so.'
  ],
  source: 'Why Most Partner Programs Fail; attribution as agreed.'
} as const satisfies Partial<WrittenDefinition>

/** The partners' part of open pipeline by the chosen definition. Unit: share of amount (rule R21). */
export const partnerPipelineShare = defineMetric(
  {
    ...common,
    id: 'partner-pipeline-share',
    title: 'Partner share of pipeline, as agreed',
    plainWords:
      'Open deals that count as a partner’s by the agreed definition, as a part of all open pipeline.',
    formula: 'Σ amount of open partner deals ÷ Σ amount of open deals'
  },
  (asked) => {
    const { deals, rows, leftOut } = openPipelineDeals(asked)
    const left = leftOut.exclusions()
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const worth = rows.where('worth something', (position) => (deals.amount[position] ?? 0) > 0)
    if (worth.length === 0) {
      return unknownFigure(asked, { reason: 'no-open-deals', missing: 'deals', leftOut: left })
    }
    return shareOf(asked, rows, left)
  }
)

/** The partners' part of revenue by the chosen definition. Unit: share of amount. */
export const partnerRevenueShare = defineMetric(
  {
    ...common,
    id: 'partner-revenue-share',
    title: 'Partner share of revenue, as agreed',
    plainWords: 'Won deals that count as a partner’s by the agreed definition, as a part of all revenue.',
    formula: 'Σ amount of won partner deals ÷ Σ amount of won deals',
    options: revenuePeriodOption
  },
  (asked) => {
    const won = wonDeals(asked.context, { partnerIndex: null })
    if (asked.context.facts.deals().count === 0) {
      return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    }
    if (won.total <= 0) {
      return unknownFigure(asked, { reason: 'no-revenue', missing: 'deals', leftOut: won.leftOut })
    }
    return shareOf(asked, won.rows, won.leftOut)
  }
)
