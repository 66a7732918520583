import { columnLetters } from './cell-address'
import { cellKind, kindAt, type SheetCells } from './cells'
import { findLayout } from './find-layout'
import type { SheetLayout } from './sheet-layout'

/** From which share of filled first cells a stretch of rows is a table and not notes beside one. */
const leastFilled = 0.8
/** Tables that begin in the same row and are as long as each other, but for this share, are halves of one. */
const sameLength = 0.2

interface Block {
  readonly first: number
  readonly last: number
}

interface FoundTable extends Block {
  readonly sheet: SheetCells
  readonly layout: SheetLayout
}

/**
 * Sheets with tables side by side as one sheet per table, named with its columns ("Lists · F:I"). Each keeps the
 * client's rows and columns, so cells bear their own addresses; what belongs to a neighbour is empty in it. A table
 * with empty columns in between stays whole: only other headers' rows, another length, or the same headers again say
 * that there are two. The numbers of further tables follow those of the workbook's sheets.
 */
export function separateTables(sheets: readonly SheetCells[]): readonly SheetCells[] {
  const next = { index: Math.max(-1, ...sheets.map(({ index }) => index)) + 1 }
  return sheets.flatMap((sheet) => {
    const tables = tablesOf(sheet)
    return tables.length < 2
      ? [sheet]
      : tables.map(({ sheet: table, first, last }, at) => ({
          ...table,
          index: at === 0 ? sheet.index : next.index++,
          name: `${sheet.name} · ${columnLetters(first)}:${columnLetters(last)}`
        }))
  })
}

function tablesOf(sheet: SheetCells): readonly FoundTable[] {
  const blocks = columnBlocks(sheet)
  if (blocks.length < 2) return []
  const tables = blocks.map((block): FoundTable => {
    const only = onlyColumns(sheet, block)
    return { ...block, sheet: only, layout: findLayout(only) }
  })
  const areTables = tables.every(isTable)
  return areTables && tables.slice(1).every((table, at) => areApart(tables[at] ?? table, table)) ? tables : []
}

/** Stretches of columns with a column without any value between them. */
function columnBlocks({ columns }: SheetCells): Block[] {
  const blocks: Block[] = []
  columns.forEach((column, at) => {
    if (column === null) return
    const open = blocks.at(-1)
    if (open?.last === at - 1) blocks[blocks.length - 1] = { ...open, last: at }
    else blocks.push({ first: at, last: at })
  })
  return blocks
}

const onlyColumns = (sheet: SheetCells, { first, last }: Block): SheetCells => ({
  ...sheet,
  columns: sheet.columns.map((column, at) => (at >= first && at <= last ? column : null))
})

function isTable({ first, last, sheet, layout }: FoundTable): boolean {
  const rows = rowsIn(layout)
  if (last === first || layout.header === null || rows < 2) return false
  let filled = 0
  for (let row = layout.firstDataRow; row <= layout.lastDataRow; row++) {
    if (kindAt(sheet, row, first) !== cellKind.empty) filled++
  }
  return filled >= rows * leastFilled
}

function areApart(one: FoundTable, other: FoundTable): boolean {
  if (one.layout.header?.last !== other.layout.header?.last) return true
  const [a, b] = [rowsIn(one.layout), rowsIn(other.layout)]
  return Math.abs(a - b) > Math.max(a, b) * sameLength || hasSameHeaders(one, other)
}

const rowsIn = ({ firstDataRow, lastDataRow }: SheetLayout): number => lastDataRow - firstDataRow + 1

const headersOf = ({ layout }: FoundTable): string =>
  layout.columns.map((column) => layout.headers[column] ?? '').join('\n')

const hasSameHeaders = (one: FoundTable, other: FoundTable): boolean => headersOf(one) === headersOf(other)
