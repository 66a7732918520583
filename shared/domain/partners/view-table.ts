import type { FrontMatter } from '../deliverables/report'
import {
  isDate,
  isFormula,
  type CellStyle,
  type CellValue,
  type LooseCell,
  type Workbook,
  type WorkbookSheet
} from '../deliverables/workbook'

/** The list of partners as it is shown: values, not texts, so that a spreadsheet can go on with them. */
export interface ViewTable {
  readonly title: string
  readonly columns: readonly {
    readonly title: string
    readonly style: CellStyle
    readonly values: readonly CellValue[]
  }[]
  /** How it was made: view, filter, sorting, date. */
  readonly notes: readonly string[]
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Text a spreadsheet would calculate on pasting gets a blank before it. */
const harmless = (text: string): string => (/^[=@+\-\t\r]/.test(text) ? ` ${text}` : text)

/** A number as a spreadsheet of the client's locale reads it: its decimal sign, no grouping, no rounding to see. */
function numberWriter(locale: string): (value: number, style: CellStyle) => string {
  const plain = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 })
  return (value, style) => (style === 'share' ? `${plain.format(value * 100)}%` : plain.format(value))
}

/** Tab-separated text that Excel takes as a table; dates as 2026-09-30, numbers without currency and grouping. */
export function viewText({ columns }: ViewTable, locale: string): string {
  const writeNumber = numberWriter(locale)
  const write = (value: CellValue, style: CellStyle): string => {
    if (value === null) return ''
    if (typeof value === 'number') return writeNumber(value, style)
    if (isDate(value)) return value.date
    return harmless(oneLine(isFormula(value) ? String(value.result) : value))
  }
  const rows = columns[0]?.values.map((_, row) =>
    columns.map(({ style, values }) => write(values[row] ?? null, style)).join('\t')
  )
  return [columns.map(({ title }) => harmless(oneLine(title))).join('\t'), ...(rows ?? [])].join('\n')
}

/** Excel refuses two columns of one name, whatever their capitals. */
function namedApart(titles: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return titles.map((title) => {
    const count = (seen.get(title.toLowerCase()) ?? 0) + 1
    seen.set(title.toLowerCase(), count)
    return count === 1 ? title : `${title} (${count})`
  })
}

/** Numbers and dates are about as wide as a heading. */
const lengthOf = (value: CellValue): number => (typeof value === 'string' ? value.length : 10)

function widthOf(title: string, values: readonly CellValue[]): number {
  const longest = values.reduce<number>((most, value) => Math.max(most, lengthOf(value)), title.length)
  return Math.max(10, Math.min(48, longest + 2))
}

function listSheet({ title, columns }: ViewTable): WorkbookSheet {
  const titles = namedApart(columns.map((column) => column.title))
  const headerRow = 3
  const hasRows = (columns[0]?.values.length ?? 0) > 0
  const nothing: LooseCell = { row: headerRow, column: 1, value: 'No partner is shown.', style: 'note' }
  return {
    name: 'Partners',
    widths: columns.map(({ values }, at) => widthOf(titles[at] ?? '', values)),
    cells: [{ row: 1, column: 1, value: title, style: 'title' }, ...(hasRows ? [] : [nothing])],
    tables: hasRows
      ? [
          {
            name: 'Partners',
            headerRow,
            columns: columns.map((column, at) => ({ ...column, title: titles[at] ?? '' }))
          }
        ]
      : [],
    frozen: { rows: hasRows ? headerRow : 0, columns: 1 },
    orientation: 'landscape',
    repeatedRows: hasRows ? { from: headerRow, to: headerRow } : null,
    highlights: []
  }
}

function notesSheet({ notes }: ViewTable): WorkbookSheet {
  return {
    name: 'How this was made',
    widths: [110],
    cells: [
      { row: 1, column: 1, value: 'How this list was made', style: 'title' },
      ...notes.map((value, at): LooseCell => ({ row: at + 3, column: 1, value, style: 'wrap' }))
    ],
    tables: [],
    frozen: { rows: 0, columns: 0 },
    orientation: 'portrait',
    repeatedRows: null,
    highlights: []
  }
}

/**
 * The list as an Excel workbook: one table with the columns, rows and order of the view, and a sheet that says how it was
 * made. Every text is only a text; nothing in it is ever calculated.
 */
export function viewWorkbook(table: ViewTable, front: FrontMatter, currency: string): Workbook {
  return { kind: 'metrics-workbook', front, currency, sheets: [listSheet(table), notesSheet(table)] }
}
