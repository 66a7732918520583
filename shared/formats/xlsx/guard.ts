import type {
  CellRange,
  CellValue,
  LooseCell,
  SheetTable,
  Workbook,
  WorkbookSheet
} from '@shared/domain/deliverables/workbook'
import { isDate, isFormula } from '@shared/domain/deliverables/workbook'
import { isCivilDate } from '@shared/domain/values/civil-date'
import { cellsIn } from '@shared/domain/deliverables/workbook-cells'
import { cellText } from './cell-text'
import { listLiteral } from './names-and-limits'

const longestSheetName = 31
const longestFormula = 8192
const longestList = 255
const mostRows = 1_048_576

const isTableName = (name: string): boolean =>
  /^[A-Za-z_][A-Za-z0-9_.]{2,254}$/.test(name) &&
  !/^[A-Za-z]{1,3}\d+$/.test(name) &&
  !/^[Rr]\d*[Cc]\d*$/.test(name)

/** Excel's rules, and no "'" or "!": exceljs writes repeated rows and links of such sheets wrongly. */
const isSheetName = (name: string): boolean =>
  name.trim().length > 0 && name.length <= longestSheetName && !/[[\]:*?/\\'!]/.test(name)

function valueProblem(value: CellValue): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'a number that is not finite'
  if (value === null || typeof value === 'string') return null
  if (isDate(value)) return isCivilDate(value.date) ? null : 'a date that is none'
  if (!isFormula(value)) return 'a value of no known kind'
  if (value.formula.trim() === '') return 'an empty formula'
  if (value.formula.startsWith('=')) return 'a formula that begins with "="'
  if (value.formula.length > longestFormula) return 'a formula that is too long'
  return typeof value.result === 'number' && !Number.isFinite(value.result)
    ? 'a formula without a finite result'
    : null
}

function tableProblems(table: SheetTable): string[] {
  const titles = table.columns.map((column) => cellText(column.title).toLowerCase())
  const rows = table.columns[0]?.values.length ?? 0
  const problems = [
    !isTableName(table.name) && 'table name',
    table.columns.length === 0 && 'no columns',
    new Set(titles).size !== titles.length && 'two columns of one name',
    titles.some((title) => title.trim() === '' || title.length > 255) && 'column name',
    rows === 0 && 'no rows',
    rows + table.headerRow > mostRows && 'too many rows',
    table.columns.some((column) => column.values.length !== rows) && 'columns of different length'
  ]
  const found = new Set<string | false | null>(problems)
  for (const { values } of table.columns) for (const value of values) found.add(valueProblem(value))
  return [...found].flatMap((problem) => (problem ? [`${table.name}: ${problem}`] : []))
}

const isLinkWithoutText = ({ linkTo, value }: LooseCell): boolean =>
  linkTo !== undefined && (typeof value !== 'string' || cellText(value) === '')

function sheetProblems(sheet: WorkbookSheet): string[] {
  const cells = sheet.cells.map((cell) => valueProblem(cell.value))
  return [
    ...(isSheetName(sheet.name) ? [] : [`${sheet.name}: sheet name`]),
    ...(sheet.cells.some(isLinkWithoutText) ? [`${sheet.name}: a link without text`] : []),
    ...cells.flatMap((problem) => (problem ? [`${sheet.name}: ${problem}`] : [])),
    ...sheet.tables.flatMap(tableProblems)
  ]
}

/** A list Excel cannot hold: one too long, empty, or with a comma or a quotation mark within an entry. */
const isBadList = (values: readonly string[]): boolean =>
  values.length === 0 || listLiteral(values).length > longestList || values.some((each) => /[",]/.test(each))

/** Names like those of tables: none that reads as a cell. */
function rangeProblems(workbook: Workbook): string[] {
  const { sheets, names = [] } = workbook
  const isThere = (range: CellRange): boolean =>
    range.from >= 1 && range.to >= range.from && range.column >= 1 && cellsIn(workbook, range) !== null
  const charts = sheets.flatMap((sheet) => sheet.charts ?? [])
  const allowed = sheets.flatMap((sheet) => sheet.allowed ?? [])
  const ranges = [
    ...names.map(({ range }) => range),
    ...charts.flatMap(({ categories, series }) => [
      categories,
      ...series.flatMap(({ name, values }) => [name, values])
    ]),
    ...allowed.map(({ range }) => range)
  ]
  const called = names.map(({ name }) => name.toLowerCase())
  return [
    ...(ranges.every(isThere) ? [] : ['cells that are not there']),
    ...(names.every(({ name }) => isTableName(name)) ? [] : ['a name for cells']),
    ...(new Set(called).size === called.length ? [] : ['two names for cells that are one']),
    ...(charts.some(({ series, alt }) => series.length === 0 || alt === '') ? ['a chart of nothing'] : []),
    ...(allowed.some((each) => each.allowed.kind === 'list' && isBadList(each.allowed.values))
      ? ['a list of values Excel cannot hold']
      : [])
  ]
}

/**
 * What would make Excel offer to repair the file: each is a fault of the builder, never of the client's data.
 * Returns the problems found; an empty list means the workbook may be written.
 */
export function workbookProblems(workbook: Workbook): string[] {
  const names = workbook.sheets.map((sheet) => sheet.name.toLowerCase())
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase()))
  return [
    ...(workbook.sheets.length === 0 ? ['no sheets'] : []),
    ...(new Set(names).size !== names.length ? ['two sheets of one name'] : []),
    ...(new Set(tables).size !== tables.length ? ['two tables of one name'] : []),
    ...workbook.sheets.flatMap(sheetProblems),
    ...rangeProblems(workbook)
  ]
}
