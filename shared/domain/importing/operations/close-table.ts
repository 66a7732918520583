import { cellKind, kindAt, numberAt, formatAt, rawTextAt, type SheetCells } from '../cells'
import { SheetBuilder } from '../sheet-builder'
import type { SheetLayout } from '../sheet-layout'
import type { ReshapedSheet } from './reshaped-sheet'
import type { CellOrigin, CellOrigins } from './cell-origin'
import { cellOf, clientRef, madeAt, noCell, placeOf, sheetOf } from './cell-table'
import { isMade, type CellTable, type TableCell, type TableColumn } from './cell-table'

/** Turns the references into a sheet like any other: the client's header rows on top, the table's rows below. */
export function closeTable(sheet: SheetCells, layout: SheetLayout, table: CellTable): ReshapedSheet {
  const first = layout.firstDataRow
  const builder = new SheetBuilder()
  table.columns.forEach((column, at) => {
    if (!column) return
    if (at < sheet.columns.length) copyTop(sheet, builder, { column: at, rows: first })
    else if (layout.header) builder.text(layout.header.last, at, column.header)
    for (let row = 0; row < table.rowCount; row++)
      addCell(builder, first + row, at, cellOf(table, column, row))
  })
  const { name, index, visibility } = sheet
  const built = builder.build({ name, index, visibility })
  return {
    sheet: { ...built, columns: table.columns.map((_, at) => built.columns[at] ?? null) },
    layout: {
      header: layout.header,
      firstDataRow: first,
      lastDataRow: first + table.dataRows - 1,
      headers: table.columns.map((column) => column?.header ?? ''),
      columns: table.columns.flatMap((column, at) => {
        const isPart = at >= sheet.columns.length || layout.columns.includes(at)
        return column && isPart ? [at] : []
      })
    },
    origins: originsOf(sheet, table, first),
    leftOut: table.leftOut,
    options: new Map(table.columns.flatMap((column, at) => (column?.options ? [[at, column.options]] : [])))
  }
}

function copyTop(sheet: SheetCells, builder: SheetBuilder, part: { column: number; rows: number }): void {
  for (let row = 0; row < part.rows; row++) {
    addCell(builder, row, part.column, {
      kind: kindAt(sheet, row, part.column),
      text: rawTextAt(sheet, row, part.column),
      number: numberAt(sheet, row, part.column),
      format: formatAt(sheet, row, part.column)
    })
  }
}

function addCell(builder: SheetBuilder, row: number, column: number, cell: TableCell): void {
  switch (cell.kind) {
    case cellKind.empty:
      return
    case cellKind.text:
      builder.text(row, column, cell.text)
      break
    case cellKind.error:
      builder.error(row, column, cell.text)
      break
    case cellKind.uncomputed:
      builder.uncomputed(row, column, cell.text.replace(/^=/, ''))
      break
    default:
      builder.number(row, column, { kind: cell.kind, value: cell.number, raw: cell.text })
  }
  builder.format(row, column, cell.format)
}

function originsOf(sheet: SheetCells, table: CellTable, first: number): CellOrigins {
  const columnAt = (at: number): TableColumn | null => table.columns[at] ?? null
  return {
    rowOf: (row) => (row < first ? row : (table.rows[row - first] ?? row)),
    cellOf: (row, at) => {
      const column = columnAt(at)
      if (!column) return null
      if (row < first) return { row, column: at, joined: null, raw: rawTextAt(sheet, row, at), words: null }
      return originOf(table, column, column.refs[row - first] ?? noCell)
    }
  }
}

function originOf(table: CellTable, column: TableColumn, ref: number): CellOrigin | null {
  const own = clientRef(table, ref)
  if (own === noCell) return null
  const source = sheetOf(table, column)
  const { row, column: at } = placeOf(source, own)
  const words: string[] = []
  for (let made = ref; isMade(made); made = madeAt(table, made)?.from ?? noCell) {
    const said = madeAt(table, made)?.words
    if (said) words.unshift(said)
  }
  return {
    row,
    column: at,
    joined: table.sources[column.source]?.joined ?? null,
    raw: rawTextAt(source, row, at),
    words: words.length === 0 ? null : words.join(', ')
  }
}
