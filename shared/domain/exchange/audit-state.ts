import type { ExchangeAudit } from '../entities/exchange'
import type { CivilDate } from '../values/civil-date'

export type AuditState = 'never-audited' | 'due' | 'current'

/** The newest version of a partner's audits, or null. */
export function newestAudit(audits: readonly ExchangeAudit[], partnerId: string): ExchangeAudit | null {
  return audits
    .filter((audit) => audit.partnerId === partnerId)
    .reduce<ExchangeAudit | null>(
      (best, audit) => (best && best.version >= audit.version ? best : audit),
      null
    )
}

/** Whether a partner's exchange was looked at, and is due again at its review date. */
export function auditState(newest: ExchangeAudit | null, asOf: CivilDate): AuditState {
  if (newest === null) return 'never-audited'
  return newest.nextReviewOn !== null && newest.nextReviewOn <= asOf ? 'due' : 'current'
}
