import { sumAt } from '../values/sum'
import { defineTold } from './define-metric'
import { listedAt } from './look/look'
import { known, unknown, unknownToAll } from './look/told'
import type { MetricContext } from './context'
import { noDay } from './facts/columns'
import { wonDeal, type DealColumns } from './facts/deal-columns'
import { fundLinks } from './mdf-links'
import { dealSet, investmentSet } from './record-scope'

/** A fund may be for another partner's deal: any edited deal may change the figure of any partner. */
const dealsOfAll = ({ facts }: MetricContext): DealColumns => facts.deals()

/** Revenue of the deals that funds were for, per unit of funds paid. Unit: index. Source: domain.md §3, economics. */
export const mdfReturn = defineTold(
  {
    id: 'mdf-return',
    title: 'Return on MDF',
    unit: 'index',
    scope: 'both',
    plainWords:
      'Revenue of won deals that market development funds were paid for, for each unit of all such funds paid.',
    formula: 'Σ amount of won deals linked to paid funds ÷ Σ amount of paid funds, tied or not',
    needs: [
      'investment.category',
      'investment.state',
      'investment.dealExternalIds',
      'deal.externalId',
      'deal.amount'
    ],
    cellFields: ['amount', 'status', 'closedOn', 'date'],
    edgeCases: [
      'A deal that several funds were for counts once.',
      'Funds tied to no deal are in the denominator: they were paid, too.',
      'Open deals have brought nothing yet.'
    ],
    source: 'The Partner Revenue Gap.'
  },
  (look) => {
    const { context } = look
    const funds = context.facts.investments()
    if (funds.count === 0) return unknownToAll('no-investments', 'investments')
    const { hasLinks, untied, tied, leftOut, deals: dealsAt } = fundLinks(look)
    if (!hasLinks) return () => unknown('no-deal-links', 'fund-links', leftOut)
    const deals = context.shared(dealsOfAll)
    const wonAt = (at: number): readonly number[] =>
      dealsAt(at).filter(
        (position) =>
          deals.status[position] === wonDeal &&
          (deals.closedOn[position] ?? noDay) <= context.asOfDay &&
          !Number.isNaN(deals.amount[position])
      )
    const counted = listedAt(wonAt, (positions) => dealSet(deals, positions))
    const paidAt = (at: number): readonly number[] => [...tied(at), ...untied.list(at)]
    const proof = listedAt(paidAt, (positions) => investmentSet(funds, positions))
    return (at) => {
      const all = paidAt(at)
      const denominator = sumAt(funds.amount, all)
      if (denominator <= 0) return unknown('no-spending-of-kind', 'investments', leftOut)
      const numerator = sumAt(deals.amount, wonAt(at))
      return known({
        value: numerator / denominator,
        numerator,
        denominator,
        counted,
        proof,
        leftOut,
        coverage: tied(at).length / all.length
      })
    }
  }
)
