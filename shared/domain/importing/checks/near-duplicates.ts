import { companyKey } from '../matching/company-name'
import { dayNumber, isCivilDate } from '../../values/civil-date'
import { finding, type Finding } from './check'
import { amountAt, cellOf, recordsWhere, rowOfRecord, textAt, type CheckedTable } from './checked-table'

/** Amounts this close may be one sale written down twice (rounding, a late discount). */
const amountTolerance = 0.01
const nearDays = 7
/** How many records after one are compared with it: keeps the cost linear. */
const reach = 12
/** More than this share of rows alike is the way the list is written (order lines, monthly fees), not a slip. */
const usualShare = 0.05

/** Fields that tell two sales of one account apart. */
const apart = ['product', 'segment', 'owner', 'attribution', 'category', 'currency', 'description'] as const

/**
 * Deals or investments of the same account (or partner) whose amounts are within 1 % and whose dates are within a
 * week, and which nothing else tells apart. Records are sorted by date inside each account, and each is compared
 * with the next twelve.
 */
export function nearDuplicates(table: CheckedTable): Finding[] {
  const { target } = table.decision
  if (target !== 'deal' && target !== 'investment') return []
  const dayOf = dayReader(table)
  const names = new Map<string, string>()
  const groups = new Map<string, number[]>()
  for (const index of recordsWhere(table, (at) => isCandidate(table, at))) {
    const who = accountKey(table, index, names)
    if (who === null) continue
    const key = `${who}|${apart.map((field) => textAt(table, field, index) ?? '').join('|')}`
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  const twins = [...groups.values()].flatMap((group) => twinsIn(table, group, dayOf))
  if (twins.length > Math.max(2, table.extracted.rows.length * usualShare)) return []
  const cells = twins
    .map(([index, other]) =>
      cellOf(table, 'amount', index, {
        text: cellOf(table, 'amount', other).text,
        row: rowOfRecord(table, other)
      })
    )
    .sort((a, b) => a.row - b.row)
  const column = table.extracted.columnOf['amount'] ?? null
  return finding('near-duplicate', 'question', cells, { field: 'amount', column })
}

const isCandidate = (table: CheckedTable, index: number): boolean =>
  !table.copies.has(rowOfRecord(table, index)) && (amountAt(table, 'amount', index) ?? 0) > 0

/** Account and partner as compared; null when a row names neither. */
function accountKey(table: CheckedTable, index: number, names: Map<string, string>): string | null {
  const folded = (text: string | null): string => {
    if (text === null) return ''
    let key = names.get(text)
    if (key === undefined) names.set(text, (key = companyKey(text)))
    return key
  }
  const account = folded(textAt(table, 'account', index))
  const partner = folded(textAt(table, 'partnerName', index) ?? textAt(table, 'partnerKey', index))
  return account === '' && partner === '' ? null : `${account}|${partner}`
}

/** The day a record is known by: when it closed or was spent, else when it was created. */
function dayReader(table: CheckedTable): (index: number) => number | null {
  const fields = table.decision.target === 'deal' ? ['closedOn', 'createdOn'] : ['date']
  return (index) => {
    for (const field of fields) {
      const date = textAt(table, field, index)
      if (date !== null && isCivilDate(date)) return dayNumber(date)
    }
    return null
  }
}

function twinsIn(
  table: CheckedTable,
  group: readonly number[],
  dayOf: (index: number) => number | null
): (readonly [number, number])[] {
  const dated = group
    .flatMap((index) => {
      const day = dayOf(index)
      return day === null ? [] : [{ index, day }]
    })
    .sort((a, b) => a.day - b.day || a.index - b.index)
  const twins: (readonly [number, number])[] = []
  const taken = new Set<number>()
  dated.forEach((one, at) => {
    for (const next of dated.slice(at + 1, at + 1 + reach)) {
      if (next.day - one.day > nearDays) break
      if (taken.has(next.index) || !isNear(table, one.index, next.index)) continue
      const [early, late] = one.index < next.index ? [one.index, next.index] : [next.index, one.index]
      taken.add(late)
      twins.push([late, early])
    }
  })
  return twins
}

/** Two lines of one order bear the same key and are meant to be two. */
function isNear(table: CheckedTable, left: number, right: number): boolean {
  const keys = [textAt(table, 'externalId', left), textAt(table, 'externalId', right)]
  if (keys[0] !== null && keys[0] === keys[1]) return false
  const [a, b] = [amountAt(table, 'amount', left) ?? 0, amountAt(table, 'amount', right) ?? 0]
  return Math.abs(a - b) <= Math.max(a, b) * amountTolerance
}
