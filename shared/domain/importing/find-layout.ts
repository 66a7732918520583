import { cellKind, kindAt, rawTextAt, type SheetCells } from './cells'
import { findHeader } from './find-header'
import { filledColumns, type SheetLayout } from './sheet-layout'
import { isGenericHeader } from './survey-header'
import { foldAccents } from './words'

const totalWord =
  /^(sub\s?-?total|grand total|total|totals|sum|summe|gesamt|gesamtsumme|zwischensumme|total general|totaal|somme|suma|ergebnis)\b/

/** Every row is asked: most are told by the first letter of their first cell. */
const mayBeginTotal = /^(?:[sgtez]|[^\x20-\x7e])/i

/** A row that adds up others: "Total", "Summe", "Sub-total EMEA". */
export function isTotalRow(sheet: SheetCells, row: number, columns: readonly number[]): boolean {
  const first = columns.find((column) => kindAt(sheet, row, column) !== cellKind.empty)
  if (first === undefined || kindAt(sheet, row, first) !== cellKind.text) return false
  return isTotalText(rawTextAt(sheet, row, first))
}

/** "Total", "Summe", "Sub-total EMEA". */
export const isTotalText = (text: string): boolean => {
  const word = text.trim()
  return mayBeginTotal.test(word) && totalWord.test(foldAccents(word))
}

/** Finds header, data rows and columns of a sheet; `chosen` is the consultant's own header, null for none. */
export function findLayout(sheet: SheetCells, chosen?: SheetLayout['header']): SheetLayout {
  const header = chosen === undefined ? findHeader(sheet) : chosen
  const headers = joinedHeaders(sheet, header)
  const firstDataRow = header ? header.last + 1 : 0
  const columns = sheet.columns.flatMap((cells, column) => {
    const hasData = cells !== null && cells.start + cells.kinds.length > firstDataRow
    return hasData || (headers[column] ?? '') !== '' ? [column] : []
  })
  return { header, headers, firstDataRow, lastDataRow: lastDataRow(sheet, firstDataRow, columns), columns }
}

/** Footnotes (one cell where the table has many) and trailing totals are not data. */
function lastDataRow(sheet: SheetCells, first: number, columns: readonly number[]): number {
  for (let row = sheet.rowCount - 1; row >= first; row--) {
    const filled = filledColumns(sheet, row)
    if (filled.length === 0 || (columns.length > 2 && filled.length === 1 && isNote(sheet, row, filled)))
      continue
    if (isTotalRow(sheet, row, columns)) continue
    return row
  }
  return first - 1
}

const isNote = (sheet: SheetCells, row: number, filled: readonly number[]): boolean =>
  kindAt(sheet, row, filled[0] ?? 0) === cellKind.text &&
  (rawTextAt(sheet, row, filled[0] ?? 0).length > 12 || filled[0] === 0)

/** One text per column: upper titles reach to the right until the next one, machine codes are left out. */
function joinedHeaders(sheet: SheetCells, header: { first: number; last: number } | null): string[] {
  if (!header) return sheet.columns.map(() => '')
  const headers: string[][] = sheet.columns.map(() => [])
  for (let row = header.first; row <= header.last; row++) {
    let carried = ''
    for (let column = 0; column < sheet.columns.length; column++) {
      const text = oneLine(rawTextAt(sheet, row, column))
      if (text !== '') carried = text
      const spreads = row < header.last && !hasOwnTitle(sheet, { row, column, last: header.last })
      const title = text !== '' ? text : spreads ? carried : ''
      const saysNothing = row > header.first && isGenericHeader(title)
      if (
        title !== '' &&
        !saysNothing &&
        !title.startsWith('{"ImportId"') &&
        !headers[column]?.includes(title)
      )
        headers[column]?.push(title)
    }
  }
  return headers.map((parts) => parts.filter((part, at) => !isSaidAgain(part, parts[at + 1])).join(' – '))
}

/** "Q1" above "Q1. How satisfied are you?" says nothing more. */
const isSaidAgain = (part: string, next: string | undefined): boolean =>
  next !== undefined && next.startsWith(part) && /^[^\p{L}\p{N}]/u.test(next.slice(part.length))

/** A blank cell in an upper row takes the title to its left only when a lower row goes on below it. */
const hasOwnTitle = (sheet: SheetCells, at: { row: number; column: number; last: number }): boolean =>
  rawTextAt(sheet, at.last, at.column).trim() === ''

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
