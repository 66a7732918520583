import { isDate, isFormula, type CellStyle, type CellValue } from '@shared/domain/deliverables/workbook'
import { dayNumber } from '@shared/domain/values/civil-date'
import type { SharedStrings } from './shared-strings'
import { styleIndex } from './styles-part'
import { cellText, escapeXml } from './xml-text'

/** Excel counts days from 1899-12-30 (its leap-year slip of 1900 included). */
const excelEpoch = 25_569

const excelDay = (date: string): number => dayNumber(date) + excelEpoch

/** One cell. Text is always a reference into the shared strings: it can never be read as a formula. */
export function cellXml(address: string, value: CellValue, style: CellStyle, strings: SharedStrings): string {
  const start = `<c r="${address}" s="${styleIndex(style)}"`
  if (value === null) return `${start}/>`
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`
  if (typeof value === 'string') return `${start} t="s"><v>${strings.index(value)}</v></c>`
  if (isDate(value)) return `${start}><v>${excelDay(value.date)}</v></c>`
  if (!isFormula(value)) throw new Error('a cell value of no known kind')
  const formula = `<f>${escapeXml(value.formula)}</f>`
  return typeof value.result === 'number'
    ? `${start}>${formula}<v>${value.result}</v></c>`
    : `${start} t="str">${formula}<v>${escapeXml(cellText(value.result))}</v></c>`
}
