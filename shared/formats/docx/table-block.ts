import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType } from 'docx'
import { TableRow, VerticalAlign, WidthType } from 'docx'
import { formatFigure, unknownMark } from '@shared/domain/deliverables/format-figure'
import { unbrokenRows } from '@shared/domain/deliverables/report'
import type { Report, ReportCell, ReportColumn, ReportRow } from '@shared/domain/deliverables/report'
import { stateColours } from '@shared/domain/deliverables/state-words'
import { roleFacts } from '@shared/domain/deliverables/template/roles'
import { cellSide, columnWidths } from './fit-columns'
import { palette } from './palette'
import { textRuns } from './text-runs'

export const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const hairline = { style: BorderStyle.SINGLE, size: 4, color: palette.line } as const
const edge = { style: BorderStyle.SINGLE, size: 8, color: palette.vendor } as const

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  centre: AlignmentType.CENTER
} as const

const tones = {
  plain: {},
  muted: { color: palette.muted },
  strong: { bold: true },
  alert: { bold: true, color: palette.alert }
} as const

function cellText(cell: ReportCell, report: Report): string {
  if (cell.kind === 'text') return cell.text
  const bound = report.figures[cell.key]
  return bound ? formatFigure(bound.figure, report.locale, cell.format) : unknownMark
}

interface Place {
  readonly width: number
  readonly column: ReportColumn
  readonly isHead: boolean
  readonly fill: string | null
}

function tableCell(children: Paragraph[], { width, fill }: Place): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 50, bottom: 50, left: cellSide, right: cellSide },
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children
  })
}

/** The look of a cell's words: its state's ink where it has one. */
const lookOf = (cell: ReportCell, isTotal: boolean): { bold?: boolean; color?: string } => {
  if (cell.kind === 'text' && cell.state) return { bold: true, color: stateColours[cell.state].ink }
  return tones[isTotal ? 'strong' : (cell.tone ?? 'plain')]
}

function fillOf(cell: ReportCell, isTotal: boolean, fill: string | null): string | null {
  if (cell.kind === 'text' && cell.state) return stateColours[cell.state].ground
  return isTotal ? palette.pale : fill
}

function paragraph(text: string, place: Place, look: { bold?: boolean; color?: string }): Paragraph {
  return new Paragraph({
    style: place.isHead ? 'TableHead' : 'TableText',
    alignment: alignments[place.column.align],
    children: textRuns(text, look)
  })
}

interface BodyRow {
  readonly row: ReportRow
  /** Stays on the page of the row after it. */
  readonly keepsWithNext: boolean
}

function bodyRow({ row, keepsWithNext }: BodyRow, columns: readonly Place[], report: Report): TableRow {
  const cells = columns.map((place, index) => {
    const cell = row.cells[index] ?? { kind: 'text', text: '' }
    const isTotal = row.isTotal ?? false
    const filled = { ...place, fill: fillOf(cell, isTotal, place.fill) }
    return tableCell([paragraph(cellText(cell, report), filled, lookOf(cell, isTotal))], filled)
  })
  return new TableRow({ cantSplit: true, keepNext: keepsWithNext, children: cells })
}

export interface TableContent {
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly ReportRow[]
  /** What stands below the table and must not stand alone on a page. */
  readonly note: unknown
}

const templateTableId = roleFacts.table.ownId

/** A table `full` twips wide, with a header row that repeats on every page and rows that never split. */
export function reportTable({ columns, rows, note }: TableContent, report: Report, full: number): Table {
  const widths = columnWidths(
    columns.map(({ width, title }, index) => ({
      ...{ width, title },
      texts: rows.flatMap(({ cells }) => {
        const cell = cells[index]
        return cell ? [cellText(cell, report)] : []
      })
    })),
    full
  )
  const places = columns.map((column, index): Place => ({
    column,
    width: widths[index] ?? 0,
    isHead: false,
    fill: null
  }))
  const style = report.brand?.wordTemplate?.mapping.table
  const head = places.map((place) => ({ ...place, isHead: true, fill: style ? null : palette.vendor }))
  return new Table({
    width: { size: full, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    ...(style
      ? { style: templateTableId }
      : {
          borders: {
            top: edge,
            bottom: edge,
            left: noBorder,
            right: noBorder,
            insideHorizontal: hairline,
            insideVertical: noBorder
          }
        }),
    tableLook: { firstRow: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: head.map((place) => tableCell([paragraph(place.column.title, place, {})], place))
      }),
      ...rows.map((row, index) => {
        const isLast = index === rows.length - 1
        const keepsWithNext = isLast ? note !== null : rows.length <= unbrokenRows
        return bodyRow({ row, keepsWithNext }, places, report)
      })
    ]
  })
}
