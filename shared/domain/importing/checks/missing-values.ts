import { finding, type Finding } from './check'
import { cellOf, recordsWhere, textAt, unreadOf, type CheckedTable } from './checked-table'
import { neededFields } from './needed-fields'
import { usualBlanks } from './usual-blanks'

/** Found by checks of their own, with a better question. */
const askedElsewhere = new Set(['currency'])

/**
 * Cells left blank in a column the figures need: those that are blank against the habit of the list one by one, those
 * that the list leaves blank as a rule (the amount of a deal that has only begun) as one finding per column.
 */
export function missingValues(table: CheckedTable): Finding[] {
  const { extracted, decision } = table
  const unread = unreadOf(table)
  return neededFields(decision.target).flatMap((group) => {
    const given = group.filter((field) => extracted.columnOf[field] !== undefined)
    const field = fullest(table, given)
    if (field === undefined || askedElsewhere.has(field)) return []
    const column = extracted.columnOf[field] ?? null
    const blank = recordsWhere(
      table,
      (index) =>
        given.every(
          (one) => textAt(table, one, index) === null && !unread.has(`${extracted.rows[index] ?? 0}:${one}`)
        ) && !isReportedAsWon(table, given, index)
    )
    const { usual, odd, stages } = usualBlanks(table, field, blank)
    const cells = (indexes: readonly number[]) => indexes.map((index) => cellOf(table, field, index))
    const facts = { of: extracted.rows.length }
    return [
      ...finding('missing-value', decision.target === 'deal' ? 'question' : 'warning', cells(odd), {
        ...{ field, column, facts }
      }),
      ...finding('usual-blank', 'question', cells(usual), { field, column, facts: { ...facts, stages } })
    ]
  })
}

/** Of fields that stand in for each other the one the list gives most often: an open deal has no day it closed on. */
function fullest(table: CheckedTable, given: readonly string[]): string | undefined {
  const counted = given.map((field) => ({
    field,
    filled: recordsWhere(table, (index) => textAt(table, field, index) !== null).length
  }))
  return counted.sort((a, b) => b.filled - a.filled)[0]?.field
}

/** Won deals without amount or day have a finding of their own. */
const isReportedAsWon = (table: CheckedTable, given: readonly string[], index: number): boolean =>
  table.decision.target === 'deal' &&
  (given.includes('amount') || given.includes('closedOn')) &&
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
