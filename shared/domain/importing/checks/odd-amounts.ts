import { finding, type Finding } from './check'
import { amountAt, cellOf, recordsWhere, textAt, type CheckedTable } from './checked-table'

/** Amounts that take money away from a deal or an investment, and won deals for nothing. */
export function oddAmounts(table: CheckedTable): Finding[] {
  const { target } = table.decision
  const column = table.extracted.columnOf['amount']
  if ((target !== 'deal' && target !== 'investment') || column === undefined) return []
  const negative = recordsWhere(table, (index) => (amountAt(table, 'amount', index) ?? 0) < 0)
  const zero =
    target === 'deal'
      ? recordsWhere(
          table,
          (index) => amountAt(table, 'amount', index) === 0 && textAt(table, 'status', index) === 'won'
        )
      : recordsWhere(table, (index) => amountAt(table, 'amount', index) === 0)
  const cells = (found: readonly number[]) => found.map((index) => cellOf(table, 'amount', index))
  return [
    ...finding('negative-amount', 'question', cells(negative), { field: 'amount', column }),
    ...finding('zero-amount', 'question', cells(zero), { field: 'amount', column })
  ]
}
