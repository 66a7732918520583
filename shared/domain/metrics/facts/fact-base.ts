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
  readonly sources: FactSources
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

const sameItems = <T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean =>
  a.length === b.length && a.every((item, index) => same(item, b[index] as T))

const identical = (a: unknown, b: unknown): boolean => a === b

const sameFacts = (a: FactSources, b: FactSources): boolean =>
  sameItems(a.runs, b.runs, identical) &&
  sameItems(a.blocks, b.blocks, identical) &&
  sameItems(a.overlays, b.overlays, identical)

const samePartners = (a: FactSources, b: FactSources): boolean =>
  sameItems(a.partners, b.partners, (x, y) => x.id === y.id && x.mergedIntoId === y.mergedIntoId)

const sameMoney = (a: FactSources, b: FactSources): boolean =>
  a.engagement.reportingCurrency === b.engagement.reportingCurrency &&
  sameItems(
    a.engagement.exchangeRates,
    b.engagement.exchangeRates,
    (x, y) => x.currency === y.currency && x.rate === y.rate
  )

/** Lays rows over each other, one kind at a time and only when asked for. */
function rowsOf(sources: FactSources): (kind: FactKind) => FoldedRows {
  const { applied, undone } = blocksByState(sources.blocks, sources.runs)
  const dormant = once(() => new Set(undone.flatMap((block) => block.ids)))
  return oncePer((kind: FactKind) =>
    foldRows({
      kind,
      blocks: applied.filter((block) => block.kind === kind),
      overlays: sources.overlays.filter((overlay) => overlay.kind === kind),
      isDormant: (id) => dormant().has(id)
    })
  )
}

/**
 * Folds what is stored into one base of facts. What did not change since `previous` is taken over from it, so that
 * renaming a partner does not read 58,000 deals again.
 */
export function foldFacts(sources: FactSources, previous: FactBase | null = null): FactBase {
  const { partners, indexOf } = survivors(sources.partners)
  const before = previous !== null && sameFacts(previous.sources, sources) ? previous : null
  const linked = before !== null && samePartners(before.sources, sources) ? before : null
  const priced = linked !== null && sameMoney(linked.sources, sources) ? linked : null
  const rows = before?.rows ?? rowsOf(sources)
  const links =
    linked?.links ??
    oncePer((kind: FactKind): PartnerLinks => {
      const partner = partnerColumn(rows(kind), indexOf)
      return { partner, byPartner: groupByPartner(partner, partners.length) }
    })
  const currency = sources.engagement.reportingCurrency
  const rates = new Map(sources.engagement.exchangeRates.map((stated) => [stated.currency, stated.rate]))
  const rate = (kind: FactKind): Float64Array => rateColumn(rows(kind), currency, rates)
  return {
    sources,
    currency,
    partners,
    partnerIndexOf: indexOf,
    rows,
    links,
    deals: priced?.deals ?? once(() => dealColumns(rows('deal'), links('deal'), rate('deal'))),
    investments:
      priced?.investments ??
      once(() => investmentColumns(rows('investment'), links('investment'), rate('investment'))),
    activities: linked?.activities ?? once(() => activityColumns(rows('activity'), links('activity')))
  }
}
