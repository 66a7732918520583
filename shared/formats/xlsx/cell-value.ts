import type ExcelJS from 'exceljs'
import { isDate, isFormula, type CellValue, type DateValue } from '@shared/domain/deliverables/workbook'
import { dayNumber } from '@shared/domain/values/civil-date'
import { cellText } from './cell-text'

/** Excel counts days from 1899-12-30 (its leap-year slip of 1900 included). */
const excelEpoch = 25_569

/** A number or a day as Excel stores it: a day is its number, the same in every time zone, and never invalid. */
export function cellNumber(value: number | DateValue): number {
  if (typeof value === 'number') return value
  if (!isDate(value)) throw new Error('a cell value of no known kind')
  return dayNumber(value.date) + excelEpoch
}

/** A value as exceljs takes it. A text is only ever a text, whatever it begins with. */
export function exceljsValue(value: CellValue): ExcelJS.CellValue {
  if (value === null || typeof value === 'number') return value
  if (typeof value === 'string') return cellText(value)
  if (!isFormula(value)) return cellNumber(value)
  const { formula, result } = value
  return { formula, result: typeof result === 'number' ? result : cellText(result) }
}
