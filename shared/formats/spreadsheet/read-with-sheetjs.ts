import { read, type CellObject, type ParsingOptions, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { cellKind, sheetVisibilities, type SheetCells } from '@shared/domain/importing/cells'
import { SheetBuilder } from '@shared/domain/importing/sheet-builder'
import { cleanText } from './clean-text'
import { countedReading } from './counted-reading'
import { daysOfSerial, isDateFormat } from './date-format'
import { CellExtras } from './cell-extras'
import type { RowMarks } from './row-marks'
import { requireWithinSheet, spanOf, type DenseRows } from './dense-rows'

export type GeneralFormat = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'markup'

export interface GeneralOptions {
  readonly format: GeneralFormat
  readonly maxCells: number
  readonly onRows?: (rows: number) => void
  /** Where rows end among the cells, for formats that are read cell by cell. */
  readonly marks?: RowMarks | null
}

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

/** Dates stay serial numbers here, never a JavaScript Date. */
const readOptions = {
  dense: true,
  cellDates: false,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: true,
  cellStyles: true
} as const

/** Every format the general reader knows, or that there are more cells than allowed. Throws what the reader throws. */
export function readWithSheetJs(
  content: Uint8Array | string,
  options: GeneralOptions
): SheetCells[] | 'too-many-cells' {
  const wishes: ParsingOptions = {
    ...readOptions,
    type: typeof content === 'string' ? 'string' : 'array',
    // Stubs tell a formula without a result from a blank. Only these files have such; elsewhere stubs only cost.
    sheetStubs: options.format === 'xlsx'
  }
  const { onRows, marks = null } = options
  const book = read(content, onRows ? countedReading(wishes, marks, onRows) : wishes)
  const sheets: SheetCells[] = []
  let cells = 0
  let rows = 0
  for (const [index, name] of book.SheetNames.entries()) {
    cells += spanOf(rowsOf(book, name))
    if (cells > options.maxCells) return 'too-many-cells'
    const sheet = sheetCells(book, name, index)
    sheets.push(sheet)
    rows += sheet.rowCount
    onRows?.(rows)
  }
  return sheets
}

type DenseSheet = WorkSheet & { '!data'?: DenseRows }

/** A sheet named `__proto__` becomes the prototype of the reader's list of sheets instead of an entry. */
const sheetOf = (book: WorkBook, name: string): DenseSheet =>
  (name === '__proto__'
    ? (Object.getPrototypeOf(book.Sheets) as DenseSheet)
    : Object.hasOwn(book.Sheets, name)
      ? book.Sheets[name]
      : undefined) ?? unreadable(name)

/** The general reader leaves a sheet out when it fails on it, which must not look like an empty sheet. */
function unreadable(name: string): never {
  throw new Error(`unreadable sheet ${name}`)
}

const rowsOf = (book: WorkBook, name: string): DenseRows => sheetOf(book, name)['!data'] ?? []

function sheetCells(book: WorkBook, name: string, index: number): SheetCells {
  const sheet = sheetOf(book, name)
  const builder = new SheetBuilder()
  const extras = new CellExtras()
  const is1904 = book.Workbook?.WBProps?.date1904 === true
  const rows = rowsOf(book, name)
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0
  requireWithinSheet(rows)
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell) return
      addCell(builder, { row, column, cell, is1904 })
      extras.take(row, column, cell)
    })
  })
  const cells = builder.build({
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
  return { ...cells, ...extras.found() }
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
  switch (cell.t) {
    case 's': {
      const text = cleanText(String(cell.v ?? ''))
      if (text !== '') builder.text(row, column, text)
      return
    }
    case 'n':
      return addNumber(builder, { row, column, cell, is1904 })
    case 'b':
      return builder.number(row, column, { kind: cellKind.boolean, value: cell.v === true ? 1 : 0 })
    case 'e':
      return builder.error(row, column, errorNames[Number(cell.v)] ?? '#ERROR!')
    default: {
      const formula = cell.f ?? cell.F
      if (formula !== undefined) builder.uncomputed(row, column, formula)
    }
  }
}

function addNumber(builder: SheetBuilder, { row, column, cell, is1904 }: PlacedCell): void {
  const format = typeof cell.z === 'string' ? cell.z : 'General'
  const value = Number(cell.v)
  if (!Number.isFinite(value)) return builder.error(row, column, '#NUM!')
  const days = isDateFormat(format) ? daysOfSerial(value, is1904) : null
  const found = days === null ? { kind: cellKind.number, value } : { kind: cellKind.date, value: days }
  builder.number(row, column, found)
  builder.format(row, column, format)
}
