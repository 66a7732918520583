import type { Engagement } from '../../entities/engagement'
import type { AuditState } from '../../exchange/audit-state'
import type { Partner } from '../../entities/partner'
import type { CivilDate } from '../../values/civil-date'
import type { ExchangeAuditInput } from '../exchange-audit/audit-input'

/** One Tier 1 partner: its audit as a document would be made from it, or none. */
export interface PortfolioPartner {
  readonly partner: Partner
  readonly audit: ExchangeAuditInput | null
  readonly state: AuditState
}

/** Everything the audit of all Tier 1 partners is made from. */
export interface ExchangePortfolioInput {
  readonly engagement: Engagement
  readonly partners: readonly PortfolioPartner[]
  readonly asOf: CivilDate
}
