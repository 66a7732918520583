import type { Engagement } from '../../entities/engagement'
import type { ExchangeAudit } from '../../entities/exchange'
import type { Partner } from '../../entities/partner'
import type { ExchangeLine } from '../../entities/exchange'
import type { ExchangeResult } from '../../exchange/exchange-result'
import type { AmountFigure } from '../../exchange/line-amount'
import type { CivilDate } from '../../values/civil-date'

/** One audit of the ledger. */
export interface LedgerAudit {
  readonly partner: Partner
  readonly audit: ExchangeAudit
  readonly result: ExchangeResult<AmountFigure>
  /** Lines said not to belong to the relationship: listed, never counted. */
  readonly setAside: readonly ExchangeLine[]
}

export interface LedgerInput {
  readonly engagement: Engagement
  readonly asOf: CivilDate
  readonly audits: readonly LedgerAudit[]
}
