import { cellKind, kindAt, rawTextAt } from '../cells'
import { importField } from '../fields'
import { datePositions } from '../read-date'
import { finding, type Finding } from './check'
import type { CheckedTable } from './checked-table'

/**
 * Date columns that prove both orders: 14/03/2025 (day first) and 03/14/2025 (month first) in one column. Listed are
 * the dates written against the column's order and those that read both ways, of which nobody can be sure.
 */
export function mixedDateOrder(table: CheckedTable): Finding[] {
  const { sheet, extracted, decision } = table
  const seen = new Set<number>()
  return decision.mapping.flatMap(({ field, column, dateOrder }) => {
    const isDate = field !== null && importField(decision.target, field)?.type === 'date'
    if (!isDate || seen.has(column)) return []
    seen.add(column)
    const proof = { day: 0, month: 0 }
    const doubtful: number[] = []
    for (const row of extracted.rows) {
      if (kindAt(sheet, row, column) !== cellKind.text) continue
      const parts = datePositions(rawTextAt(sheet, row, column))
      if (!parts || parts.first === parts.second) continue
      if (parts.first > 12) proof.day++
      else if (parts.second > 12) proof.month++
      const isAgainst = dateOrder === 'mdy' ? parts.first > 12 : parts.second > 12
      if (isAgainst || (parts.first <= 12 && parts.second <= 12)) doubtful.push(row)
    }
    if (proof.day === 0 || proof.month === 0) return []
    const cells = doubtful.map((row) => ({
      row,
      column,
      text: rawTextAt(sheet, row, column),
      other: null,
      otherRow: null
    }))
    return finding('mixed-date-order', 'warning', cells, {
      field,
      column,
      facts: { dayFirst: proof.day, monthFirst: proof.month }
    })
  })
}
