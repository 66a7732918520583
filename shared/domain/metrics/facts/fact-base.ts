import type { FactKind } from '../../entities/facts'
import { survivors } from '../../partners/survivors'
import { once, oncePer } from '../once'
import { activityColumns } from './activity-columns'
import { blocksByState } from './applied-blocks'
import { partnerColumn, partnerReader, rateColumn, rateReader } from './columns'
import { dealColumns } from './deal-columns'
import { editedFacts, keepLayer } from './edited-facts'
import type { FactBase, FactSources } from './fact-sources'
import { foldRows, type FoldedRows } from './fold-rows'
import { investmentColumns } from './investment-columns'
import { onlyEditsDiffer, ratesOf, sameFacts, sameMoney, samePartners } from './same-sources'
import { groupByPartner, type PartnerLinks } from './partner-rows'
import { textColumns } from './text-columns'

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
  const isEditOnly = previous !== null && onlyEditsDiffer(previous.sources, sources)
  return (isEditOnly ? editedFacts(sources, previous) : null) ?? foldAnew(sources, previous)
}

function foldAnew(sources: FactSources, previous: FactBase | null): FactBase {
  const { partners, indexOf } = survivors(sources.partners)
  const before = previous !== null && sameFacts(previous.sources, sources) ? previous : null
  const linked = before !== null && samePartners(before.sources, sources) ? before : null
  const priced = linked !== null && sameMoney(linked.sources, sources) ? linked : null
  const rows = before?.rows ?? rowsOf(sources)
  const partnerOf = once(() => partnerReader(indexOf))
  const links =
    linked?.links ??
    oncePer((kind: FactKind): PartnerLinks => {
      const partner = partnerColumn(rows(kind), partnerOf())
      return { partner, byPartner: groupByPartner(partner, partners.length) }
    })
  const currency = sources.engagement.reportingCurrency
  const rateOf = rateReader(currency, ratesOf(sources))
  const rate = (kind: FactKind): Float64Array => rateColumn(rows(kind), rateOf)
  const facts: FactBase = {
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
    activities: linked?.activities ?? once(() => activityColumns(rows('activity'), links('activity'))),
    words: before?.words ?? textColumns(rows)
  }
  if (linked) keepLayer(linked, facts)
  return facts
}
