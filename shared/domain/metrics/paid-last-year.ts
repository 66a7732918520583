import { investmentCategories, type InvestmentCategory } from '../entities/facts'
import { sum } from '../values/sum'
import { defineMetric, type Asked } from './define-metric'
import { noDay } from './facts/columns'
import { paidInvestment } from './facts/investment-columns'
import { knownFigure, unknownFigure } from './figure-of'
import type { Figure } from '../evidence/figure'
import { lastYearAfterDay } from './last-year'
import { leftOutOf } from './left-out'
import type { Metric } from './metric'

const codes = (categories: readonly InvestmentCategory[]): ReadonlySet<number> =>
  new Set(categories.map((category) => investmentCategories.indexOf(category) + 1))

function paidLastYear(asked: Asked, wanted: ReadonlySet<number>): Figure {
  const { context, partnerIndex } = asked
  const money = context.facts.investments()
  if (money.count === 0) return unknownFigure(asked, { reason: 'no-investments', missing: 'investments' })
  const after = lastYearAfterDay(context)
  const positions: number[] = []
  const leftOut = leftOutOf('investment', money.ids)
  money.category.forEach((category, position) => {
    if (!wanted.has(category)) return
    if (partnerIndex !== null && money.partner[position] !== partnerIndex) return
    const date = money.date[position] ?? noDay
    if (money.state[position] === 0) leftOut.add('state-missing', position)
    else if (money.state[position] !== paidInvestment) return
    else if (date === noDay) leftOut.add('date-missing', position)
    else if (date > context.asOfDay || date <= after) return
    else if (Number.isNaN(money.amount[position])) {
      leftOut.add(Number.isNaN(money.rate[position]) ? 'rate-missing' : 'amount-missing', position)
    } else positions.push(position)
  })
  const seen = positions.length + leftOut.count()
  return knownFigure(asked, {
    value: sum(positions.map((position) => money.amount[position] ?? 0)),
    counted: { kind: 'investment', ids: positions.map((position) => money.ids[position] ?? '') },
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
  const wanted = codes(categories)
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
        'Paid money without a date is left out and listed: it may lie outside the year.'
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
  'Rebates, discounts and bonuses',
  ['incentive', 'discount']
)

export const referralFeesPaidLastYear = paidMetric(
  'referral-fees-paid-12m',
  'Referral fees paid, last 12 months',
  'Referral fees',
  ['referral-fee']
)
