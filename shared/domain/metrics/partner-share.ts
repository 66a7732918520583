import { defineTold, type WrittenDefinition } from './define-metric'
import { leftOutFor, type At, type LeftOutAt, type Look, type Rows } from './look/look'
import { known, unknown, unknownToAll, type Told } from './look/told'
import { wonDealsOf } from './won-deals'
import { dealSides, onSide, partnerSide, unknownSide } from './compare/deal-sides'
import { openPipelineDeals } from './open-pipeline-deals'
import { revenuePeriodOption } from './revenue'

/** Deals of which partners have a part. */
interface Shared {
  readonly rows: Rows
  readonly whole: At<number>
  readonly leftOut: readonly LeftOutAt[]
}

/** The partners' part of some deals by amount, by the chosen definition. */
const shareOf = ({ context }: Look, { whole, rows, leftOut }: Shared): At<Told> => {
  const { amount } = context.facts.deals()
  const { caveats } = context.shared(dealSides)
  const counted = onSide(context, rows, partnerSide)
  const open = onSide(context, rows, unknownSide)
  const partners = counted.sum('amount', amount)
  const all = [...leftOut, leftOutFor('attribution-missing', open)]
  return (at) => {
    if (open.count(at) === rows.count(at)) return unknown('no-attribution-at-all', 'attribution', all)
    const [numerator, denominator] = [partners(at), whole(at)]
    return known({
      value: numerator / denominator,
      numerator,
      denominator,
      counted,
      base: rows,
      leftOut: all,
      coverage: 1 - open.count(at) / rows.count(at),
      caveats
    })
  }
}

const common = {
  unit: 'share',
  scope: 'programme',
  needs: ['deal.status', 'deal.amount', 'deal.attribution'],
  cellFields: ['attribution', 'amount', 'registeredOn', 'partnerId'],
  definitionsUsed: ['partnerShare'],
  edgeCases: [
    'Which deals are a partner’s is chosen with the client and printed.',
    'Deals without an attribution are in the whole and are listed: the true share lies between the figure and the figure plus theirs.',
    'Where no deal has an attribution, deals that name a partner stand in; the figure says so.'
  ],
  source: 'Why Most Partner Programs Fail; attribution as agreed.'
} as const satisfies Partial<WrittenDefinition>

/** The partners' part of open pipeline by the chosen definition. Unit: share of amount (rule R21). */
export const partnerPipelineShare = defineTold(
  {
    ...common,
    id: 'partner-pipeline-share',
    title: 'Partner share of pipeline, as agreed',
    plainWords:
      'Open deals that count as a partner’s by the agreed definition, as a part of all open pipeline.',
    formula: 'Σ amount of open partner deals ÷ Σ amount of open deals'
  },
  (look) => {
    const { deals, open, total } = openPipelineDeals(look)
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const leftOut = [open.leftOut]
    const worth = open.where('worth something', (position) => (deals.amount[position] ?? 0) > 0)
    const shareAt = shareOf(look, { rows: open, whole: total, leftOut })
    return (at) => (worth.count(at) === 0 ? unknown('no-open-deals', 'deals', leftOut) : shareAt(at))
  }
)

/** The partners' part of revenue by the chosen definition. Unit: share of amount. */
export const partnerRevenueShare = defineTold(
  {
    ...common,
    id: 'partner-revenue-share',
    title: 'Partner share of revenue, as agreed',
    plainWords: 'Won deals that count as a partner’s by the agreed definition, as a part of all revenue.',
    formula: 'Σ amount of won partner deals ÷ Σ amount of won deals',
    options: revenuePeriodOption
  },
  (look) => {
    const { deals, won, total } = wonDealsOf(look)
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const leftOut = [won.leftOut]
    const shareAt = shareOf(look, { rows: won, whole: total, leftOut })
    return (at) => (total(at) <= 0 ? unknown('no-revenue', 'deals', leftOut) : shareAt(at))
  }
)
