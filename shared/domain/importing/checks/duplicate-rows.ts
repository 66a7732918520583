import { rawTextAt, type SheetCells } from '../cells'
import { finding, type Finding } from './check'
import { amountAt, textAt, type CheckedTable } from './checked-table'

/** Rows equal to an earlier one in every cell of the given columns: row → its first. One pass, by hash. */
export function copiesOf(
  sheet: SheetCells,
  rows: readonly number[],
  columns: readonly number[]
): ReadonlyMap<number, number> {
  const firsts = new Map<string, number>()
  const copies = new Map<number, number>()
  for (const row of rows) {
    let key = ''
    for (const column of columns) key += `${rawTextAt(sheet, row, column).trim()}\u001f`
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, row)
    else copies.set(row, first)
  }
  return copies
}

/**
 * Rows that say exactly what an earlier row says: counted once too often. Answers of a survey without a key or
 * address may well be alike by chance, so there it is only a question.
 */
export function duplicateRows(table: CheckedTable): Finding[] {
  const { sheet, decision, extracted, copies } = table
  const mayBeChance =
    decision.target === 'response' &&
    !['externalId', 'respondentEmail', 'respondentName', 'submittedOn'].some(
      (field) => extracted.columnOf[field] !== undefined
    )
  const first = decision.layout.columns[0] ?? 0
  const cells = [...copies].map(([row, otherRow]) => ({
    row,
    column: null,
    text: rawTextAt(sheet, row, first),
    other: null,
    otherRow
  }))
  return finding('duplicate-row', mayBeChance ? 'question' : 'warning', cells)
}

/**
 * Rows equal in every mapped column but the key: often a record entered twice under two numbers. Only where a key
 * column exists and at least three further columns are mapped; else likeness proves nothing.
 */
export function duplicatesButKey(table: CheckedTable): Finding[] {
  const { sheet, decision, extracted, copies } = table
  const key = extracted.columnOf['externalId']
  if (key === undefined) return []
  const mapped = decision.mapping.filter((one) => one.field !== null && one.column !== key)
  const columns = [...new Set(mapped.map((one) => one.column))]
  if (columns.length < 3) return []
  const rows = extracted.rows.filter((row, index) => !copies.has(row) && saysEnough(table, index))
  const alike = copiesOf(sheet, rows, columns)
  // A pattern of more than one row in ten is how this list is written, not a slip.
  if (alike.size > Math.max(2, rows.length * 0.1)) return []
  const cells = [...alike]
    .filter(([row, other]) => rawTextAt(sheet, row, key) !== rawTextAt(sheet, other, key))
    .map(([row, otherRow]) => ({
      row,
      column: key,
      text: rawTextAt(sheet, row, key),
      other: rawTextAt(sheet, otherRow, key),
      otherRow
    }))
  return finding('duplicate-but-key', 'question', cells, { field: 'externalId', column: key })
}

/** Open deals without amount and account are alike because nothing is known of them yet. */
function saysEnough(table: CheckedTable, index: number): boolean {
  const { target } = table.decision
  if (target !== 'deal' && target !== 'investment') return true
  const who = ['account', 'partnerName', 'partnerKey', 'name'].some(
    (field) => textAt(table, field, index) !== null
  )
  return who && (amountAt(table, 'amount', index) ?? 0) !== 0
}
