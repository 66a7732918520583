import type { DocumentLanguage } from '../../entities/document'
import type { Brand } from '../../entities/engagement'
import type { FrontMatter } from '../../deliverables/report'
import type { TableColumn, Workbook, WorkbookSheet } from '../../deliverables/workbook'
import type { CodedStudy } from './coded-study'
import { codedWordsIn } from './coded-words'
import { recordTitle } from '../../deliverables/returned/returned-workbook'
import { codedTables, recordsOfTables } from './coded-tables'
import { countSheet } from './count-sheet'
import type { TextColumn, TextTable } from './text-table'

/** How a workbook of coded answers is written. */
export interface CodedForm {
  readonly currency: string
  readonly canReturn: boolean
  /** Of titles and closed values; absent: English. */
  readonly language?: DocumentLanguage
  readonly brand?: Brand
}

/** The tables of a study by the name Excel knows them by: the same in every language. */
const tableNames = { answers: 'AnswersTable', codings: 'CodingsTable', codebook: 'CodebookTable' } as const

/**
 * A coded study as an Excel workbook: answers with 0/1 code columns, codings in long form, codebook, and how many people
 * raised each code, as a chart. One that may come back has the ids of its records in a hidden column.
 */
export function codedWorkbook(
  study: CodedStudy,
  front: FrontMatter,
  { currency, canReturn, language = 'en', brand }: CodedForm
): Workbook {
  const tables = codedTables(study, language)
  const records = recordsOfTables(study)
  const sheets = (['answers', 'codings', 'codebook'] as const).flatMap((key) => {
    if (!hasRows(tables[key])) return []
    const sheet = sheetOf(tables[key], tableNames[key])
    return [canReturn && key !== 'codings' ? withRecords(sheet, records[key]) : sheet]
  })
  const words = codedWordsIn(language)
  const counts = countSheet(study, words.counts)
  return {
    ...{ kind: 'coded-data', currency, front, sheets: counts ? [...sheets, counts] : sheets },
    ...(language === 'en' ? {} : { language: words.tag }),
    ...(brand ? { brand } : {})
  }
}

function withRecords(sheet: WorkbookSheet, ids: readonly string[]): WorkbookSheet {
  const record: TableColumn = { title: recordTitle, style: 'text', values: ids, isHidden: true }
  return {
    ...sheet,
    widths: [...sheet.widths, 12],
    tables: sheet.tables.map((table) => ({ ...table, columns: [...table.columns, record] }))
  }
}

/** A table without rows cannot stand in a workbook; a study without codings has two sheets. */
const hasRows = ({ columns }: TextTable): boolean => (columns[0]?.values.length ?? 0) > 0

function sheetOf({ name, columns }: TextTable, tableName: string): WorkbookSheet {
  return {
    name,
    widths: columns.map(widthOf),
    cells: [],
    tables: [{ name: tableName, headerRow: 1, columns: columns.map(tableColumn) }],
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
/** Ids are there to be matched, not read: they may be cut off. */
const idWidth = 16
/** Of a title above numbers, which are short: it goes on in further lines. */
const numberTitle = 12

const isId = ({ values }: TextColumn): boolean =>
  values.every((value) => typeof value === 'string' && !/\s/.test(value))

function widthOf(column: TextColumn): number {
  const content = longest(column)
  if (content > 24 && isId(column)) return idWidth
  const title = Math.min(isNumeric(column) ? numberTitle : 24, column.title.length)
  return Math.max(8, Math.min(wide, Math.max(content, title) + 2))
}

function tableColumn(column: TextColumn): TableColumn {
  const { title, values } = column
  if (isNumeric(column)) {
    const isWhole = values.every((value) => value === null || Number.isInteger(value))
    return { title, style: isWhole ? 'integer' : 'index', values }
  }
  return { title, style: longest(column) > wide ? 'wrap' : 'text', values }
}
