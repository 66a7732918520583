import { foldAccents } from '../words'
import { isTotalText } from '../find-layout'
import { isMissing } from '../missing-tokens'
import { isEmptyAt, make, noCell, textOf, withRows, type CellTable, type TableColumn } from './cell-table'
import type { DropRows, FillDown, KeepRows, LabelRows, RowTest } from './operation'

/** Keeps only the rows of data: blank rows vanish, totals and footnotes below are listed. */
export function onlyRecords(table: CellTable): CellTable {
  const columns = table.columns.filter((column) => column !== null)
  const rows = rowNumbers(table).filter((row) => columns.some((column) => !isEmptyAt(table, column, row)))
  const below = rows.filter((row) => row >= table.dataRows)
  if (below.length === 0 && rows.length === table.rowCount) return table
  const listed = below.map((row) => ({
    row,
    reason: isTotal(table, row) ? ('total-row' as const) : ('below-table' as const)
  }))
  return listing(
    withRows(
      table,
      rows.filter((row) => row < table.dataRows)
    ),
    table,
    listed
  )
}

/** Blank cells take what stands above them, and point at that cell. */
export function fillDown(table: CellTable, { columns: filled }: FillDown): CellTable {
  return {
    ...table,
    columns: table.columns.map((column, at) => {
      if (!column || !filled.includes(at)) return column
      const refs = column.refs.slice()
      let last = noCell
      for (let row = 0; row < table.rowCount; row++) {
        if (isEmptyAt(table, column, row)) refs[row] = last
        else last = refs[row] ?? noCell
      }
      return { ...column, refs }
    })
  }
}

export const dropRows = (table: CellTable, { where }: DropRows): CellTable =>
  sifted(table, (row) => !passes(table, row, where), reasonOf(where))

export const keepRows = (table: CellTable, { where }: KeepRows): CellTable =>
  sifted(table, (row) => passes(table, row, where), 'not-asked-for')

const reasonOf = (where: RowTest): string =>
  where.by === 'total' ? 'total-row' : where.by === 'blank' ? 'blank-key' : 'not-asked-for'

function sifted(table: CellTable, isKept: (row: number) => boolean, reason: string): CellTable {
  const rows = rowNumbers(table)
  const kept = rows.filter(isKept)
  if (kept.length === rows.length) return table
  const keptSet = new Set(kept)
  const dropped = rows.filter((row) => !keptSet.has(row)).map((row) => ({ row, reason }))
  return listing(withRows(table, kept), table, dropped)
}

function passes(table: CellTable, row: number, where: RowTest): boolean {
  if (where.by === 'total') return isTotal(table, row)
  const column = table.columns[where.column]
  const text = column ? textOf(table, column, row) : ''
  switch (where.by) {
    case 'blank':
      return isMissing(text)
    case 'filled':
      return !isMissing(text)
    default: {
      const plain = foldAccents(text)
      const wanted = where.texts.map((one) => foldAccents(one.trim()))
      if (where.by === 'is') return wanted.includes(plain)
      return wanted.some((one) => (where.by === 'starts' ? plain.startsWith(one) : plain.includes(one)))
    }
  }
}

function isTotal(table: CellTable, row: number): boolean {
  const first = table.columns.find((column) => column !== null && !isEmptyAt(table, column, row))
  return first ? isTotalText(textOf(table, first, row)) : false
}

/** Gives each row of a group its label; rows beyond the labels get none. */
export function labelRows(table: CellTable, { column: at, labels, into }: LabelRows): CellTable {
  const column = table.columns[at]
  if (!column) return table
  const refs = new Float64Array(table.rowCount).fill(noCell)
  const made = labels.map((text) => make(table, { text, from: noCell, words: null }))
  let group = noCell
  let place = -1
  for (let row = 0; row < table.rowCount; row++) {
    const ref = column.refs[row] ?? noCell
    if (ref !== noCell && ref !== group) [group, place] = [ref, 0]
    else place++
    refs[row] = made[place] ?? noCell
  }
  return withColumn(table, { header: into, source: 0, refs })
}

export const rowNumbers = (table: CellTable): number[] =>
  Array.from({ length: table.rowCount }, (_, row) => row)

export const withColumn = (table: CellTable, ...columns: readonly TableColumn[]): CellTable => ({
  ...table,
  columns: [...table.columns, ...columns]
})

/** Notes rows that were taken away, each once and only where it is a row of the client's sheet. */
function listing(
  table: CellTable,
  before: CellTable,
  dropped: readonly { row: number; reason: string }[]
): CellTable {
  const known = new Set(table.leftOut.map((one) => one.row))
  const leftOut = [...table.leftOut]
  for (const { row, reason } of dropped) {
    const own = (before.rows[row] ?? 0) + 1
    if (known.has(own)) continue
    known.add(own)
    leftOut.push({ row: own, reason })
  }
  return { ...table, leftOut }
}
