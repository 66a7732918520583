import { columnLetters, cellAddress } from '../cell-address'
import { rawTextAt } from '../cells'
import { importField } from '../fields'
import type { Finding, FoundCell } from './check'
import type { FindingRow, FindingRows } from './check-protocol'
import type { CheckedTable } from './checked-table'

/** A row of the grid: one the finding is about, or the one the next are compared with. */
type Line = { readonly cell: FoundCell } | { readonly reference: number }

/** A finding's rows page by page, each copy under the row it repeats. */
export function findingRows(
  table: CheckedTable,
  finding: Finding,
  page: { readonly from: number; readonly count: number }
): FindingRows {
  const lines = linesOf(finding)
  const { columns } = table.decision.layout
  return {
    columns: columns.map((column) => {
      const mapping = table.decision.mapping.find((one) => one.column === column && one.field !== null)
      const type = mapping?.field ? importField(table.decision.target, mapping.field)?.type : undefined
      return {
        column,
        letter: column < table.client.columns.length ? columnLetters(column) : '',
        header: table.decision.layout.headers[column] ?? '',
        field: mapping?.field ?? null,
        isNumber: type === 'amount' || type === 'number' || type === 'percent'
      }
    }),
    rows: lines.slice(page.from, page.from + page.count).map((line) => rowOf(table, line, columns)),
    total: lines.length
  }
}

function linesOf({ cells }: Finding): Line[] {
  const groups = new Map<number, FoundCell[]>()
  const alone: Line[] = []
  for (const cell of cells) {
    if (cell.otherRow === null) alone.push({ cell })
    else {
      const group = groups.get(cell.otherRow)
      if (group) group.push(cell)
      else groups.set(cell.otherRow, [cell])
    }
  }
  return [
    ...alone,
    ...[...groups].flatMap(([reference, group]): Line[] => [
      { reference },
      ...group.map((cell) => ({ cell }))
    ])
  ]
}

function rowOf(table: CheckedTable, line: Line, columns: readonly number[]): FindingRow {
  const row = 'cell' in line ? line.cell.row : line.reference
  const cell = 'cell' in line ? line.cell : null
  const at = cell?.column === null || cell === null ? -1 : columns.indexOf(cell.column)
  return {
    row,
    clientRow: table.extracted.origins.rowOf(row) + 1,
    cells: columns.map((column) => rawTextAt(table.sheet, row, column)),
    marked: at < 0 ? [] : [at],
    other: cell?.other ?? null,
    otherRow:
      cell?.otherRow === null || cell === null ? null : table.extracted.origins.rowOf(cell.otherRow) + 1,
    isReference: cell === null
  }
}

/** Where a found cell stands in the client's sheet: "D10", or "row 10" for a whole row. */
export function clientPlace(table: CheckedTable, { row, column }: Pick<FoundCell, 'row' | 'column'>): string {
  const { origins } = table.extracted
  if (column === null) return `row ${origins.rowOf(row) + 1}`
  const origin = origins.cellOf(row, column)
  return origin ? cellAddress(origin.row, origin.column) : cellAddress(origins.rowOf(row), column)
}
