import { sizeOf } from '../evidence/record-set'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { fundLinks } from './mdf-links'
import { investmentSet } from './record-scope'

/**
 * Market development funds paid without a deal they were for. Unit: share of amount.
 * Source: The Partner Revenue Gap (rules R14, MDF-1: funds follow pipeline, not activity).
 */
export const mdfWithoutPipeline = defineMetric(
  {
    id: 'mdf-without-pipeline',
    title: 'MDF not tied to pipeline',
    unit: 'share',
    scope: 'both',
    plainWords:
      'Paid market development and co-marketing funds that name no deal, as a part of all such funds by amount.',
    formula: 'Σ amount of paid funds without a linked deal ÷ Σ amount of paid funds',
    needs: ['investment.category', 'investment.state', 'investment.amount', 'investment.dealExternalIds'],
    cellFields: ['amount', 'date', 'state', 'dealExternalIds'],
    edgeCases: [
      'When no fund names a deal at all it cannot be shown: the column is missing.',
      'A fund whose deal is not in the data is left out and listed.'
    ],
    source: 'The Partner Revenue Gap.'
  },
  (asked) => {
    const funds = asked.context.facts.investments()
    if (funds.count === 0) return unknownFigure(asked, { reason: 'no-investments', missing: 'investments' })
    const links = fundLinks(asked.context, asked.partnerIndex)
    const { untied, tied, leftOut } = links
    if (!links.hasLinks)
      return unknownFigure(asked, { reason: 'no-deal-links', missing: 'fund-links', leftOut })
    const base = [...untied, ...tied].sort((a, b) => a - b)
    const whole = links.amountOf(base)
    if (whole <= 0) {
      return unknownFigure(asked, { reason: 'no-spending-of-kind', missing: 'investments', leftOut })
    }
    const left = leftOut.reduce((count, one) => count + sizeOf(one.records), 0)
    return knownFigure(asked, {
      value: links.amountOf(untied) / whole,
      numerator: links.amountOf(untied),
      denominator: whole,
      counted: investmentSet(funds, untied),
      base: investmentSet(funds, base),
      leftOut,
      coverage: base.length / (base.length + left)
    })
  }
)
