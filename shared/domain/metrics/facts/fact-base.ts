import type { Engagement } from '../../entities/engagement'
import type { FactBlock, FactOverlay } from '../../entities/fact-block'
import type { FactKind } from '../../entities/facts'
import type { ImportRun } from '../../entities/import-run'
import type { Partner } from '../../entities/partner'
import { survivors } from '../../partners/survivors'
import { once, oncePer } from '../once'
import { activityColumns, type ActivityColumns } from './activity-columns'
import { blocksByState } from './applied-blocks'
import { partnerColumn, rateColumn } from './columns'
import { dealColumns, type DealColumns } from './deal-columns'
import { foldRows, type FoldedRows } from './fold-rows'
import { investmentColumns, type InvestmentColumns } from './investment-columns'
import { groupByPartner, type PartnerLinks } from './partner-rows'

/** What is stored of an engagement, as far as figures need it. */
export interface FactSources {
  readonly engagement: Pick<Engagement, 'reportingCurrency' | 'exchangeRates'>
  readonly partners: readonly Partner[]
  readonly runs: readonly ImportRun[]
  readonly blocks: readonly FactBlock[]
  readonly overlays: readonly FactOverlay[]
}

/** All facts of an engagement as they stand now, folded once and read by every metric. */
export interface FactBase {
  readonly currency: string
  /** Merged partners are not among them: their facts count for the survivor. */
  readonly partners: readonly Partner[]
  /** Partner id, merged ones included → position in `partners`. */
  readonly partnerIndexOf: ReadonlyMap<string, number>
  readonly rows: (kind: FactKind) => FoldedRows
  readonly links: (kind: FactKind) => PartnerLinks
  readonly deals: () => DealColumns
  readonly investments: () => InvestmentColumns
  readonly activities: () => ActivityColumns
}

/** Folds what is stored into one base of facts. Each kind is folded when first asked for. */
export function foldFacts(sources: FactSources): FactBase {
  const { applied, undone } = blocksByState(sources.blocks, sources.runs)
  const { partners, indexOf } = survivors(sources.partners)
  const dormant = once(() => new Set(undone.flatMap((block) => block.ids)))
  const currency = sources.engagement.reportingCurrency
  const rates = new Map(sources.engagement.exchangeRates.map((stated) => [stated.currency, stated.rate]))
  const rows = oncePer((kind: FactKind) =>
    foldRows({
      kind,
      blocks: applied.filter((block) => block.kind === kind),
      overlays: sources.overlays.filter((overlay) => overlay.kind === kind),
      isDormant: (id) => dormant().has(id)
    })
  )
  const links = oncePer((kind: FactKind): PartnerLinks => {
    const partner = partnerColumn(rows(kind), indexOf)
    return { partner, byPartner: groupByPartner(partner, partners.length) }
  })
  const rate = (kind: FactKind): Float64Array => rateColumn(rows(kind), currency, rates)
  return {
    currency,
    partners,
    partnerIndexOf: indexOf,
    rows,
    links,
    deals: once(() => dealColumns(rows('deal'), links('deal'), rate('deal'))),
    investments: once(() => investmentColumns(rows('investment'), links('investment'), rate('investment'))),
    activities: once(() => activityColumns(rows('activity'), links('activity')))
  }
}
