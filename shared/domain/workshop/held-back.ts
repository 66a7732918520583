import type { ExchangeAudit, ExchangeLine } from '../entities/exchange'
import { workshopOf } from './lead-workshop'

/** Whether a version is a workshop that was not ended. */
const isRunning = (audit: ExchangeAudit): boolean =>
  audit.setting === 'workshop' && workshopOf(audit).endedOn === null

/**
 * The workshops whose ratings nobody may look at yet: still running, with a rating on a line that is not revealed.
 * Outside the workshop such a version shows nothing until it is revealed or ended.
 */
export function heldBackAudits(
  audits: readonly ExchangeAudit[],
  lines: readonly ExchangeLine[]
): ExchangeAudit[] {
  const running = new Map(audits.filter(isRunning).map((audit) => [audit.id, audit]))
  const isHidden = ({ id, auditId, deliveredVendor, deliveredPartner }: ExchangeLine): boolean => {
    const audit = running.get(auditId)
    if (!audit || (deliveredVendor === null && deliveredPartner === null)) return false
    return !workshopOf(audit).revealed.includes(id)
  }
  const held = new Set(lines.filter(isHidden).map((line) => line.auditId))
  return [...running.values()].filter((audit) => held.has(audit.id))
}

/** The versions anything outside the workshop may show or print. */
export function shownAudits(
  audits: readonly ExchangeAudit[],
  lines: readonly ExchangeLine[]
): ExchangeAudit[] {
  const heldBack = new Set(heldBackAudits(audits, lines))
  return audits.filter((audit) => !heldBack.has(audit))
}
