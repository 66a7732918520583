import { sumAt } from '../values/sum'
import { eachRow, investmentSet } from './record-scope'
import { defineMetric } from './define-metric'
import { noDay } from './facts/columns'
import { mdfInvestment, paidInvestment } from './facts/investment-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { leftOutOf } from './left-out'

/** Market development funds paid out. Unit: money. Source: domain.md §3, economics group. */
export const mdfPaid = defineMetric(
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
  (asked) => {
    const { context, partnerIndex } = asked
    const funds = context.facts.investments()
    if (funds.count === 0) return unknownFigure(asked, { reason: 'no-investments', missing: 'investments' })
    const positions: number[] = []
    const leftOut = leftOutOf('investment', funds.ids)
    const consider = (position: number): void => {
      if (funds.category[position] !== mdfInvestment) return
      const state = funds.state[position]
      if (state === 0) leftOut.add('state-missing', position)
      if (state !== paidInvestment) return
      if ((funds.date[position] ?? noDay) > context.asOfDay) leftOut.add('after-as-of', position)
      else if (Number.isNaN(funds.amount[position])) {
        leftOut.add(Number.isNaN(funds.rate[position]) ? 'rate-missing' : 'amount-missing', position)
      } else positions.push(position)
    }
    eachRow(funds, partnerIndex, consider)
    const seen = positions.length + leftOut.count()
    return knownFigure(asked, {
      value: sumAt(funds.amount, positions),
      counted: investmentSet(funds, positions),
      leftOut: leftOut.exclusions(),
      coverage: seen === 0 ? null : positions.length / seen
    })
  }
)
