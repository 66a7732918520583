import type { ImportTarget } from '../../entities/import-run'
import { finding, type Finding } from './check'
import { cellOf, recordsWhere, textAt, type CheckedTable } from './checked-table'

/** What must come first → what follows. */
const orders: Readonly<Record<ImportTarget, readonly (readonly [string, string])[]>> = {
  deal: [
    ['createdOn', 'closedOn'],
    ['qualifiedOn', 'closedOn'],
    ['registeredOn', 'closedOn']
  ],
  partner: [
    ['signedOn', 'endedOn'],
    ['agreementSignedOn', 'agreementRenewalOn']
  ],
  investment: [],
  activity: [],
  response: [],
  note: []
}

/** Records that ended before they began: a deal closed before it was created, an agreement renewed before it was signed. */
export function dateOrder(table: CheckedTable): Finding[] {
  const { columnOf } = table.extracted
  return orders[table.decision.target].flatMap(([early, late]) => {
    const column = columnOf[late]
    if (column === undefined || columnOf[early] === undefined || columnOf[early] === column) return []
    const cells = recordsWhere(table, (index) => {
      const [first, second] = [textAt(table, early, index), textAt(table, late, index)]
      return first !== null && second !== null && second < first
    }).map((index) => cellOf(table, late, index, { text: textAt(table, early, index) }))
    return finding('date-order', 'error', cells, {
      field: late,
      column,
      detail: early,
      facts: { earlier: early }
    })
  })
}
