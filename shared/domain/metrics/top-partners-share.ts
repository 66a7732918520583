import { sum } from '../values/sum'
import { concentrationBase, type ConcentrationBase } from './concentration-base'
import { concentrationDefinition } from './concentration-definition'
import { partnerSet } from './record-scope'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import type { Metric } from './metric'

interface Part {
  readonly id: string
  /** "ten partners", "20 % of signed partners". */
  readonly words: string
  /** How many partners the part is. */
  readonly size: (base: ConcentrationBase) => number
}

/** A part of n % is the nearest whole number of partners, one at least: 20 % of 701 are 140. */
const percent = (share: number) => (base: ConcentrationBase) =>
  Math.max(1, Math.round(share * (base.sellers.length + base.withoutRevenue.length)))

const fixed = (count: number) => (): number => count

function topShare({ id, words, size }: Part): Metric {
  return defineMetric(
    {
      ...concentrationDefinition,
      id,
      title: `Revenue share of the top ${words}`,
      unit: 'share',
      plainWords: `Part of all partner revenue that the ${words} with the most revenue bring.`,
      formula: `Revenue of the top ${words} ÷ revenue with partners`,
      edgeCases: [
        ...concentrationDefinition.edgeCases,
        'A percentage is taken of all signed partners, those without a sale included, rounded to whole partners, one at least.'
      ],
      source: 'Concentration ratio; partner ROI and Partner Potential.'
    },
    (asked) => {
      const base = asked.context.shared(concentrationBase)
      if (base.total <= 0) {
        return unknownFigure(asked, { reason: 'no-partner-revenue', missing: 'deals', leftOut: base.leftOut })
      }
      const count = Math.min(size(base), base.sellers.length)
      const numerator = sum(base.revenue.slice(0, count))
      return knownFigure(asked, {
        value: numerator / base.total,
        numerator,
        denominator: base.total,
        counted: partnerSet(asked.context, base.sellers.slice(0, count)),
        base: partnerSet(asked.context, base.sellers),
        leftOut: base.leftOut,
        coverage: base.coverage
      })
    }
  )
}

/** Revenue share of the largest partners, by number and by part of the roster. Unit: share 0–1. */
export const topPartnersShares: readonly Metric[] = [
  topShare({ id: 'top-5-share', words: 'five partners', size: fixed(5) }),
  topShare({ id: 'top-10-share', words: 'ten partners', size: fixed(10) }),
  topShare({ id: 'top-1-percent-share', words: '1 % of partners', size: percent(0.01) }),
  topShare({ id: 'top-5-percent-share', words: '5 % of partners', size: percent(0.05) }),
  topShare({ id: 'top-10-percent-share', words: '10 % of partners', size: percent(0.1) }),
  topShare({ id: 'top-20-percent-share', words: '20 % of partners', size: percent(0.2) })
]
