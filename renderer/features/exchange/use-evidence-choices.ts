import { useMemo } from 'react'
import type { EvidenceLink } from '@shared/domain/entities/exchange'
import { partnerTypeWords } from '@shared/domain/partners/partner-words'
import { usePartnerVoice, useRecord } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'

export interface EvidenceChoice {
  readonly id: string
  readonly text: string
  readonly link: EvidenceLink
}

/** What partners of the audited one's kind say, as far as it may stand beside its name; undefined while it is read. */
export function useVoiceOfKind(auditId: string) {
  return usePartnerVoice(useRecord('exchangeAudits', auditId)?.partnerId ?? null)
}

/**
 * Themes and quotes of partners of the same kind: what can back a line of an audit. Never what the partner's own
 * people said: an audit bears its name, and one company is never a group.
 */
export function useEvidenceChoices(auditId: string): readonly EvidenceChoice[] {
  const voice = useVoiceOfKind(auditId)
  const format = useFormat()
  return useMemo(() => {
    if (!voice) return []
    const kind = voice.kind === null ? 'all partners' : `${partnerTypeWords[voice.kind]} partners`
    const themes = voice.themes.status === 'shown' ? voice.themes.value : []
    const raised = themes.map(({ theme, share, codingId }) => ({
      id: codingId,
      text: `${theme.name}: ${format.share(share.share)} of ${format.count(share.base)} respondents, ${kind}`,
      link: { kind: 'coding' as const, codingId }
    }))
    const quoted = voice.quotes.map(({ quoteId, text }) => ({
      id: quoteId,
      text,
      link: { kind: 'quote' as const, quoteId }
    }))
    return [...quoted, ...raised]
  }, [voice, format])
}
