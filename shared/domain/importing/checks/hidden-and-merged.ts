import { rawTextAt } from '../cells'
import { isReshaping } from '../operations/operation'
import { finding, type Finding } from './check'
import type { CheckedTable } from './checked-table'

const whole = (row: number, text: string, column: number | null = null) => ({
  row,
  column,
  text,
  other: null,
  otherRow: null
})

/**
 * Rows and columns the client had hidden and which are taken all the same, and merged cells, of which only the first
 * holds a value while the others read as blank.
 */
export function hiddenAndMerged(table: CheckedTable): Finding[] {
  const { sheet, extracted, decision } = table
  const first = decision.layout.columns[0] ?? 0
  const hidden = new Set(table.client.hiddenRows)
  const rows = extracted.rows.filter((row) => hidden.has(extracted.origins.rowOf(row)))
  return [
    ...finding(
      'hidden-rows',
      'question',
      rows.map((row) => whole(row, rawTextAt(sheet, row, first)))
    ),
    ...hiddenColumns(table),
    ...mergedCells(table)
  ]
}

/** Steps that give the table other columns leave nothing to say about those of the client's sheet. */
const isOwnTable = ({ decision }: CheckedTable): boolean =>
  (decision.operations ?? []).every((operation) => !isReshaping(operation))

const mappedColumns = ({ decision }: CheckedTable): number[] => [
  ...new Set(decision.mapping.filter((one) => one.field !== null).map((one) => one.column))
]

function hiddenColumns(table: CheckedTable): Finding[] {
  if (!isOwnTable(table)) return []
  const { layout } = table.decision
  const head = layout.header?.last ?? layout.firstDataRow
  const mapped = new Set(mappedColumns(table))
  const columns = table.client.hiddenColumns.filter((column) => mapped.has(column))
  return finding(
    'hidden-columns',
    'question',
    columns.map((column) => whole(head, layout.headers[column] ?? '', column))
  )
}

function mergedCells(table: CheckedTable): Finding[] {
  if (!isOwnTable(table)) return []
  const { sheet, extracted, decision, client } = table
  const mapped = mappedColumns(table)
  const rowOf = new Map(extracted.rows.map((row) => [extracted.origins.rowOf(row), row]))
  const merges = client.merges.filter(
    (merge) =>
      merge.bottom > merge.top &&
      rowOf.has(merge.top) &&
      mapped.some((column) => column >= merge.left && column <= merge.right)
  )
  const cells = merges.map(({ top, left }) => {
    const row = rowOf.get(top) ?? top
    return whole(row, rawTextAt(sheet, row, left), left)
  })
  const columns = new Set(
    merges.flatMap(({ left, right }) => mapped.filter((one) => one >= left && one <= right))
  )
  return finding('merged-cells', 'warning', cells, {
    column: [...columns][0] ?? decision.layout.columns[0] ?? null,
    facts: {
      rows: merges.reduce((count, { top, bottom }) => count + bottom - top, 0),
      columns: [...columns].join(',')
    }
  })
}
