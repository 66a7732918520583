import { rawTextAt } from '../cells'
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
  const { firstDataRow, lastDataRow, columns } = decision.layout
  const hidden = new Set(sheet.hiddenRows)
  const rows = extracted.rows.filter((row) => hidden.has(row))
  const mapped = new Set(decision.mapping.filter((one) => one.field !== null).map((one) => one.column))
  const hiddenColumns = sheet.hiddenColumns.filter((column) => mapped.has(column))
  const head = decision.layout.header?.last ?? firstDataRow
  const merges = sheet.merges.filter(
    (merge) =>
      merge.bottom >= firstDataRow &&
      merge.top <= lastDataRow &&
      [...mapped].some((column) => column >= merge.left && column <= merge.right) &&
      (merge.bottom > merge.top || merge.right > merge.left)
  )
  return [
    ...finding(
      'hidden-rows',
      'question',
      rows.map((row) => whole(row, rawTextAt(sheet, row, columns[0] ?? 0)))
    ),
    ...finding(
      'hidden-columns',
      'question',
      hiddenColumns.map((column) => whole(head, rawTextAt(sheet, head, column), column))
    ),
    ...finding(
      'merged-cells',
      'warning',
      merges.map(({ top, left }) => whole(top, rawTextAt(sheet, top, left), left)),
      { facts: { rows: merges.reduce((count, { top, bottom }) => count + bottom - top, 0) } }
    )
  ]
}
