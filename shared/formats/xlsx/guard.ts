import type {
  CellValue,
  LooseCell,
  SheetTable,
  Workbook,
  WorkbookSheet
} from '@shared/domain/deliverables/workbook'
import { isDate, isFormula } from '@shared/domain/deliverables/workbook'
import { isCivilDate } from '@shared/domain/values/civil-date'
import { cellText } from './cell-text'

const longestSheetName = 31
const longestFormula = 8192
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
  const values = table.columns.flatMap((column) => column.values.map(valueProblem))
  return [...problems, ...values].flatMap((problem) => (problem ? [`${table.name}: ${problem}`] : []))
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
    ...workbook.sheets.flatMap(sheetProblems)
  ]
}
