import { isContactList } from '../contact-list'
import { companyKey } from '../matching/company-name'
import { finding, type Finding } from './check'
import { cellOf, rowOfRecord, textAt, type CheckedTable } from './checked-table'

/** From this share of repeated keys on the sheet lists the lines of orders, and a repeated key is how it works. */
const linesShare = 0.2

/** Records by their key, those without one left out. */
function byKey(table: CheckedTable): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (let index = 0; index < table.extracted.rows.length; index++) {
    const key = textAt(table, 'externalId', index)
    if (key === null || table.copies.has(rowOfRecord(table, index))) continue
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  return groups
}

/**
 * A key that stands on several rows. A few repeats are slips; where a fifth of the rows repeat theirs, the sheet
 * lists order lines, and only keys whose lines name different partners or accounts are worth a question.
 */
export function repeatedKeys(table: CheckedTable): Finding[] {
  const column = table.extracted.columnOf['externalId']
  if (column === undefined) return []
  const groups = [...byKey(table).values()].filter((group) => group.length > 1)
  const repeats = groups.reduce((count, group) => count + group.length - 1, 0)
  const isLines = repeats > table.extracted.rows.length * linesShare
  const shown = isLines ? groups.filter((group) => isConflicting(table, group)) : groups
  const cells = shown
    .flatMap((group) =>
      group
        .slice(1)
        .map((index) => cellOf(table, 'externalId', index, { row: rowOfRecord(table, group[0] ?? 0) }))
    )
    .sort((a, b) => a.row - b.row)
  return finding(isLines ? 'conflicting-key' : 'repeated-key', isLines ? 'question' : 'warning', cells, {
    field: 'externalId',
    column
  })
}

const isConflicting = (table: CheckedTable, group: readonly number[]): boolean =>
  ['partnerName', 'partnerKey', 'account'].some(
    (field) =>
      new Set(group.map((index) => textAt(table, field, index)).filter((one) => one !== null)).size > 1
  )

/** Partners listed twice under one name (legal form and accents aside): one company, or two branches? */
export function repeatedPartners(table: CheckedTable): Finding[] {
  // A list of people names a company once for each of them.
  if (table.decision.target !== 'partner' || isContactList(table.decision.mapping)) return []
  return repeatsOf(table, 'name', (text) => companyKey(text), 'repeated-partner')
}

/** One person with several answers: a second thought, or a second person at the same desk? */
export function repeatedRespondents(table: CheckedTable): Finding[] {
  if (table.decision.target !== 'response') return []
  const field = ['respondentEmail', 'respondentName'].find(
    (one) => table.extracted.columnOf[one] !== undefined
  )
  if (field === undefined) return []
  return repeatsOf(table, field, (text) => text.trim().toLowerCase(), 'repeated-respondent')
}

function repeatsOf(
  table: CheckedTable,
  field: string,
  keyOf: (text: string) => string,
  code: 'repeated-partner' | 'repeated-respondent'
): Finding[] {
  const firsts = new Map<string, number>()
  const cells = table.extracted.rows.flatMap((row, index) => {
    const text = textAt(table, field, index)
    if (text === null || table.copies.has(row)) return []
    const key = keyOf(text)
    const first = firsts.get(key)
    if (first === undefined) {
      firsts.set(key, index)
      return []
    }
    return [
      cellOf(table, field, index, { text: textAt(table, field, first), row: rowOfRecord(table, first) })
    ]
  })
  return finding(code, 'question', cells, { field, column: table.extracted.columnOf[field] ?? null })
}
