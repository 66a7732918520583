import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { cellKind, sheetVisibilities, type SheetCells } from '@shared/domain/importing/cells'
import { SheetBuilder } from '@shared/domain/importing/sheet-builder'
import { cleanText } from './clean-text'
import { daysOfSerial, isDateFormat } from './date-format'

const errorNames: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA'
}

/** Dates stay serial numbers here (never a JavaScript Date); stubs tell a formula without a result from a blank. */
const readOptions = {
  dense: true,
  cellDates: false,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: true,
  cellStyles: true
} as const

/** Every format the general reader knows. Throws what the reader throws. */
export function readWithSheetJs(content: Uint8Array | string): SheetCells[] {
  const book = read(content, { ...readOptions, type: typeof content === 'string' ? 'string' : 'array' })
  return book.SheetNames.map((name, index) => sheetCells(book, name, index))
}

type DenseSheet = WorkSheet & { '!data'?: (CellObject | undefined)[][] }

function sheetCells(book: WorkBook, name: string, index: number): SheetCells {
  const sheet = (book.Sheets[name] ?? {}) as DenseSheet
  const builder = new SheetBuilder()
  const is1904 = book.Workbook?.WBProps?.date1904 === true
  const rows = sheet['!data'] ?? []
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell) addCell(builder, { row, column, cell, is1904 })
    })
  })
  return builder.build({
    name: cleanText(name),
    index,
    visibility: sheetVisibilities[hidden] ?? 'visible',
    merges: (sheet['!merges'] ?? []).map((range) => ({
      top: range.s.r,
      left: range.s.c,
      bottom: range.e.r,
      right: range.e.c
    })),
    hiddenRows: hiddenIndexes(sheet['!rows']),
    hiddenColumns: hiddenIndexes(sheet['!cols'])
  })
}

const hiddenIndexes = (infos: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] => {
  const found: number[] = []
  infos?.forEach((info, index) => {
    if (info?.hidden) found.push(index)
  })
  return found
}

interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: CellObject
  readonly is1904: boolean
}

function addCell(builder: SheetBuilder, { row, column, cell, is1904 }: PlacedCell): void {
  const format = typeof cell.z === 'string' ? cell.z : 'General'
  const isUncomputed = cell.f !== undefined && (cell.t === 'z' || cell.v === undefined || cell.v === '')
  if (isUncomputed && (cell.t === 'z' || cell.t === 's')) return builder.uncomputed(row, column, cell.f ?? '')
  switch (cell.t) {
    case 's': {
      const text = cleanText(String(cell.v ?? ''))
      if (text !== '') builder.text(row, column, text)
      return
    }
    case 'n':
      return addNumber(builder, { row, column, cell, is1904 }, format)
    case 'b':
      return builder.number(row, column, { kind: cellKind.boolean, value: cell.v === true ? 1 : 0 })
    case 'e':
      return builder.error(row, column, errorNames[Number(cell.v)] ?? '#ERROR!')
    default:
  }
}

function addNumber(builder: SheetBuilder, place: PlacedCell, format: string): void {
  const value = Number(place.cell.v)
  if (!Number.isFinite(value)) return builder.error(place.row, place.column, '#NUM!')
  const days = isDateFormat(format) ? daysOfSerial(value, place.is1904) : null
  const cell = days === null ? { kind: cellKind.number, value } : { kind: cellKind.date, value: days }
  builder.number(place.row, place.column, cell)
  builder.format(place.row, place.column, format)
}
