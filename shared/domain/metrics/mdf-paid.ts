import { defineTold } from './define-metric'
import { tellTotal, unknownToAll } from './look/told'
import { mdfInvestment } from './facts/investment-columns'
import { paidVerdict } from './paid-verdict'

/** Market development funds paid out. Unit: money. Source: domain.md §3, economics group. */
export const mdfPaid = defineTold(
  {
    id: 'mdf-paid',
    title: 'MDF paid',
    unit: 'money',
    scope: 'both',
    plainWords: 'Market development funds that were paid out up to the as-of date.',
    formula: 'Σ amount of investments of category MDF in state paid',
    needs: ['investment.category', 'investment.state', 'investment.amount'],
    cellFields: ['amount', 'date', 'state'],
    edgeCases: [
      'Requested, approved and claimed funds are not paid.',
      'Funds without a state are left out and listed.',
      'Undated payments count; payments dated after the as-of date do not.'
    ],
    source: 'The Partner Revenue Gap (funds and what they are tied to).'
  },
  ({ context, pick }) => {
    const funds = context.facts.investments()
    if (funds.count === 0) return unknownToAll('no-investments', 'investments')
    const paid = pick(funds, {
      ...{ kind: 'investment', key: 'funds paid' },
      verdict: (position) =>
        funds.category[position] === mdfInvestment && paidVerdict(funds, position, context.asOfDay)
    })
    return tellTotal(paid, paid.sum('amount', funds.amount))
  }
)
