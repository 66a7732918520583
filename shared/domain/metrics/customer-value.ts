import type { Figure } from '../evidence/figure'
import { meanInterval } from '../stats/mean-interval'
import { sum } from '../values/sum'
import { dealSides, directSide, onSide, partnerSide } from './compare/deal-sides'
import type { MetricContext } from './context'
import { customersOf } from './customers'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure, type About } from './figure-of'
import type { Metric } from './metric'
import { dealSet } from './record-scope'
import { withSmallBase } from './small-base'
import { wonDeals, wonVerdict } from './won-deals'

/** Margin of each customer with a counted deal on a side. */
function marginByCustomer(context: MetricContext, side: 1 | 2): number[] {
  const deals = context.facts.deals()
  const customers = context.shared(customersOf)
  const { rows, starts } = customers.deals
  const { of, way } = context.shared(dealSides)
  const after = context.revenueAfterDay
  const verdict = wonVerdict(deals, { measure: 'grossMargin' }, { after, upTo: context.asOfDay })
  const marginOf = (customer: number): number | null => {
    let margins: number[] | null = null
    for (let at = starts[customer] ?? 0; at < (starts[customer + 1] ?? 0); at++) {
      const position = rows[at] ?? -1
      if (of[position] !== side || verdict(position) !== true) continue
      margins ??= []
      margins.push(deals.grossMargin[position] ?? 0)
    }
    return margins === null ? null : sum(margins)
  }
  return context.parts
    .perGroup(`margin, side ${side} ${way}`, deals, { groups: customers, find: marginOf })
    .filter((margin) => margin !== null)
}

function customerValue(asked: About, side: 1 | 2): Figure {
  const { context } = asked
  const deals = context.facts.deals()
  if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
  const customers = context.shared(customersOf)
  const won = wonDeals(context, { measure: 'grossMargin' })
  const ofSide = onSide(context, won.rows, side)
  const named = ofSide.where('with a customer', (position) => (customers.of[position] ?? -1) >= 0)
  const unnamed = ofSide.where('of nobody', (position) => (customers.of[position] ?? -1) < 0)
  const leftOut = [...won.leftOut]
  if (unnamed.length > 0) leftOut.push({ reason: 'account-missing', records: dealSet(deals, unnamed) })
  if (named.length === 0) {
    if (won.rows.length === 0) {
      return unknownFigure(asked, { reason: 'no-margins', missing: 'deal-margins', leftOut })
    }
    const isUnnamed = unnamed.length > 0
    const reason = isUnnamed ? 'no-accounts' : side === partnerSide ? 'no-partner-side' : 'no-direct-side'
    return unknownFigure(asked, { reason, missing: isUnnamed ? 'customers' : 'attribution', leftOut })
  }
  const { caveats } = context.shared(dealSides)
  const values = marginByCustomer(context, side)
  const numerator = sum(values)
  return knownFigure(asked, {
    value: numerator / values.length,
    numerator,
    denominator: values.length,
    interval: meanInterval(values),
    counted: dealSet(deals, named),
    leftOut,
    caveats: withSmallBase(values.length, caveats)
  })
}

const cltv = (name: 'partner' | 'direct', side: 1 | 2): Metric =>
  defineMetric(
    {
      id: `cltv-${name}`,
      title: `Customer value so far, ${name} deals`,
      unit: 'money',
      scope: 'programme',
      plainWords: `Gross margin of all ${name} deals won from a customer in the data there are: what was seen, not what is hoped for.`,
      formula: `Σ gross margin of won ${name} deals ÷ customers with such a deal`,
      needs: ['deal.account', 'deal.grossMargin', 'deal.attribution', 'deal.status'],
      cellFields: ['account', 'grossMargin', 'closedOn', 'attribution'],
      definitionsUsed: ['partnerShare'],
      edgeCases: [
        'Nothing is projected: a customer won last month has had little time.',
        'Deals without a margin or a customer are left out and listed.'
      ],
      source: 'Observed customer value; the interval is a seeded bootstrap under 100 customers, else normal.'
    },
    (asked) => customerValue(asked, side)
  )

/** What a customer has left in margin so far, by side. Unit: money a customer. */
export const customerValues: readonly Metric[] = [cltv('partner', partnerSide), cltv('direct', directSide)]
