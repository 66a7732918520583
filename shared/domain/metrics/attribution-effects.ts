import { attributions } from '../entities/facts'
import { partnerShares, type Definitions, type PartnerShare } from '../entities/engagement'
import { summaryOf, type FigureSummary } from '../evidence/figure-summary'
import { sum } from '../values/sum'
import { metricContext, type MetricContext } from './context'
import { wonDeal, openDeal } from './facts/deal-columns'
import { findMetric } from './registry'

/** Figures that depend on which deals count as a partner's. */
export const attributedFigures = [
  'partner-pipeline-share',
  'partner-revenue-share',
  'win-rate-partner',
  'deal-size-partner',
  'cycle-partner',
  'ropi',
  'cac-partner'
] as const

/** One definition with what it makes of the figures. */
export interface AttributionEffect {
  readonly share: PartnerShare
  readonly isChosen: boolean
  readonly figures: readonly FigureSummary[]
}

/** How deals split by attribution; the parts add up to the whole. */
export interface AttributionPart {
  /** An attribution, or null: none recorded. */
  readonly attribution: (typeof attributions)[number] | null
  readonly openDeals: number
  readonly openAmount: number
  readonly wonDeals: number
  readonly wonAmount: number
}

export interface AttributionEffects {
  readonly effects: readonly AttributionEffect[]
  readonly parts: readonly AttributionPart[]
}

/** The same facts under another definition of a partner's deal. */
function under(context: MetricContext, share: PartnerShare): MetricContext {
  const definitions: Definitions = { ...context.definitions, partnerShare: share }
  return metricContext(context.facts, definitions, context.asOf, {
    ...context.options,
    programme: context.programme
  })
}

/** All definitions of a partner's deal side by side, each with every figure that depends on it. */
export function attributionEffects(context: MetricContext): AttributionEffects {
  const chosen = context.definitions.partnerShare ?? 'attached'
  const effects = partnerShares.map((share) => {
    const seen = under(context, share)
    const figures = attributedFigures.flatMap((id) => {
      const metric = findMetric(id)
      return metric ? [summaryOf(metric.compute(seen, null))] : []
    })
    return { share, isChosen: share === chosen, figures }
  })
  return { effects, parts: attributionParts(context) }
}

function attributionParts({ facts }: MetricContext): AttributionPart[] {
  const deals = facts.deals()
  const codes = [...attributions.map((_, index) => index + 1), 0]
  return codes.map((code) => {
    const amounts = (status: number): number[] => {
      const found: number[] = []
      for (let position = 0; position < deals.count; position++) {
        if (deals.attribution[position] !== code || deals.status[position] !== status) continue
        found.push(deals.amount[position] || 0)
      }
      return found
    }
    const [open, won] = [amounts(openDeal), amounts(wonDeal)]
    return {
      attribution: attributions[code - 1] ?? null,
      openDeals: open.length,
      openAmount: sum(open),
      wonDeals: won.length,
      wonAmount: sum(won)
    }
  })
}
