import type { Exclusion, Figure } from '../evidence/figure'
import { defineMetric, type Asked } from './define-metric'
import { influencedDeal, resoldDeal, sourcedDeal } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import type { Metric } from './metric'
import { dealSet, withAttribution } from './record-scope'
import { revenuePeriodOption } from './revenue'
import { wonDeals } from './won-deals'

/** Revenue with one attribution, as amount or as part of all revenue; deals without one stay in the whole. */
function attributed(asked: Asked, attribution: number): Figure {
  const deals = asked.context.facts.deals()
  if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
  const won = wonDeals(asked.context, { partnerIndex: asked.partnerIndex })
  const without = withAttribution(deals, won.rows, 0)
  const missing: Exclusion = { reason: 'attribution-missing', records: dealSet(deals, without) }
  const leftOut = without.length === 0 ? won.leftOut : [...won.leftOut, missing]
  if (won.rows.length === 0) {
    return unknownFigure(asked, { reason: 'no-revenue', missing: 'deals', leftOut })
  }
  if (without.length === won.rows.length) {
    return unknownFigure(asked, { reason: 'no-won-attribution', missing: 'attribution', leftOut })
  }
  const counted = withAttribution(deals, won.rows, attribution)
  const numerator = counted.sum('amount', deals.amount)
  const isShare = asked.definition.unit === 'share'
  if (isShare && won.total <= 0)
    return unknownFigure(asked, { reason: 'no-revenue', missing: 'deals', leftOut })
  return knownFigure(asked, {
    value: isShare ? numerator / won.total : numerator,
    numerator,
    denominator: won.total,
    counted: dealSet(deals, counted),
    base: dealSet(deals, won.rows),
    leftOut,
    coverage: 1 - without.length / won.rows.length
  })
}

function pair(word: 'sourced' | 'influenced' | 'resold', did: string, attribution: number): Metric[] {
  const common = {
    scope: 'both',
    needs: ['deal.status', 'deal.amount', 'deal.attribution'],
    cellFields: ['attribution', 'amount', 'closedOn', 'partnerId'],
    options: revenuePeriodOption,
    edgeCases: [
      'A deal has one attribution: sourced and influenced never overlap, and all parts add up to the whole.',
      'Won deals without an attribution are in the whole and are listed; they are never taken as direct.',
      'When no won deal has an attribution the figure is unknown.'
    ],
    source: 'The partner-programme growth guide (sourced or influenced, never both).'
  } as const
  return [
    defineMetric(
      {
        ...common,
        id: `${word}-revenue`,
        title: `Partner-${word} revenue`,
        unit: 'money',
        plainWords: `Amounts of won deals that a partner ${did}.`,
        formula: `Σ amount of won deals with attribution “${word}”`
      },
      (asked) => attributed(asked, attribution)
    ),
    defineMetric(
      {
        ...common,
        id: `${word}-revenue-share`,
        title: `Partner-${word} share of revenue`,
        unit: 'share',
        plainWords: `Won deals that a partner ${did}, as a part of all revenue.`,
        formula: `Σ amount of won deals with attribution “${word}” ÷ Σ amount of won deals`
      },
      (asked) => attributed(asked, attribution)
    )
  ]
}

/** Revenue by attribution, amounts and shares. Units: money; share 0–1 (rule R45). */
export const attributedRevenue: readonly Metric[] = [
  ...pair('sourced', 'brought', sourcedDeal),
  ...pair('influenced', 'helped with but did not bring', influencedDeal),
  ...pair('resold', 'bought and sold on', resoldDeal)
]
