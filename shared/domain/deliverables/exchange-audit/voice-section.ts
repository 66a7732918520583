import { literal } from '../figure-text'
import { cleanLine } from '../clean-text'
import type { ReportBlock } from '../report'
import type { AuditContext } from './audit-input'

/** A one-partner audit stays within four pages of text: a dozen quotes alone would take one. */
const mostQuotes = 3

/** Quotes by segment. Without a printable quote the section says why instead of being left out silently. */
export function voiceSection(context: AuditContext): ReportBlock[] {
  const { printed, withheld } = context.quotes
  if (printed.length + withheld.length === 0) return []
  const title: ReportBlock = {
    kind: 'heading',
    id: 'voice.title',
    level: 1,
    text:
      printed.length > 0
        ? 'What partners of this kind say'
        : 'Partners’ words are held back to protect the speakers'
  }
  const quotes = printed.slice(0, mostQuotes).map((quote): ReportBlock => ({
    kind: 'quote',
    id: `voice.${quote.id}`,
    text: quote.text,
    attribution: quote.attribution,
    reference: quote.reference
  }))
  const note: ReportBlock = {
    kind: 'paragraph',
    id: 'voice.note',
    style: 'note',
    text: `${
      withheld.length === 0
        ? 'Quotes are verbatim with names masked, cleared for use, and signed by segment only as far as nobody can be recognised.'
        : 'Quotes are verbatim with names masked, and signed by segment only as far as nobody can be recognised. Held back: {quotes.withheld}, because not cleared or because too few people of that type answered.'
    } They are chosen from all partners of this type: whose they are is not said. ${restSentence(printed.length)}${limitsSentence(context)}`
  }
  return [title, ...quotes, note]
}

/** That more may be read, when not every cleared quote is printed. */
const restSentence = (cleared: number): string =>
  cleared > mostQuotes ? 'More cleared quotes of this type stand on the quote board. ' : ''

/** The limit in force and the reason it was agreed for, as printed beside every quote. */
function limitsSentence({ engagement }: AuditContext): string {
  const { reason } = engagement.confidentiality
  const sentence = 'No words are printed of a type with fewer than {quotes.limit} respondents or companies.'
  return reason === undefined ? sentence : `${sentence} Agreed because: ${literal(cleanLine(reason))}`
}
