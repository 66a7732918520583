import {
  isFormula,
  type CellStyle,
  type CellValue,
  type SheetTable
} from '@shared/domain/deliverables/workbook'
import { columnLetters } from './cell-address'
import { cellNumber } from './cell-value'
import { cellText } from './cell-text'
import { tableHeight } from './large-table'
import { rowHeight } from './row-heights'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}

/** A text as it stands in XML. */
export const xmlText = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

/** What the rows of a large table need to know of the package they are written into. */
export interface RowContext {
  readonly widths: readonly number[]
  /** The number that stands for a style, as exceljs gave it. */
  readonly styleIds: ReadonlyMap<CellStyle, string>
  /** The place of a text among the shared strings. */
  readonly placeOf: (text: string) => number
}

/** What follows the address of a cell: its style, kind and value. */
function cellRest(value: CellValue, style: string, placeOf: RowContext['placeOf']): string {
  if (value === null) return `" s="${style}"/>`
  if (typeof value === 'string') return `" s="${style}" t="s"><v>${placeOf(value)}</v></c>`
  if (!isFormula(value)) return `" s="${style}"><v>${cellNumber(value)}</v></c>`
  const formula = `<f>${xmlText(value.formula)}</f>`
  return typeof value.result === 'number'
    ? `" s="${style}">${formula}<v>${value.result}</v></c>`
    : `" s="${style}" t="str">${formula}<v>${xmlText(cellText(value.result))}</v></c>`
}

/**
 * The rows of a large table below its head, one text each, exactly as exceljs writes them. The last row is left to
 * exceljs, which then knows how far the sheet goes.
 */
export function* rowXml(table: SheetTable, { widths, styleIds, placeOf }: RowContext): Generator<string> {
  const columns = table.columns.map((column, position) => ({
    ...column,
    start: `<c r="${columnLetters(position + 1)}`
  }))
  const idOf = (style: CellStyle): string => styleIds.get(style) ?? '0'
  const spans = `spans="1:${columns.length}" x14ac:dyDescent="0.25"`
  for (let index = 0; index < tableHeight(table) - 1; index++) {
    const row = table.headerRow + 1 + index
    const height = rowHeight(table, index, widths)
    let xml = `<row r="${row}"${height === null ? '' : ` ht="${height}" customHeight="1"`} ${spans}>`
    for (const { start, values, style, styles } of columns) {
      xml += `${start}${row}${cellRest(values[index] ?? null, idOf(styles?.[index] ?? style), placeOf)}`
    }
    yield `${xml}</row>`
  }
}
