import { defineTold } from './define-metric'
import { leftOutFor } from './look/look'
import { known, unknown, unknownToAll, type Tell } from './look/told'
import { withAttribution } from './record-scope'
import { wonDealsOf } from './won-deals'
import { influencedDeal, resoldDeal, sourcedDeal } from './facts/deal-columns'
import type { Metric } from './metric'
import { revenuePeriodOption } from './revenue'

/** Revenue with one attribution, as amount or as part of all revenue; deals without one stay in the whole. */
const attributed =
  (unit: 'money' | 'share', attribution: number): Tell =>
  (look) => {
    const { deals, won, total } = wonDealsOf(look)
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const without = withAttribution(deals, won, 0)
    const counted = withAttribution(deals, won, attribution)
    const amount = counted.sum('amount', deals.amount)
    const leftOut = [won.leftOut, leftOutFor('attribution-missing', without)]
    return (at) => {
      const [seen, unsaid] = [won.count(at), without.count(at)]
      if (seen === 0) return unknown('no-revenue', 'deals', leftOut)
      if (unsaid === seen) return unknown('no-won-attribution', 'attribution', leftOut)
      const [numerator, whole] = [amount(at), total(at)]
      if (unit === 'share' && whole <= 0) return unknown('no-revenue', 'deals', leftOut)
      return known({
        value: unit === 'share' ? numerator / whole : numerator,
        numerator,
        denominator: whole,
        counted,
        base: won,
        leftOut,
        coverage: 1 - unsaid / seen
      })
    }
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
    defineTold(
      {
        ...common,
        id: `${word}-revenue`,
        title: `Partner-${word} revenue`,
        unit: 'money',
        plainWords: `Amounts of won deals that a partner ${did}.`,
        formula: `Σ amount of won deals with attribution “${word}”`
      },
      attributed('money', attribution)
    ),
    defineTold(
      {
        ...common,
        id: `${word}-revenue-share`,
        title: `Partner-${word} share of revenue`,
        unit: 'share',
        plainWords: `Won deals that a partner ${did}, as a part of all revenue.`,
        formula: `Σ amount of won deals with attribution “${word}” ÷ Σ amount of won deals`
      },
      attributed('share', attribution)
    )
  ]
}

/** Revenue by attribution, amounts and shares. Units: money; share 0–1 (rule R45). */
export const attributedRevenue: readonly Metric[] = [
  ...pair('sourced', 'brought', sourcedDeal),
  ...pair('influenced', 'helped with but did not bring', influencedDeal),
  ...pair('resold', 'bought and sold on', resoldDeal)
]
