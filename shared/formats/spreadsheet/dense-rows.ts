import type { CellObject } from '@e965/xlsx'

/** The general reader's sheet: rows of cells, with gaps. */
export type DenseRows = ((CellObject | undefined)[] | undefined)[]

const rowCount = 1_048_576
const columnCount = 16_384

/** Throws when a cell claims to stand where no sheet has a cell: the file is not what it says. */
export function requireWithinSheet(rows: DenseRows): void {
  // A row number of 0 ends up before the first row, where nobody would look for it.
  const isWithin = rows.length <= rowCount && !Object.hasOwn(rows, '-1')
  const isNarrow = isWithin && rows.every((cells) => !cells || cells.length <= columnCount)
  if (!isNarrow) throw new Error('a cell outside of any sheet')
}

/** Cells from the first to the last row of each column, which is what holding the sheet by columns costs. */
export function spanOf(rows: DenseRows): number {
  if (rows.length > rowCount) return 0
  const first: number[] = []
  const last: number[] = []
  rows.forEach((cells, row) => {
    if (!cells || cells.length > columnCount) return
    cells.forEach((cell, column) => {
      if (!cell || (cell.t === 'z' && cell.f === undefined)) return
      first[column] ??= row
      last[column] = row
    })
  })
  return first.reduce((sum, row, column) => sum + (last[column] ?? row) - row + 1, 0)
}
