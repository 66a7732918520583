import type { Engagement } from '../../entities/engagement'
import type { FactBlock, FactOverlay } from '../../entities/fact-block'
import type { FactKind } from '../../entities/facts'
import type { ImportRun } from '../../entities/import-run'
import type { Partner } from '../../entities/partner'
import type { ActivityColumns } from './activity-columns'
import type { DealColumns } from './deal-columns'
import type { FoldedRows } from './fold-rows'
import type { InvestmentColumns } from './investment-columns'
import type { PartnerLinks } from './partner-rows'
import type { TextColumns } from './text-columns'

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
  /** Customers, stages, segments and other words, by position. */
  readonly words: TextColumns
}
