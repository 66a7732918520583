import { cellKind, kindAt, rawTextAt, type SheetCells } from './cells'
import { filledColumns } from './sheet-layout'

/** What survey tools write below the header of a question without options. */
const generic = /^(open-ended )?(response|answer|antwort|offene antwort|reponse|réponse|respuesta|antwoord)$/i

/** True for such a word: it says nothing about the column. */
export const isGenericHeader = (text: string): boolean => generic.test(text.trim())

/**
 * Two header rows of survey tools: questions above, with gaps where a question has several columns; below, the
 * option or item of each column, and nothing (or "Response") under a question with one column only.
 */
export function isQuestionsOverOptions(sheet: SheetCells, row: number): boolean {
  const titled = filledColumns(sheet, row)
  const below = filledColumns(sheet, row + 1)
  const last = Math.max(titled.at(-1) ?? 0, below.at(-1) ?? 0)
  if (titled.length < 2 || last < 4) return false
  const gaps = columnsBetween(titled[0] ?? 0, last).filter((column) => !titled.includes(column))
  const closed = gaps.filter((column) => below.includes(column))
  if (gaps.length < 3 || closed.length < gaps.length * 0.8) return false
  const texts = [...titled, ...below]
  if (!texts.every((column) => isText(sheet, row, column) && isText(sheet, row + 1, column))) return false
  const single = titled.filter((column) => column < last && !gaps.includes(column + 1))
  const plain = single.filter((column) => {
    const text = rawTextAt(sheet, row + 1, column)
    return text.trim() === '' || isGenericHeader(text)
  })
  return plain.length === single.length
}

const machineRows = 4

/** The row in which Qualtrics notes its ids ({"ImportId":"QID1"}); -1 when there is none. */
export function importIdRow(sheet: SheetCells): number {
  for (let row = 1; row < Math.min(machineRows, sheet.rowCount); row++) {
    const filled = filledColumns(sheet, row)
    const ids = filled.filter((column) => isImportId(rawTextAt(sheet, row, column)))
    if (filled.length > 0 && ids.length >= filled.length * 0.8) return row
  }
  return -1
}

const isImportId = (text: string): boolean => /^\s*\{\s*['"]ImportId['"]/.test(text)

const columnsBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

const isText = (sheet: SheetCells, row: number, column: number): boolean => {
  const kind = kindAt(sheet, row, column)
  return kind === cellKind.text || kind === cellKind.empty
}
