import type { Figure } from '../evidence/figure'
import { gini } from '../stats/gini'
import { concentrationBase } from './concentration-base'
import { concentrationDefinition } from './concentration-definition'
import { partnerSet } from './record-scope'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure, type About } from './figure-of'

function giniFigure(asked: About, withZeros: boolean): Figure {
  const base = asked.context.shared(concentrationBase)
  const zeros = withZeros ? base.withoutRevenue : []
  const value = gini([...base.revenue, ...zeros.map(() => 0)])
  if (value === null) {
    return unknownFigure(asked, { reason: 'no-partner-revenue', missing: 'deals', leftOut: base.leftOut })
  }
  return knownFigure(asked, {
    value,
    denominator: base.sellers.length + zeros.length,
    counted: partnerSet(asked.context, [...base.sellers, ...zeros]),
    leftOut: base.leftOut,
    coverage: base.coverage
  })
}

const source = 'C. Gini (1912); Σ(2i − n − 1)·xᵢ ÷ (n · Σx) over ascending revenue.'

/** Inequality of revenue among partners that sold. Unit: index 0–1. */
export const revenueGiniSellers = defineMetric(
  {
    ...concentrationDefinition,
    id: 'revenue-gini-sellers',
    title: 'Gini of revenue, partners that sold',
    unit: 'index',
    plainWords:
      'How unequally revenue is spread over the partners that sold: 0 means all sold the same, near 1 that one sold nearly everything.',
    formula: 'Gini coefficient of revenue over partners with revenue above zero',
    source
  },
  (asked) => giniFigure(asked, false)
)

/** Inequality of revenue among all signed partners. Unit: index 0–1. */
export const revenueGiniRoster = defineMetric(
  {
    ...concentrationDefinition,
    id: 'revenue-gini-roster',
    title: 'Gini of revenue, all signed partners',
    unit: 'index',
    plainWords:
      'How unequally revenue is spread over all signed partners, those that sold nothing included as zero.',
    formula: 'Gini coefficient of revenue over sellers and roster partners without revenue',
    source
  },
  (asked) => giniFigure(asked, true)
)
