import { sumAt } from '../values/sum'
import { defineTold } from './define-metric'
import { listedAt } from './look/look'
import { known, unknown, unknownToAll } from './look/told'
import { fundLinks } from './mdf-links'
import { investmentSet } from './record-scope'

/**
 * Market development funds paid without a deal they were for. Unit: share of amount.
 * Source: The Partner Revenue Gap (rules R14, MDF-1: funds follow pipeline, not activity).
 */
export const mdfWithoutPipeline = defineTold(
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
  (look) => {
    const funds = look.context.facts.investments()
    if (funds.count === 0) return unknownToAll('no-investments', 'investments')
    const { hasLinks, paid, untied, tied, leftOut } = fundLinks(look)
    if (!hasLinks) return () => unknown('no-deal-links', 'fund-links', leftOut)
    const amount = untied.sum('amount', funds.amount)
    const baseAt = (at: number): readonly number[] => [...untied.list(at), ...tied(at)].sort((a, b) => a - b)
    const base = listedAt(baseAt, (positions) => investmentSet(funds, positions))
    return (at) => {
      const [numerator, seen] = [amount(at), baseAt(at)]
      const denominator = sumAt(funds.amount, seen)
      if (denominator <= 0) return unknown('no-spending-of-kind', 'investments', leftOut)
      return known({
        value: numerator / denominator,
        numerator,
        denominator,
        counted: untied,
        base,
        leftOut,
        coverage: seen.length / (paid.count(at) + paid.leftOut.count(at))
      })
    }
  }
)
