import { finding, type Finding } from './check'
import { cellOf, recordsWhere, textAt, unreadOf, type CheckedTable } from './checked-table'
import { neededFields } from './needed-fields'

/** Found by checks of their own, with a better question. */
const askedElsewhere = new Set(['currency'])

/** Cells left blank in a column the figures need. Blank amounts of open and lost deals are common: only a question. */
export function missingValues(table: CheckedTable): Finding[] {
  const { extracted, decision } = table
  const unread = unreadOf(table)
  return neededFields(decision.target).flatMap((group) => {
    const given = group.filter((field) => extracted.columnOf[field] !== undefined)
    const field = given[0]
    if (field === undefined || askedElsewhere.has(field)) return []
    const column = extracted.columnOf[field] ?? null
    const blank = recordsWhere(
      table,
      (index) =>
        given.every(
          (one) => textAt(table, one, index) === null && !unread.has(`${extracted.rows[index] ?? 0}:${one}`)
        ) && !isReportedAsWon(table, field, index)
    )
    const isUsual = decision.target === 'deal'
    return finding(
      'missing-value',
      isUsual ? 'question' : 'warning',
      blank.map((index) => cellOf(table, field, index)),
      { field, column, facts: { of: extracted.rows.length } }
    )
  })
}

/** Won deals without amount or day have a finding of their own. */
const isReportedAsWon = (table: CheckedTable, field: string, index: number): boolean =>
  table.decision.target === 'deal' &&
  (field === 'amount' || field === 'closedOn') &&
  textAt(table, 'status', index) === 'won'

/** Fields the figures need and no column gives: one question each, about the sheet as a whole. */
export function missingColumns(table: CheckedTable): Finding[] {
  const { extracted, decision } = table
  const header = decision.layout.header?.last ?? decision.layout.firstDataRow
  return neededFields(decision.target).flatMap((group) => {
    const field = group[0]
    const isGiven = group.some((one) => extracted.columns[one] !== undefined)
    const isDirect = field === 'partnerName' && decision.constants['attribution'] === 'direct'
    if (field === undefined || isGiven || isDirect || extracted.rows.length === 0) return []
    const cells = [{ row: header, column: null, text: '', other: null, otherRow: null }]
    return finding('no-column', 'question', cells, { field })
  })
}
