import type { ReportBlock } from '../report'
import type { AuditContext } from './audit-input'

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
  const quotes = printed.map((quote): ReportBlock => ({
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
    text:
      withheld.length === 0
        ? 'Quotes are verbatim with names masked, cleared for use, and named by partner type only.'
        : 'Quotes are verbatim with names masked, and named by partner type only. Held back: {quotes.withheld}, because not cleared or because too few people of that type answered.'
  }
  return [title, ...quotes, note]
}
