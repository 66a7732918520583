import { finding, type Finding } from './check'
import {
  amountAt,
  cellOf,
  hasColumn,
  recordsWhere,
  rowOfRecord,
  textAt,
  unreadOf,
  type CheckedTable
} from './checked-table'

/** So few lost deals with an amount among many without are exceptions worth a look. */
const exceptionShare = 0.1
const enoughLost = 10

const hasStatus = (table: CheckedTable, index: number, status: string): boolean =>
  textAt(table, 'status', index) === status

/** Deals said to be won without the day or the amount they were won with: they are missing from every revenue figure. */
export function wonWithoutFacts(table: CheckedTable): Finding[] {
  if (table.decision.target !== 'deal') return []
  const column = (field: string): number | null => table.extracted.columnOf[field] ?? null
  // A cell that could not be read is listed as that.
  const unread = unreadOf(table)
  const isWonWithout = (field: string) => (index: number) =>
    hasStatus(table, index, 'won') &&
    textAt(table, field, index) === null &&
    !unread.has(`${rowOfRecord(table, index)}:${field}`)
  const undated = hasColumn(table, 'closedOn') ? recordsWhere(table, isWonWithout('closedOn')) : []
  const worthless = hasColumn(table, 'amount') ? recordsWhere(table, isWonWithout('amount')) : []
  return [
    ...finding(
      'won-without-close',
      'warning',
      undated.map((index) => cellOf(table, 'closedOn', index)),
      { field: 'closedOn', column: column('closedOn') }
    ),
    ...finding(
      'won-without-amount',
      'warning',
      worthless.map((index) => cellOf(table, 'amount', index)),
      { field: 'amount', column: column('amount') }
    )
  ]
}

/** Open deals whose expected closing day is over: still alive, or forgotten? Judged from the as-of date. */
export function openPastClose(table: CheckedTable): Finding[] {
  if (table.decision.target !== 'deal') return []
  const { date } = table.asOf
  const stale = recordsWhere(table, (index) => {
    const closed = textAt(table, 'closedOn', index)
    return closed !== null && closed < date && hasStatus(table, index, 'open')
  })
  return finding(
    'open-past-close',
    'question',
    stale.map((index) => cellOf(table, 'closedOn', index)),
    { field: 'closedOn', column: table.extracted.columnOf['closedOn'] ?? null, facts: { asOf: date } }
  )
}

/**
 * Lost deals that keep an amount where nearly all others lost theirs: the few may be won ones with the wrong stage.
 * Lists that keep every amount are usual and give nothing.
 */
export function lostWithAmount(table: CheckedTable): Finding[] {
  if (table.decision.target !== 'deal' || !hasColumn(table, 'amount')) return []
  const lost = recordsWhere(table, (index) => hasStatus(table, index, 'lost'))
  const valued = lost.filter((index) => (amountAt(table, 'amount', index) ?? 0) !== 0)
  if (lost.length < enoughLost || valued.length > lost.length * exceptionShare) return []
  return finding(
    'lost-with-amount',
    'question',
    valued.map((index) => cellOf(table, 'amount', index)),
    { field: 'amount', column: table.extracted.columnOf['amount'] ?? null, facts: { lost: lost.length } }
  )
}
