import type { FrontMatter } from '../../deliverables/report'
import type { TableColumn, Workbook, WorkbookSheet } from '../../deliverables/workbook'
import type { CodedStudy } from './coded-study'
import { codedTables } from './coded-tables'
import type { TextColumn, TextTable } from './text-table'

/** A coded study as an Excel workbook: answers with 0/1 code columns, codings in long form, codebook. */
export function codedWorkbook(study: CodedStudy, front: FrontMatter, currency: string): Workbook {
  const { answers, codings, codebook } = codedTables(study)
  const sheets = [answers, codings, codebook].filter(hasRows).map(sheetOf)
  return { kind: 'coded-data', currency, front, sheets }
}

/** A table without rows cannot stand in a workbook; a study without codings has two sheets. */
const hasRows = ({ columns }: TextTable): boolean => (columns[0]?.values.length ?? 0) > 0

function sheetOf({ name, columns }: TextTable): WorkbookSheet {
  return {
    name,
    widths: columns.map(widthOf),
    cells: [],
    tables: [{ name: `${name}Table`, headerRow: 1, columns: columns.map(tableColumn) }],
    frozen: { rows: 1, columns: 1 },
    orientation: 'landscape',
    repeatedRows: { from: 1, to: 1 },
    highlights: []
  }
}

const isNumeric = ({ values }: TextColumn): boolean =>
  values.some((value) => typeof value === 'number') &&
  values.every((value) => value === null || typeof value === 'number')

const longest = (column: TextColumn): number =>
  Math.max(...column.values.map((value) => (typeof value === 'string' ? value.length : 6)))

const wide = 60
const widthOf = (column: TextColumn): number =>
  Math.max(8, Math.min(wide, Math.max(longest(column), Math.min(24, column.title.length)) + 2))

function tableColumn(column: TextColumn): TableColumn {
  const { title, values } = column
  if (isNumeric(column)) {
    const isWhole = values.every((value) => value === null || Number.isInteger(value))
    return { title, style: isWhole ? 'integer' : 'index', values }
  }
  return { title, style: longest(column) > wide ? 'wrap' : 'text', values }
}
