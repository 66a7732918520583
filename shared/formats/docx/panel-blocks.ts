import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow } from 'docx'
import { WidthType } from 'docx'
import { formatFigure, unknownMark } from '@shared/domain/deliverables/format-figure'
import type { KpiItem, TextBlock } from '@shared/domain/deliverables/report'
import { palette } from './palette'
import { noBorder } from './table-block'
import { textParagraphs } from './text-paragraphs'
import { figureRuns, textRuns, type PrintedReport } from './text-runs'

const gap = 160
const frameless = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder
}
const cellBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder }
const width = (size: number): { size: number; type: typeof WidthType.DXA } => ({ size, type: WidthType.DXA })

function tile(item: KpiItem, size: number, report: PrintedReport): TableCell {
  const bound = report.figures[item.key]
  const value = bound ? formatFigure(bound.figure, report.locale, item.format) : unknownMark
  return new TableCell({
    width: width(size),
    margins: { top: 90, bottom: 90, left: 120, right: 80 },
    shading: { type: ShadingType.CLEAR, fill: palette.pale, color: 'auto' },
    borders: { ...cellBorders, top: { style: BorderStyle.SINGLE, size: 18, color: palette.partner } },
    children: [
      new Paragraph({ style: 'KpiValue', children: textRuns(value) }),
      new Paragraph({ style: 'KpiLabel', children: figureRuns(item.label, report) }),
      new Paragraph({ style: 'KpiNote', children: figureRuns(item.note, report) })
    ]
  })
}

const spacer = (): TableCell =>
  new TableCell({
    width: width(gap),
    borders: cellBorders,
    children: [new Paragraph({ style: 'TableText' })]
  })

/** Key figures side by side. */
export function kpiRow(items: readonly KpiItem[], report: PrintedReport, full: number): Table {
  const size = Math.floor((full - gap * (items.length - 1)) / items.length)
  const widths = items.flatMap((_, index) => (index === 0 ? [size] : [gap, size]))
  const cells = items.flatMap((item, index) =>
    index === 0 ? [tile(item, size, report)] : [spacer(), tile(item, size, report)]
  )
  return new Table({
    width: width(widths.reduce((total, each) => total + each, 0)),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: frameless,
    rows: [new TableRow({ cantSplit: true, children: cells })]
  })
}

type Callout = Extract<TextBlock, { kind: 'callout' }>

/** A box that asks for a decision. */
export function callout(block: Callout, report: PrintedReport, full: number): Table {
  const { title } = block
  const cell = new TableCell({
    width: width(full),
    shading: { type: ShadingType.CLEAR, fill: palette.tint, color: 'auto' },
    margins: { top: 120, bottom: 120, left: 200, right: 200 },
    borders: { ...cellBorders, left: { style: BorderStyle.SINGLE, size: 36, color: palette.partner } },
    children: [
      // A callout the consultant added has no title of its own.
      ...(title === '' ? [] : [new Paragraph({ style: 'CalloutTitle', children: textRuns(title) })]),
      ...textParagraphs(block, { style: 'CalloutText' }, report)
    ]
  })
  return new Table({
    width: width(full),
    columnWidths: [full],
    layout: TableLayoutType.FIXED,
    borders: frameless,
    rows: [new TableRow({ cantSplit: true, children: [cell] })]
  })
}
