import { concentrationBase } from './concentration-base'
import { concentrationDefinition } from './concentration-definition'
import { partnerSet } from './record-scope'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'

const part = 0.8

/** How many partners bring 80 % of partner revenue. Unit: partners; denominator: sellers and roster. */
export const partnersFor80Percent = defineMetric(
  {
    ...concentrationDefinition,
    id: 'partners-for-80-percent',
    title: 'Partners that bring 80 % of revenue',
    unit: 'count',
    plainWords: 'The smallest number of partners that together bring at least 80 % of partner revenue.',
    formula: 'Smallest n with revenue of the top n partners ≥ 80 % of revenue with partners',
    source: 'Pareto count.'
  },
  (asked) => {
    const base = asked.context.shared(concentrationBase)
    if (base.total <= 0) {
      return unknownFigure(asked, { reason: 'no-partner-revenue', missing: 'deals', leftOut: base.leftOut })
    }
    let count = 0
    let reached = 0
    while (count < base.revenue.length && reached < part * base.total) reached += base.revenue[count++] ?? 0
    return knownFigure(asked, {
      value: count,
      numerator: count,
      denominator: base.sellers.length + base.withoutRevenue.length,
      counted: partnerSet(asked.context, base.sellers.slice(0, count)),
      base: partnerSet(asked.context, [...base.sellers, ...base.withoutRevenue]),
      leftOut: base.leftOut,
      coverage: base.coverage
    })
  }
)
