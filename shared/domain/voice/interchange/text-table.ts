import type { CellValue } from '../../deliverables/workbook'
import { rawTextAt, type SheetCells } from '../../importing/cells'

/** A table as it is handed to a spreadsheet: columns with a title, all of one length. */
export interface TextTable {
  readonly name: string
  readonly columns: readonly TextColumn[]
}

export interface TextColumn {
  readonly title: string
  readonly values: readonly CellValue[]
}

/** The rows of a sheet as texts, the header first. Rows without any text are left out. */
export function rowsOf(sheet: SheetCells): string[][] {
  const rows: string[][] = []
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const cells = sheet.columns.map((_, column) => withoutGuard(rawTextAt(sheet, row, column)))
    if (cells.some((text) => text.trim() !== '')) rows.push(cells)
  }
  return rows
}

const startsFormula = /^[\s\u00A0\u200B\uFEFF]*[=+\-@＝＋－＠]|^[\t\r]/

/**
 * Whether a spreadsheet would calculate a text, or send it somewhere, when it opens a file: signs of a formula, plain
 * or full width, behind any blank, in any line. Source: OWASP, CSV injection.
 */
const looksLikeFormula = (text: string): boolean => text.split('\n').some((line) => startsFormula.test(line))

/** A text as it may stand in a text file: an apostrophe before what would be calculated. */
export const withGuard = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text)

/** Takes that apostrophe off again. */
const withoutGuard = (text: string): string =>
  text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text

/** Between the names of a code and those above it, in files we write. */
export const pathSeparator = ' > '

/** A code's path as other files write it: "Money > Slow", "Money->Slow", "Money::Slow" or "Money/Slow". */
export const splitPath = (text: string): string[] =>
  text
    .split(/\s*(?:->|→|::|>)\s*|\s+\/\s+/)
    .map((part) => part.trim())
    .filter(Boolean)
