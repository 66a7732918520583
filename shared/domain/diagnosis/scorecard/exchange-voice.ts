import type { ExchangeAudit, ExchangeLine } from '../../entities/exchange'
import { fulfilment } from '../../exchange/fulfilment'
import { shownAudits } from '../../workshop/held-back'
import type { VoiceScore } from '../scorecard'

/**
 * How much of what matters arrives, as the partner itself rated it in its newest value-exchange audit. An audit is made
 * with the partner and bears its name, so this is no confidential answer; a workshop not revealed yet is left out.
 */
export function exchangeVoices(
  audits: readonly ExchangeAudit[],
  lines: readonly ExchangeLine[]
): ReadonlyMap<string, VoiceScore> {
  const newest = new Map<string, ExchangeAudit>()
  for (const audit of shownAudits(audits, lines)) {
    const known = newest.get(audit.partnerId)
    if (!known || known.version < audit.version) newest.set(audit.partnerId, audit)
  }
  const voices = new Map<string, VoiceScore>()
  for (const [partnerId, audit] of newest) {
    const gets = lines.filter(({ auditId, direction }) => auditId === audit.id && direction === 'gets')
    const { value, rated } = fulfilment(
      gets.map(({ importance, deliveredPartner }) => ({ importance, delivered: deliveredPartner }))
    )
    voices.set(partnerId, {
      id: 'exchange-fulfilment',
      title: 'What it gets, as the partner sees it',
      score: value === null ? null : 5 * value,
      sentence:
        value === null
          ? 'The partner has rated no line of its audit.'
          : `${Math.round(100 * value)} % of what matters arrives, over ${rated} rated ${rated === 1 ? 'line' : 'lines'} of audit ${audit.version}`,
      scale: '0 where nothing that matters arrives, 5 where all does'
    })
  }
  return voices
}
