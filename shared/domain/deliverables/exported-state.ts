import type { ExportedBlock, ExportedFigure, ExportedState } from '../entities/document'
import { plainText, readFigureText, type TextSegment } from './figure-text'
import { formatFigure } from './format-figure'
import type { Report, ReportBlock, ReportCell } from './report'
import { textDigest } from './text-digest'

/** The texts of a block in which figures may stand. */
export function figureTextsOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'callout':
      return [block.text]
    case 'kpis':
      return block.items.flatMap((item) => [`{${item.key}|${item.format}}`, item.label, item.note])
    case 'table':
      return block.note === null ? [] : [block.note]
    case 'chart':
      return [block.alt]
    default:
      return []
  }
}

const segmentsOf = (text: string, { figures, locale }: Report): TextSegment[] =>
  readFigureText(text, figures, locale)

/** Keys of the figures a reader meets in a block, in text, tiles and cells. */
export function figureKeysOf(block: ReportBlock, report: Report): string[] {
  const inText = figureTextsOf(block)
    .flatMap((text) => segmentsOf(text, report))
    .flatMap((segment) => (segment.kind === 'figure' ? [segment.key] : []))
  const cells = block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : []
  return [...inText, ...cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.key] : []))]
}

/** Words with each figure as its key: the same while only figures move. */
const unbound = (text: string, report: Report): string =>
  segmentsOf(text, report)
    .map((each) => (each.kind === 'figure' ? `{${each.key}|${each.format}}` : each.text))
    .join('')

const cellWords = (cell: ReportCell): string => (cell.kind === 'text' ? cell.text : `{${cell.key}}`)

function wordsOf(block: ReportBlock, report: Report): string[] {
  const bound = figureTextsOf(block).map((text) => unbound(text, report))
  switch (block.kind) {
    case 'callout':
      return [block.title, ...bound]
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.title),
        ...block.rows.flatMap((row) => row.cells.map(cellWords)),
        ...bound
      ]
    case 'chart':
      return [block.caption, block.source, ...bound]
    case 'quote':
      return [block.text, block.attribution, block.reference]
    case 'definitions':
      return block.items.flatMap((item) => [item.term, item.meaning])
    default:
      return bound
  }
}

function printedText(block: ReportBlock, report: Report): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'callout':
      return plainText(segmentsOf(block.text, report))
    case 'table':
    case 'chart':
      return block.caption
    case 'quote':
      return block.text
    default:
      return ''
  }
}

function exportedFigures(report: Report): ExportedFigure[] {
  const keys = new Set(report.blocks.flatMap((block) => figureKeysOf(block, report)))
  return [...keys].flatMap((key) => {
    const bound = report.figures[key]
    if (!bound) return []
    const { metricId, partnerId } = bound.figure
    return [{ key, label: bound.label, metricId, partnerId, text: formatFigure(bound.figure, report.locale) }]
  })
}

const exportedBlock = (block: ReportBlock, report: Report): ExportedBlock => ({
  id: block.id,
  kind: block.kind,
  text: printedText(block, report),
  words: textDigest(wordsOf(block, report).join('\u0000'))
})

/** What a report says, as it is printed: kept with each export. `report` has the consultant's work in it. */
export function exportedState(
  report: Report,
  made: Pick<ExportedState, 'documentId' | 'at' | 'edition'>
): ExportedState {
  return {
    ...made,
    id: stateId(made.documentId, made.at),
    figures: exportedFigures(report),
    blocks: report.blocks
      .filter((block) => block.kind !== 'page-break')
      .map((block) => exportedBlock(block, report))
  }
}

/** Where the state of one export lies. */
export const stateId = (documentId: string, at: string): string => `${documentId}@${at}`
