import { useMemo } from 'react'
import type { EvidenceLink } from '@shared/domain/entities/exchange'
import { useFacts, useRecords } from '@renderer/data'

export interface EvidenceChoice {
  readonly id: string
  readonly text: string
  readonly link: EvidenceLink
}

/** Codings and quotes from this partner's own answers: what can back a line of its audit. */
export function useEvidenceChoices(auditId: string): readonly EvidenceChoice[] {
  const partnerId = useRecords('exchangeAudits')?.find((audit) => audit.id === auditId)?.partnerId
  const responses = useFacts('response', partnerId === undefined ? {} : { partnerId })
  const codings = useRecords('codings')
  const quotes = useRecords('quotes')
  const codes = useRecords('codes')
  return useMemo(() => {
    if (partnerId === undefined || !responses || !codings || !quotes || !codes) return []
    const own = new Map(responses.map((response) => [response.id, response.respondentId]))
    const nameOf = new Map(codes.map((code) => [code.id, code.name]))
    const coded = codings
      .filter((coding) => own.has(coding.responseId))
      .map((coding) => ({
        id: coding.id,
        text: `${own.get(coding.responseId) ?? ''}: ${nameOf.get(coding.codeId) ?? ''}`,
        link: { kind: 'coding' as const, codingId: coding.id }
      }))
    const quoted = quotes
      .filter((quote) => own.has(quote.responseId))
      .map((quote) => ({
        id: quote.id,
        text: quote.maskedText,
        link: { kind: 'quote' as const, quoteId: quote.id }
      }))
    return [...quoted, ...coded]
  }, [partnerId, responses, codings, quotes, codes])
}
