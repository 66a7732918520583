import type { SurveyResponse } from '../entities/facts'
import type { Partner, PartnerType } from '../entities/partner'
import type { Quote } from '../entities/voice'
import { cleanLine } from './clean-text'
import { partnerTypeWords, sentenceCase } from './partner-words'
import type { WithheldQuote } from './report'

/** A quote that may be printed: the masked words and the segment, nothing that points at a person or company. */
export interface PrintableQuote {
  readonly id: string
  readonly text: string
  readonly attribution: string
  readonly reference: string
}

export interface QuoteSelection {
  readonly printed: readonly PrintableQuote[]
  readonly withheld: readonly WithheldQuote[]
}

export interface QuoteSource {
  readonly quotes: readonly Quote[]
  readonly responses: readonly SurveyResponse[]
  readonly partners: readonly Partner[]
  /** Fewest respondents a segment needs before its words are printed. */
  readonly minimumGroup: number
}

/** Respondents per partner type, counted as people: one person in two waves counts once. */
function respondentsByType(
  source: QuoteSource,
  typeOf: ReadonlyMap<string, PartnerType>
): Map<string, number> {
  const groups = new Map<string, Set<string>>()
  for (const response of source.responses) {
    const type = response.partnerId === null ? undefined : typeOf.get(response.partnerId)
    if (type === undefined) continue
    const group = groups.get(type) ?? new Set<string>()
    groups.set(type, group.add(response.respondentId))
  }
  return new Map([...groups].map(([type, people]) => [type, people.size]))
}

/**
 * Chooses what may be quoted. A quote needs clearance, a known segment (partner type), and at least the agreed number
 * of respondents in that segment; everything else is held back with its reason and counted in the document.
 */
export function selectQuotes(wanted: readonly Quote[], source: QuoteSource): QuoteSelection {
  const typeOf = new Map(
    source.partners.flatMap(({ id, type }) => (type === null ? [] : ([[id, type]] as const)))
  )
  const sizes = respondentsByType(source, typeOf)
  const responses = new Map(source.responses.map((response) => [response.id, response]))
  const printed: PrintableQuote[] = []
  const withheld: WithheldQuote[] = []
  for (const quote of wanted) {
    const partnerId = responses.get(quote.responseId)?.partnerId ?? null
    const type = partnerId === null ? undefined : typeOf.get(partnerId)
    if (!quote.isCleared) withheld.push({ quoteId: quote.id, reason: 'not-cleared' })
    else if (type === undefined) withheld.push({ quoteId: quote.id, reason: 'no-segment' })
    else if ((sizes.get(type) ?? 0) < source.minimumGroup) {
      withheld.push({ quoteId: quote.id, reason: 'group-too-small' })
    } else {
      printed.push({
        id: quote.id,
        text: cleanLine(quote.maskedText),
        attribution: sentenceCase(partnerTypeWords(type)),
        reference: `Q-${String(printed.length + 1).padStart(2, '0')}`
      })
    }
  }
  return { printed, withheld }
}
