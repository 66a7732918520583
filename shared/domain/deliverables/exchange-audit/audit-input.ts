import type { Engagement } from '../../entities/engagement'
import type { ExchangeAction, ExchangeAudit } from '../../entities/exchange'
import type { ImportRun } from '../../entities/import-run'
import type { Partner } from '../../entities/partner'
import type { ExchangeResult } from '../../exchange/exchange-result'
import type { Figure } from '../../evidence/figure'
import type { CivilDate } from '../../values/civil-date'
import type { BoundFigures } from '../bound-figure'
import type { QuoteSelection } from '../quote-selection'

/** Everything the Value-Exchange Audit of one partner is made from. */
export interface ExchangeAuditInput {
  readonly engagement: Engagement
  readonly partner: Partner
  readonly audit: ExchangeAudit
  readonly result: ExchangeResult
  readonly actions: readonly ExchangeAction[]
  readonly quotes: QuoteSelection
  /** Runs whose rows count. */
  readonly runs: readonly ImportRun[]
  readonly asOf: CivilDate
  /** Deals won in the last 12 months, for the earn per deal. */
  readonly dealsWon?: Figure | null
}

/** What the sections of the document share. */
export interface AuditContext extends ExchangeAuditInput {
  readonly figures: BoundFigures
  /** Names ready to stand in block text. */
  readonly partnerName: string
  readonly clientName: string
}
