import { sum } from '../values/sum'
import type { MetricContext } from './context'
import { defineMetric } from './define-metric'
import { noDay } from './facts/columns'
import { wonDeal, type DealColumns } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { fundLinks } from './mdf-links'
import { dealSet, investmentSet } from './record-scope'

/** A fund may be for another partner's deal: any edited deal may change the figure of any partner. */
const dealsOfAll = ({ facts }: MetricContext): DealColumns => facts.deals()

/** Revenue of the deals that funds were for, per unit of funds paid. Unit: index. Source: domain.md §3, economics. */
export const mdfReturn = defineMetric(
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
  (asked) => {
    const { context } = asked
    const funds = context.facts.investments()
    if (funds.count === 0) return unknownFigure(asked, { reason: 'no-investments', missing: 'investments' })
    const links = fundLinks(context, asked.partnerIndex)
    const { leftOut } = links
    if (!links.hasLinks)
      return unknownFigure(asked, { reason: 'no-deal-links', missing: 'fund-links', leftOut })
    const paid = [...links.tied, ...links.untied]
    const cost = links.amountOf(paid)
    if (cost <= 0)
      return unknownFigure(asked, { reason: 'no-spending-of-kind', missing: 'investments', leftOut })
    const deals = context.shared(dealsOfAll)
    const won = links.deals.filter(
      (position) =>
        deals.status[position] === wonDeal &&
        (deals.closedOn[position] ?? noDay) <= context.asOfDay &&
        !Number.isNaN(deals.amount[position])
    )
    const revenue = sum(won.map((position) => deals.amount[position] ?? 0))
    return knownFigure(asked, {
      value: revenue / cost,
      numerator: revenue,
      denominator: cost,
      counted: dealSet(deals, won),
      proof: investmentSet(funds, paid),
      leftOut,
      coverage: links.tied.length / paid.length
    })
  }
)
