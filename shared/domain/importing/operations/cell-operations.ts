import type { SheetLayout } from '../sheet-layout'
import { make, noCell, refOf, sheetOf, textOf, withRows, type CellTable } from './cell-table'
import type { LeaveOutRows, ReplaceValue, SetCell } from './operation'

/** Puts corrected texts in place of single cells of the client's sheet. */
export function setCells(table: CellTable, cells: readonly SetCell[], layout: SheetLayout): CellTable {
  if (cells.length === 0) return table
  const columns = table.columns.map((column) => column && { ...column, refs: column.refs.slice() })
  for (const { row, column: at, text, reason } of cells) {
    const column = columns[at]
    const index = row - layout.firstDataRow
    if (!column || index < 0 || index >= table.rowCount) continue
    const from = refOf(sheetOf(table, column), row, at)
    column.refs[index] = make(table, { text, from, words: reason ?? 'corrected' })
  }
  return { ...table, columns }
}

/** Reads one value of a column differently, wherever it stands. */
export function replaceValue(table: CellTable, { column: at, from, to }: ReplaceValue): CellTable {
  const column = table.columns[at]
  if (!column) return table
  const refs = column.refs.slice()
  for (let row = 0; row < table.rowCount; row++) {
    const ref = refs[row] ?? noCell
    if (ref !== noCell && textOf(table, column, row) === from)
      refs[row] = make(table, { text: to, from: ref, words: `“${from}” read as “${to}”` })
  }
  return { ...table, columns: table.columns.map((one, index) => (index === at ? { ...column, refs } : one)) }
}

/** Takes rows of the client's sheet out, with the reason. */
export function leaveOutRows(table: CellTable, { rows, reason }: LeaveOutRows): CellTable {
  const out = new Set(rows)
  const known = new Set(table.leftOut.map((one) => one.row))
  const kept: number[] = []
  const leftOut = [...table.leftOut]
  for (let row = 0; row < table.rowCount; row++) {
    const own = table.rows[row] ?? 0
    if (!out.has(own)) kept.push(row)
    else if (!known.has(own + 1)) {
      known.add(own + 1)
      leftOut.push({ row: own + 1, reason })
    }
  }
  return kept.length === table.rowCount ? table : { ...withRows(table, kept), leftOut }
}
