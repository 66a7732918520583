import type { OwnBlockKind } from '@shared/domain/entities/document'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import { isTextBlock, type Report, type ReportBlock } from '@shared/domain/deliverables/report'

export const ownBlockWords: Readonly<Record<OwnBlockKind, string>> = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  subheading: 'Subheading',
  callout: 'Callout',
  'page-break': 'Page break'
}

const kindWords: Readonly<Record<ReportBlock['kind'], string>> = {
  heading: 'Heading',
  paragraph: 'Paragraph',
  callout: 'Callout',
  kpis: 'Key figures',
  table: 'Table',
  chart: 'Figure',
  quote: 'Quote',
  definitions: 'Definitions',
  'page-break': 'Page break'
}

/** The same of a part as an export noted it, which may be of a kind there is no more. */
export const notedKindWord = (kind: string): string =>
  (kindWords as Readonly<Record<string, string>>)[kind] ?? 'Part'

export const kindWord = (block: ReportBlock): string => kindWords[block.kind]

/** A block by its first words, as lists name it. */
export function blockName(block: ReportBlock, report: Report): string {
  if (isTextBlock(block)) {
    const text = plainText(readFigureText(block.text, report.figures, report.locale))
    const words = block.kind === 'callout' && block.title !== '' ? `${block.title} ${text}` : text
    return words.trim() === '' ? 'Not written yet' : words
  }
  if ('caption' in block) return block.caption
  return block.kind === 'quote' ? `“${block.text}”` : kindWord(block)
}
