import type { InvestmentCategory } from '../entities/facts'
import { sumAt } from '../values/sum'
import { defineMetric, type Asked } from './define-metric'
import { investmentCode } from './facts/investment-columns'
import { knownFigure, unknownFigure } from './figure-of'
import type { Figure } from '../evidence/figure'
import type { Metric } from './metric'
import { hasSpending, paidInYear } from './paid-in-year'
import { investmentSet } from './record-scope'

function paidLastYear(asked: Asked, categories: ReadonlySet<number>): Figure {
  const { context, partnerIndex } = asked
  const money = context.facts.investments()
  if (money.count === 0) return unknownFigure(asked, { reason: 'no-investments', missing: 'investments' })
  if (!hasSpending(context, categories)) {
    return unknownFigure(asked, { reason: 'no-spending-of-kind', missing: 'investments' })
  }
  const { positions, leftOut } = paidInYear(context, { partnerIndex, categories })
  const seen = positions.length + leftOut.count()
  return knownFigure(asked, {
    value: sumAt(money.amount, positions),
    counted: investmentSet(money, positions),
    leftOut: leftOut.exclusions(),
    coverage: seen === 0 ? null : positions.length / seen
  })
}

/** A yearly sum of money that really reached partners, of some categories. */
function paidMetric(
  id: string,
  title: string,
  what: string,
  categories: readonly InvestmentCategory[]
): Metric {
  const wanted = new Set(categories.map(investmentCode))
  return defineMetric(
    {
      id,
      title,
      unit: 'money',
      scope: 'both',
      plainWords: `${what} that reached the partner in the last twelve months.`,
      formula: `Σ amount of investments of category ${categories.join(' or ')} in state paid, dated in the last 12 months`,
      needs: ['investment.category', 'investment.state', 'investment.amount', 'investment.date'],
      cellFields: ['amount', 'date', 'state'],
      edgeCases: [
        'Requested, approved and claimed money has not arrived and does not count.',
        'Paid money without a date is left out and listed: it may lie outside the year.',
        'When the data hold no spending of this kind for any partner the sum is unknown, not 0.'
      ],
      source: 'Value-exchange audit, derivation of what a partner gets.'
    },
    (asked) => paidLastYear(asked, wanted)
  )
}

export const mdfPaidLastYear = paidMetric(
  'mdf-paid-12m',
  'MDF paid, last 12 months',
  'Market development funds',
  ['mdf', 'co-marketing']
)

export const incentivesPaidLastYear = paidMetric(
  'incentives-paid-12m',
  'Incentives paid, last 12 months',
  'Rebates and bonuses',
  ['incentive']
)

/** A discount the vendor granted is what the partner keeps when it resells: its margin as the vendor's books show it. */
export const discountsPaidLastYear = paidMetric(
  'discounts-paid-12m',
  'Discounts granted, last 12 months',
  'Discounts on what the partner resold',
  ['discount']
)

export const enablementPaidLastYear = paidMetric(
  'enablement-paid-12m',
  'Enablement paid, last 12 months',
  'Money spent on training and material',
  ['enablement']
)

export const expertsPaidLastYear = paidMetric(
  'experts-paid-12m',
  'Experts’ time paid, last 12 months',
  'Money spent on the vendor’s people who work for the partner',
  ['staff']
)

export const referralFeesPaidLastYear = paidMetric(
  'referral-fees-paid-12m',
  'Referral fees paid, last 12 months',
  'Referral fees',
  ['referral-fee']
)
