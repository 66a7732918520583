import type { Figure } from '../evidence/figure'
import type { MetricContext } from './context'
import { customersOf } from './customers'
import { dealSides, directSide, partnerSide } from './compare/deal-sides'
import { defineMetric, type ProgrammeDefinition } from './define-metric'
import { wonDealStream } from './event-stream'
import { noDay } from './facts/columns'
import { knownFigure, unknownFigure, type About } from './figure-of'
import { lastYearAfterDay } from './last-year'
import { programmeCostBase } from './programme-cost-base'
import { dealSet } from './record-scope'
import { withSmallBase } from './small-base'

/** The deal with which each customer was won for the first time, by position; −1: it never was. */
function firstWins(context: MetricContext): readonly number[] {
  const won = context.shared(wonDealStream)
  const customers = context.shared(customersOf)
  const { rows, starts } = customers.deals
  const firstOf = (customer: number): number => {
    let first = -1
    for (let at = starts[customer] ?? 0; at < (starts[customer + 1] ?? 0); at++) {
      const position = rows[at] ?? -1
      const day = won.day[position] ?? noDay
      if (day === noDay || day > context.asOfDay) continue
      if (first < 0 || day < (won.day[first] ?? noDay)) first = position
    }
    return first
  }
  return context.parts.perGroup('first win', won, { groups: customers, find: firstOf })
}

/** The deals that won a customer for the first time in the last year, whosever they are. */
function newCustomers(context: MetricContext): readonly number[] {
  const after = lastYearAfterDay(context)
  const { day } = context.shared(wonDealStream)
  return context.shared(firstWins).filter((position) => position >= 0 && (day[position] ?? noDay) > after)
}

function costPerCustomer(asked: About, side: 1 | 2, cost: number): Figure {
  const { context } = asked
  const deals = context.facts.deals()
  if (context.shared(customersOf).count === 0) {
    return unknownFigure(asked, { reason: 'no-accounts', missing: 'customers' })
  }
  const { of, caveats } = context.shared(dealSides)
  const wins = context.shared(newCustomers).filter((position) => of[position] === side)
  if (wins.length === 0) return unknownFigure(asked, { reason: 'no-new-customers', missing: 'customers' })
  return knownFigure(asked, {
    value: cost / wins.length,
    numerator: cost,
    denominator: wins.length,
    counted: dealSet(deals, wins),
    caveats: withSmallBase(wins.length, caveats)
  })
}

const common: Omit<ProgrammeDefinition, 'id' | 'title' | 'plainWords' | 'formula' | 'definitionsUsed'> = {
  unit: 'money',
  scope: 'programme',
  needs: ['deal.account', 'deal.status', 'deal.closedOn', 'deal.attribution', 'investment.amount'],
  cellFields: ['account', 'closedOn', 'amount', 'attribution'],
  edgeCases: [
    'A customer is new with the first deal won in all the data there are; customers won before the data begin look new.',
    'Customers are told apart by the words of their names; likeness is never guessed.',
    'No new customer: not computable, never infinite.'
  ],
  source: 'Customer acquisition cost, last 12 months.'
}

/** Programme cost for each customer partners won. Unit: money a customer. */
export const cacPartner = defineMetric(
  {
    ...common,
    id: 'cac-partner',
    title: 'Cost of a new customer, through partners',
    plainWords:
      'Programme cost of the last twelve months for each customer won for the first time with a partner deal.',
    formula: 'Programme cost ÷ customers first won with a partner deal, last 12 months',
    definitionsUsed: ['partnerShare']
  },
  (asked) => {
    const { context } = asked
    if (context.facts.deals().count === 0)
      return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const { spent, total } = context.shared(programmeCostBase)
    if (total <= 0) {
      return unknownFigure(asked, {
        reason: 'no-cost',
        missing: 'costs',
        leftOut: spent.leftOut.exclusions(-1)
      })
    }
    return costPerCustomer(asked, partnerSide, total)
  }
)

/** Cost of direct selling for each customer it won. Unit: money a customer. */
export const cacDirect = defineMetric(
  {
    ...common,
    id: 'cac-direct',
    title: 'Cost of a new customer, direct',
    plainWords:
      'What direct selling cost in the last twelve months for each customer won for the first time with a direct deal.',
    formula: 'Cost of direct selling as stated ÷ customers first won with a direct deal, last 12 months',
    definitionsUsed: ['directSalesCost']
  },
  (asked) => {
    const { context } = asked
    if (context.facts.deals().count === 0)
      return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const cost = context.definitions.directSalesCost
    if (cost === undefined || cost <= 0) {
      return unknownFigure(asked, { reason: 'no-direct-cost', missing: 'direct-cost' })
    }
    return costPerCustomer(asked, directSide, cost)
  }
)
