import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import type { ReportBlock } from '../report'
import type { VoiceQuote } from './voice-facts'
import { shownOr } from './voice-figures'
import type { VoiceContext } from './voice-input'
import { signedBy } from './voice-words'

/** More of one theme nobody reads. */
const mostOfTheme = 4

interface Group {
  readonly id: string
  readonly name: string
  readonly quotes: readonly VoiceQuote[]
}

/** Quotes under the theme their answer is coded with, the theme raised most first. */
function groups({ voice }: VoiceContext): Group[] {
  const order = (shownOr(voice.themes)?.lines ?? []).map(({ theme }) => theme.id)
  const found = new Map<string, Group>()
  for (const quote of voice.quotes.printed) {
    const { id, name } = quote.theme ?? { id: 'other', name: 'Other words' }
    const known = found.get(id)
    found.set(id, { id, name, quotes: [...(known?.quotes ?? []), quote] })
  }
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...found.values()].sort((a, b) => place(a.id) - place(b.id) || (a.name < b.name ? -1 : 1))
}

/** What partners said: cleared words only, masked, signed by segment. */
export function quotesSection(context: VoiceContext): ReportBlock[] {
  const { printed, withheld } = context.voice.quotes
  if (printed.length + withheld.length === 0) return []
  const title: ReportBlock = {
    kind: 'heading',
    id: 'words.title',
    level: 1,
    text:
      printed.length > 0
        ? 'Partners say it in their own words'
        : 'Partners’ words are held back to protect the speakers'
  }
  let count = 0
  const blocks = groups(context).flatMap(({ id, name, quotes }): ReportBlock[] => [
    { kind: 'heading', id: `words.theme.${id}`, level: 2, text: literal(cleanLine(name)) },
    ...quotes.slice(0, mostOfTheme).map((quote): ReportBlock => ({
      kind: 'quote',
      id: `words.${quote.id}`,
      text: quote.text,
      attribution: signedBy(quote.attribution),
      reference: `Q-${String((count += 1)).padStart(2, '0')}`
    }))
  ])
  return [
    title,
    {
      kind: 'paragraph',
      id: 'words.note',
      style: 'note',
      text: `Verbatim, names masked, each cleared for use. Signed with the finest group that holds at least {limit.comments} people and as many companies, so that nobody can be recognised; at most ${String(mostOfTheme)} for a theme, chosen without regard to who said them. Words show how a theme is put, not how common it is.`
    },
    ...blocks
  ]
}
