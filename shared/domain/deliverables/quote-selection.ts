import type { SurveyResponse } from '../entities/facts'
import type { Partner, PartnerType } from '../entities/partner'
import type { Quote } from '../entities/voice'
import type { Signing } from '../voice/confidentiality/quote-signings'
import { survivingPartner } from '../voice/results/people'
import { cleanLine } from './clean-text'
import type { WithheldQuote } from './report'
import { signedBy } from './voice-findings/voice-words'

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

/** Quote id → how it may be signed, as the quote board shows it (`signQuotes`); quotes of answers that are gone have none. */
export type QuoteSignings = Readonly<Record<string, Signing>>

export interface QuoteSource {
  readonly quotes: readonly Quote[]
  readonly responses: readonly SurveyResponse[]
  readonly partners: readonly Partner[]
  readonly signings: QuoteSignings
}

/** More words than this nobody reads in one document. */
const mostQuotes = 12

/**
 * The quotes a document about one partner may choose from: cleared words of all partners of its kind, in an order that
 * has nothing to do with the partner. Quotes linked to the partner's own lines would all be its own people's words,
 * and signing them with the kind would hide nobody. Linked quotes that are not cleared yet come along to be pointed out.
 */
export function quotesOfKind(
  linked: readonly Quote[],
  type: PartnerType | null,
  { quotes, responses, partners }: QuoteSource
): readonly Quote[] {
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  const isOfKind = (partnerId: string | null): boolean => {
    const partner = survivingPartner(partnerId, byId)
    return partner !== null && partner.type === type
  }
  const heard = new Set(responses.flatMap(({ id, partnerId }) => (isOfKind(partnerId) ? [id] : [])))
  const cleared = quotes.filter(({ isCleared, responseId }) => isCleared && heard.has(responseId))
  const inOrder = [...cleared].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, mostQuotes)
  return [...(type === null ? [] : inOrder), ...linked.filter(({ isCleared }) => !isCleared)]
}

/** Why a quote stays out of a document about one kind of partner; null: it may be printed. */
function refusal(
  { id, isCleared }: Quote,
  type: PartnerType | null,
  signings: QuoteSignings
): WithheldQuote['reason'] | null {
  const signing = signings[id]
  if (!isCleared) return 'not-cleared'
  if (type === null || signing === undefined) return 'no-segment'
  return signing.status === 'signed' && signing.attribution.type === type ? null : 'group-too-small'
}

/**
 * Chooses what may be quoted in a document about partners of one kind. The confidentiality engine decides, as on the
 * quote board, and signs in the same words: a quote must be cleared, and its speaker's group must be large enough to
 * be named with the kind. Everything else is held back with its reason and counted in the document.
 */
export function selectQuotes(
  wanted: readonly Quote[],
  type: PartnerType | null,
  signings: QuoteSignings
): QuoteSelection {
  const printed: PrintableQuote[] = []
  const withheld: WithheldQuote[] = []
  for (const quote of wanted) {
    const reason = refusal(quote, type, signings)
    const signing = signings[quote.id]
    if (reason !== null || signing?.status !== 'signed') {
      withheld.push({ quoteId: quote.id, reason: reason ?? 'no-segment' })
      continue
    }
    printed.push({
      id: quote.id,
      text: cleanLine(quote.maskedText),
      attribution: signedBy(signing.attribution),
      reference: `Q-${String(printed.length + 1).padStart(2, '0')}`
    })
  }
  return { printed, withheld }
}
