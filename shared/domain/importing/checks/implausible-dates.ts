import type { ImportTarget } from '../../entities/import-run'
import { finding, type Finding } from './check'
import { cellOf, recordsWhere, textAt, type CheckedTable } from './checked-table'

/** Days on which something has happened: none of them can lie ahead. */
export const pastFields: Readonly<Record<ImportTarget, readonly string[]>> = {
  deal: ['createdOn', 'qualifiedOn', 'registeredOn', 'closedOn'],
  partner: ['signedOn', 'endedOn', 'agreementSignedOn', 'contactSpokenOn'],
  investment: ['date'],
  activity: ['date'],
  response: ['submittedOn'],
  note: ['date']
}

/** No partner programme looks back further; 1900-01-00 and 1970-01-01 are what programs write for "nothing". */
const earliest = '1980-01-01'

/** Whether the date of a record is one of the past: the closing day of an open deal and a planned training are not. */
export const isPastDate = (table: CheckedTable, field: string, index: number): boolean => {
  const { target } = table.decision
  if (target === 'deal' && field === 'closedOn') return textAt(table, 'status', index) !== 'open'
  if (target === 'investment') return textAt(table, 'state', index) === 'paid'
  return true
}

/** Events dated after today, and dates older than any partner programme. */
export function implausibleDates(table: CheckedTable): Finding[] {
  const { extracted, today } = table
  return pastFields[table.decision.target].flatMap((field) => {
    const column = extracted.columnOf[field]
    if (column === undefined) return []
    const isAhead = (index: number): boolean => {
      const date = textAt(table, field, index)
      return date !== null && date > today && isPastDate(table, field, index)
    }
    const isAncient = (index: number): boolean => {
      const date = textAt(table, field, index)
      return date !== null && date < earliest
    }
    const listed = (test: (index: number) => boolean) =>
      recordsWhere(table, test).map((index) =>
        cellOf(table, field, index, { text: textAt(table, field, index) })
      )
    return [
      ...finding('future-date', 'error', listed(isAhead), { field, column, facts: { today } }),
      ...finding('ancient-date', 'warning', listed(isAncient), { field, column, facts: { earliest } })
    ]
  })
}
