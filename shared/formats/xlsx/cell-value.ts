import type ExcelJS from 'exceljs'
import { isDate, isFormula, type CellValue } from '@shared/domain/deliverables/workbook'
import { dayNumber } from '@shared/domain/values/civil-date'
import { cellText } from './cell-text'

/** Excel counts days from 1899-12-30 (its leap-year slip of 1900 included). */
const excelEpoch = 25_569

/**
 * A value as exceljs takes it. A text is only ever a text, whatever it begins with. A date is its day number under a
 * date format: what Excel stores anyway, the same in every time zone, and never an invalid Date.
 */
export function exceljsValue(value: CellValue): ExcelJS.CellValue {
  if (value === null || typeof value === 'number') return value
  if (typeof value === 'string') return cellText(value)
  if (isDate(value)) return dayNumber(value.date) + excelEpoch
  if (!isFormula(value)) throw new Error('a cell value of no known kind')
  const { formula, result } = value
  return { formula, result: typeof result === 'number' ? result : cellText(result) }
}
