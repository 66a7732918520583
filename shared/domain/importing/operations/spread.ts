import {
  cellOf,
  noCell,
  textOf,
  withoutColumns,
  withRows,
  type CellTable,
  type TableColumn
} from './cell-table'
import type { Spread } from './operation'
import { withColumn } from './row-operations'

/**
 * Turns rows into columns: one column per name and value. Rows with equal keys become one; where a name comes twice
 * for the same keys a second row is begun, so that no value is lost.
 */
export function spread(table: CellTable, step: Spread): CellTable {
  const names = table.columns[step.names]
  const keys = step.keys.flatMap((at) => table.columns[at] ?? [])
  const values = step.values.flatMap((at) => table.columns[at] ?? [])
  if (!names || values.length === 0) return table
  const labels: string[] = []
  const places = new Map<string, number>()
  const firstRows: number[] = []
  const cells: Map<string, number>[] = []
  for (let row = 0; row < table.rowCount; row++) {
    const label = textOf(table, names, row)
    if (label === '') continue
    if (!labels.includes(label)) labels.push(label)
    const key = keys.map((column) => textOf(table, column, row)).join('\u001f')
    let place = -1
    for (let turn = 0; place < 0; turn++) {
      const known = places.get(`${key}\u001e${turn}`)
      if (known === undefined) {
        place = firstRows.push(row) - 1
        places.set(`${key}\u001e${turn}`, place)
        cells.push(new Map())
      } else if (cells[known]?.has(label) === false) place = known
    }
    cells[place]?.set(label, row)
  }
  return spreadTable(table, step, { names, values, labels, firstRows, cells })
}

interface Found {
  readonly names: TableColumn
  readonly values: readonly TableColumn[]
  readonly labels: readonly string[]
  readonly firstRows: readonly number[]
  readonly cells: readonly Map<string, number>[]
}

function spreadTable(table: CellTable, step: Spread, found: Found): CellTable {
  const { values, labels, firstRows, cells } = found
  const used = new Set([step.names, ...step.values])
  const fresh = values.flatMap((column, index) =>
    labels.map((label): TableColumn => {
      const refs = cells.map((rows) => {
        const row = rows.get(label)
        return row === undefined ? noCell : (column.refs[row] ?? noCell)
      })
      const header = index === 0 ? label : `${column.header} – ${label}`
      return { header, source: column.source, refs: Float64Array.from(refs) }
    })
  )
  const narrow = withRows(withoutColumns(table, used), firstRows)
  return withColumn(narrow, ...fresh.filter((column) => hasValue(narrow, column)))
}

const hasValue = (table: CellTable, column: TableColumn): boolean =>
  column.refs.some((_, row) => cellOf(table, column, row).text !== '')
