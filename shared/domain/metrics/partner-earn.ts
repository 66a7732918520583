import { defineTold, type WrittenDefinition } from './define-metric'
import { known, unknown, unknownToAll, type Tell } from './look/told'
import { wonDealsOf } from './won-deals'
import { investmentCode } from './facts/investment-columns'
import { lastYearAfterDay } from './last-year'
import { hasSpending, paidInYear } from './paid-in-year'

/** What ends up in a partner's pocket because it sold; funds and trainings are spent, not earned. */
const earned = new Set((['discount', 'incentive', 'referral-fee'] as const).map(investmentCode))

const earn =
  (per: 'deal' | 'year'): Tell =>
  (look) => {
    const { context, isOfProgramme } = look
    const money = context.facts.investments()
    if (money.count === 0) return unknownToAll('no-investments', 'investments')
    if (!hasSpending(context, earned)) return unknownToAll('no-earn', 'investments')
    const paid = paidInYear(look, earned, { namedPartnersOnly: true })
    const amount = paid.sum('amount', money.amount)
    const { won } = wonDealsOf(look, { namedPartnersOnly: true, after: lastYearAfterDay(context) })
    const leftOut = [paid.leftOut]
    const paidPartners = (at: number): number =>
      isOfProgramme ? new Set(Array.from(paid.list(at), (position) => money.partner[position])).size : 1
    return (at) => {
      const denominator = per === 'deal' ? won.count(at) : paidPartners(at)
      if (denominator === 0) {
        return per === 'deal'
          ? unknown('no-partner-revenue', 'deals', leftOut)
          : unknown('no-earn', 'investments', leftOut)
      }
      const numerator = amount(at)
      return known({ value: numerator / denominator, numerator, denominator, counted: paid, leftOut })
    }
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
export const earnPerDeal = defineTold(
  {
    ...common,
    id: 'earn-per-deal',
    title: 'Partner earn per deal',
    plainWords:
      'Discounts, incentives and referral fees paid in the last twelve months, for each deal won with a partner in that time.',
    formula: 'Σ discounts, incentives and referral fees paid ÷ won deals that name a partner, last 12 months',
    edgeCases: ['No won deal: not computable.', 'Funds, enablement and leads are no earn.']
  },
  earn('deal')
)

/** What a partner earns in a year. Unit: money a partner and year. */
export const earnPerYear = defineTold(
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
  earn('year')
)
