import type { Figure } from '../evidence/figure'
import { sumAt } from '../values/sum'
import { defineMetric, type Asked, type WrittenDefinition } from './define-metric'
import { investmentCode } from './facts/investment-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { lastYearAfterDay } from './last-year'
import { hasSpending, paidInYear } from './paid-in-year'
import { investmentSet } from './record-scope'
import { wonDeals } from './won-deals'

/** What ends up in a partner's pocket because it sold; funds and trainings are spent, not earned. */
const earned = new Set((['discount', 'incentive', 'referral-fee'] as const).map(investmentCode))

function earn(asked: Asked, isPerDeal: boolean): Figure {
  const { context, partnerIndex } = asked
  const money = context.facts.investments()
  if (money.count === 0) return unknownFigure(asked, { reason: 'no-investments', missing: 'investments' })
  if (!hasSpending(context, earned)) {
    return unknownFigure(asked, { reason: 'no-earn', missing: 'investments' })
  }
  const { positions, leftOut } = paidInYear(context, {
    partnerIndex,
    categories: earned,
    namedPartnersOnly: true
  })
  const total = sumAt(money.amount, positions)
  const partners = new Set(positions.map((position) => money.partner[position]))
  const won = wonDeals(context, {
    partnerIndex,
    namedPartnersOnly: true,
    after: lastYearAfterDay(context)
  }).rows
  const divisor = isPerDeal ? won.length : partnerIndex === null ? partners.size : 1
  const exclusions = leftOut.exclusions()
  if (divisor === 0) {
    const reason = isPerDeal ? 'no-partner-revenue' : 'no-earn'
    return unknownFigure(asked, { reason, missing: isPerDeal ? 'deals' : 'investments', leftOut: exclusions })
  }
  return knownFigure(asked, {
    value: total / divisor,
    numerator: total,
    denominator: divisor,
    counted: investmentSet(money, positions),
    leftOut: exclusions
  })
}

const common: Omit<WrittenDefinition, 'id' | 'title' | 'plainWords' | 'formula' | 'edgeCases'> = {
  unit: 'money',
  scope: 'both',
  needs: [
    'investment.category',
    'investment.state',
    'investment.amount',
    'investment.date',
    'investment.partnerId'
  ],
  cellFields: ['amount', 'date', 'category', 'state'],
  source:
    'The Partner Revenue Gap (actual earn); services a partner sells around a deal are in its own books only.'
}

/** What a partner earns with a deal. Unit: money a deal. */
export const earnPerDeal = defineMetric(
  {
    ...common,
    id: 'earn-per-deal',
    title: 'Partner earn per deal',
    plainWords:
      'Discounts, incentives and referral fees paid in the last twelve months, for each deal won with a partner in that time.',
    formula: 'Σ discounts, incentives and referral fees paid ÷ won deals that name a partner, last 12 months',
    edgeCases: ['No won deal: not computable.', 'Funds, enablement and leads are no earn.']
  },
  (asked) => earn(asked, true)
)

/** What a partner earns in a year. Unit: money a partner and year. */
export const earnPerYear = defineMetric(
  {
    ...common,
    id: 'earn-per-year',
    title: 'Partner earn a year',
    plainWords:
      'Discounts, incentives and referral fees paid in the last twelve months, for each partner that was paid any.',
    formula:
      'Σ discounts, incentives and referral fees paid ÷ partners paid, last 12 months; for one partner the sum',
    edgeCases: [
      'Partners that were paid nothing are not in the mean.',
      'Money that names no partner does not count.'
    ]
  },
  (asked) => earn(asked, false)
)
