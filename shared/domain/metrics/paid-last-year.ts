import { defineTold } from './define-metric'
import { tellTotal, unknownToAll, type Tell } from './look/told'
import type { InvestmentCategory } from '../entities/facts'
import { investmentCode } from './facts/investment-columns'
import type { Metric } from './metric'
import { hasSpending, paidInYear } from './paid-in-year'

const paidLastYear =
  (categories: ReadonlySet<number>): Tell =>
  (look) => {
    const money = look.context.facts.investments()
    if (money.count === 0) return unknownToAll('no-investments', 'investments')
    if (!hasSpending(look.context, categories)) return unknownToAll('no-spending-of-kind', 'investments')
    const paid = paidInYear(look, categories)
    return tellTotal(paid, paid.sum('amount', money.amount))
  }

/** A yearly sum of money that really reached partners, of some categories. */
function paidMetric(
  id: string,
  title: string,
  what: string,
  categories: readonly InvestmentCategory[]
): Metric {
  const wanted = new Set(categories.map(investmentCode))
  return defineTold(
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
    paidLastYear(wanted)
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
