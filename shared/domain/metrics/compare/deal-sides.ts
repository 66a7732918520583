import type { Caveat } from '../../evidence/reasons'
import type { MetricContext } from '../context'
import { noDay } from '../facts/columns'
import { directDeal, influencedDeal, resoldDeal, sourcedDeal } from '../facts/deal-columns'
import type { Narrowable, RowList } from '../rows/row-list'

export const unknownSide = 0
export const partnerSide = 1
export const directSide = 2
/** A partner had part in it, but not as the chosen definition asks. */
export const otherSide = 3

/** Whose each deal is, by the definition agreed with the client. */
export interface DealSides {
  readonly of: Int32Array
  /** Tells one way of splitting from another. */
  readonly way: string
  readonly caveats: readonly Caveat[]
}

/** Attributions that make a deal a partner's, by definition. */
export const countedAttributions = {
  sourced: [sourcedDeal],
  'sourced-influenced': [sourcedDeal, influencedDeal],
  attached: [sourcedDeal, influencedDeal, resoldDeal],
  registered: []
} as const

const hasAttribution = ({ facts }: MetricContext): boolean =>
  facts.deals().attribution.some((attribution) => attribution !== 0)

/**
 * Splits deals into partner and direct. A deal without an attribution is neither and is never taken as direct. Where
 * no deal has one at all, deals that name a partner stand in for the partner side, and the figure says so.
 */
export function dealSides(context: MetricContext): DealSides {
  const deals = context.facts.deals()
  const share = context.definitions.partnerShare ?? 'attached'
  const counted: readonly number[] = countedAttributions[share]
  const isByName = !context.shared(hasAttribution) && share !== 'registered'
  const way = isByName ? 'by name' : 'by attribution'
  const of = context.parts.column(`sides ${way}`, deals, (position) => {
    const attribution = deals.attribution[position] ?? 0
    const isNamed = (deals.partner[position] ?? -1) >= 0
    if (isByName) return isNamed ? partnerSide : unknownSide
    if (
      share === 'registered' &&
      (deals.registeredOn[position] ?? noDay) !== noDay &&
      attribution !== directDeal
    ) {
      return partnerSide
    }
    if (counted.includes(attribution)) return partnerSide
    if (attribution === directDeal) return directSide
    return attribution === 0 ? unknownSide : otherSide
  })
  return { of, way, caveats: isByName ? ['partner-by-name'] : [] }
}

/** Those of the deals on a side. */
export function onSide<R>(context: MetricContext, rows: Narrowable<R>, side: number): R {
  const { of, way } = context.shared(dealSides)
  return rows.where(`side ${side} ${way}`, (position) => of[position] === side)
}

/** Those that are a partner's or direct. */
export function onEitherSide(context: MetricContext, rows: RowList): RowList {
  const { of, way } = context.shared(dealSides)
  return rows.where(
    `either side ${way}`,
    (position) => of[position] === partnerSide || of[position] === directSide
  )
}
