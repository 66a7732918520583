import { herfindahlIndex } from '../stats/herfindahl'
import { concentrationBase } from './concentration-base'
import { concentrationDefinition } from './concentration-definition'
import { partnerSet } from './record-scope'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'

/** Herfindahl–Hirschman index of partner revenue. Unit: index 0–10,000. */
export const revenueHhi = defineMetric(
  {
    ...concentrationDefinition,
    id: 'revenue-hhi',
    title: 'HHI of revenue',
    unit: 'index',
    plainWords:
      'How much revenue hangs on few partners, from near 0 (many equal ones) to 10,000 (a single one). 10,000 divided by it is the number of equal partners that would be as concentrated.',
    formula: 'Σ (share of partner revenue in percent)²',
    source: 'Herfindahl–Hirschman index on the scale 0–10,000.'
  },
  (asked) => {
    const base = asked.context.shared(concentrationBase)
    const value = herfindahlIndex(base.revenue)
    if (value === null) {
      return unknownFigure(asked, { reason: 'no-partner-revenue', missing: 'deals', leftOut: base.leftOut })
    }
    return knownFigure(asked, {
      value,
      counted: partnerSet(asked.context, base.sellers),
      leftOut: base.leftOut,
      coverage: base.coverage
    })
  }
)
