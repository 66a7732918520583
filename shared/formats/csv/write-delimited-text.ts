import { cleanText } from '@shared/domain/deliverables/clean-text'
import { isDate, isFormula, type CellValue } from '@shared/domain/deliverables/workbook'
import { withGuard, type TextTable } from '@shared/domain/voice/interchange/text-table'

/**
 * A table as CSV: UTF-8 with its mark (Excel reads it as such only then), commas, CR LF, quotes where needed. Texts
 * that a spreadsheet would calculate get an apostrophe, which our own import takes off again; numbers stay numbers.
 */
export function writeDelimitedText({ columns }: TextTable): Uint8Array {
  const count = columns[0]?.values.length ?? 0
  const lines = [columns.map(({ title }) => field(title)).join(',')]
  for (let row = 0; row < count; row += 1) {
    lines.push(columns.map(({ values }) => field(values[row] ?? null)).join(','))
  }
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

function field(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const plain =
    typeof value === 'string' ? value : isDate(value) ? value.date : isFormula(value) ? value.result : ''
  const text = cleanText(String(plain))
  const safe = withGuard(text)
  return /[",\n\r;\t]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
