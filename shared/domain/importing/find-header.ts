import { kindAt, cellKind, rawTextAt, type SheetCells } from './cells'
import { cellLook, filledColumns, type CellLook } from './sheet-layout'
import { isKnownHeader } from './field-words'
import { importIdRow, isQuestionsOverOptions } from './survey-header'

const searchedRows = 40
const sampledRows = 25

interface Candidate {
  readonly row: number
  readonly score: number
}

/**
 * Finds the row a person would call the header: filled like the table, made of words that are not values of
 * their own column, above rows of another kind. Null when the sheet starts with data.
 */
export function findHeader(sheet: SheetCells): { first: number; last: number } | null {
  const width = tableWidth(sheet)
  if (width === 0) return null
  const machineRow = importIdRow(sheet)
  // Above the machine's ids stands the text of each question, above that a short name.
  if (machineRow > 0) return { first: machineRow - 1, last: machineRow }
  let best: Candidate | null = null
  let looked = 0
  for (let row = 0; row < sheet.rowCount && looked < searchedRows; row++) {
    const filled = filledColumns(sheet, row)
    if (filled.length === 0) continue
    looked++
    if (isQuestionsOverOptions(sheet, row)) return { first: row, last: row + 1 }
    const score = headerScore(sheet, { row, filled, width }) - looked * 0.004
    if (score > (best?.score ?? 0.35)) best = { row, score }
  }
  return best ? extended(sheet, best.row) : null
}

/** The usual number of filled cells in a row of the table. */
function tableWidth(sheet: SheetCells): number {
  const tally = new Map<number, number>()
  const step = Math.max(1, Math.floor(sheet.rowCount / 400))
  for (let row = 0; row < sheet.rowCount; row += row < 60 ? 1 : step) {
    const count = filledColumns(sheet, row).length
    if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1)
  }
  let width = 0
  let weight = 0
  for (const [count, rows] of tally) {
    const value = rows * Math.sqrt(count)
    if (value > weight) [width, weight] = [count, value]
  }
  return width
}

function headerScore(sheet: SheetCells, at: { row: number; filled: number[]; width: number }): number {
  const { row, filled, width } = at
  const below = rowsBelow(sheet, row)
  if (below.length === 0) return 0
  let points = 0
  let texts = 0
  const seen = new Set<string>()
  for (const column of filled) {
    const text = rawTextAt(sheet, row, column).trim()
    const look = cellLook(sheet, row, column)
    if (look === 'text') texts++
    points +=
      look === 'text' ? columnContrast(sheet, { row, column, text, below }) : look === 'empty' ? 0 : -0.8
    if (seen.has(text)) points -= 0.3
    seen.add(text)
  }
  if (texts === 0) return 0
  const fill = Math.min(1, filled.length / width)
  return (points / filled.length) * (width > 1 ? fill * fill : 1)
}

/** How much a header cell differs from what stands below it. */
function columnContrast(
  sheet: SheetCells,
  cell: { row: number; column: number; text: string; below: readonly number[] }
): number {
  const looks: CellLook[] = []
  let repeats = 0
  for (const row of cell.below) {
    const look = cellLook(sheet, row, cell.column)
    if (look === 'empty') continue
    looks.push(look)
    if (rawTextAt(sheet, row, cell.column).trim() === cell.text) repeats++
  }
  const known = isKnownHeader(cell.text) ? 0.45 : 0
  if (looks.length === 0) return 0.2 + known
  if (repeats > 0) return -0.4
  const other = looks.filter((look) => look !== 'text').length / looks.length
  return 0.45 + known + other * 0.55
}

function rowsBelow(sheet: SheetCells, row: number): number[] {
  const rows: number[] = []
  for (let next = row + 1; next < sheet.rowCount && rows.length < sampledRows; next++) {
    if (filledColumns(sheet, next).length > 0) rows.push(next)
    else if (rows.length > 0 && next - (rows.at(-1) ?? 0) > 3) break
  }
  return rows
}

/** Takes in a second or third header row below (survey exports) and group titles above. */
function extended(sheet: SheetCells, row: number): { first: number; last: number } {
  let last = row
  while (last - row < 3 && continuesHeader(sheet, row, last + 1)) last++
  const isPartAbove = isGroupRow(sheet, row - 1, row) || fillsGaps(sheet, row - 1, row)
  return { first: isPartAbove ? row - 1 : row, last }
}

/**
 * A row of short names above the texts of the questions: it has a title for every column, also where the row below
 * has none ("Respondent", "Company", "Q1" above "Q1. How satisfied are you?").
 */
function fillsGaps(sheet: SheetCells, row: number, headerRow: number): boolean {
  if (row < 0) return false
  const titled = filledColumns(sheet, headerRow)
  const above = filledColumns(sheet, row)
  if (above.length <= titled.length || !titled.every((column) => above.includes(column))) return false
  const below = rowsBelow(sheet, headerRow)
  return above.every((column) => {
    if (kindAt(sheet, row, column) !== cellKind.text) return false
    const text = rawTextAt(sheet, row, column).trim()
    const values = below.map((next) => rawTextAt(sheet, next, column).trim())
    return !values.includes(text) && (titled.includes(column) || values.some((value) => value !== ''))
  })
}

/** A further header row: words where the column below holds figures, or options under a question that spans. */
function continuesHeader(sheet: SheetCells, top: number, row: number): boolean {
  const filled = filledColumns(sheet, row)
  const below = rowsBelow(sheet, row)
  if (filled.length < 2 || below.length < 2) return false
  let proofs = 0
  for (const column of filled) {
    const look = cellLook(sheet, row, column)
    if (look !== 'text') return false
    const looks = below.map((next) => cellLook(sheet, next, column)).filter((one) => one !== 'empty')
    const figures = looks.filter((one) => one !== 'text').length
    if (looks.length > 2 && figures / looks.length > 0.8) proofs++
  }
  if (proofs > 0 && proofs >= filled.length * 0.08) return true
  const gaps = gapsOf(sheet, top, filled.at(-1) ?? 0)
  const closed = gaps.filter((column) => filled.includes(column)).length
  return gaps.length >= 2 && closed >= gaps.length * 0.8 && filled.length < top + (filled.at(-1) ?? 0) + 1
}

/** Columns without a title of their own between the first and last titled column. */
function gapsOf(sheet: SheetCells, row: number, lastColumn: number): number[] {
  const titled = filledColumns(sheet, row)
  const gaps: number[] = []
  for (let column = titled[0] ?? 0; column <= lastColumn; column++) {
    if (!titled.includes(column)) gaps.push(column)
  }
  return gaps
}

/** Titles that stand over several columns of the header below, as merged cells or with gaps between them. */
function isGroupRow(sheet: SheetCells, row: number, headerRow: number): boolean {
  if (row < 0) return false
  const filled = filledColumns(sheet, row)
  const merged = sheet.merges.filter((range) => range.top === row && range.right > range.left)
  const spansAll = merged.some(
    (range) => range.right - range.left + 1 >= filledColumns(sheet, headerRow).length
  )
  return (
    filled.length >= 2 &&
    merged.length >= 1 &&
    !spansAll &&
    filled.every((column) => kindAt(sheet, row, column) === cellKind.text)
  )
}
