import { finding, type Finding } from './check'
import { amountAt, cellOf, recordsWhere, textAt, type CheckedTable } from './checked-table'

const hasMoney = ({ decision }: CheckedTable): boolean =>
  decision.target === 'deal' || decision.target === 'investment'

/**
 * Amounts nobody said the currency of. Where the engagement's reporting currency was assumed for all rows, that is
 * one question; where some rows name a currency and others do not, those others cannot be added up.
 */
export function missingCurrencies(table: CheckedTable): Finding[] {
  if (!hasMoney(table)) return []
  const { columnOf } = table.extracted
  const column = columnOf['amount'] ?? null
  const isAmount = (index: number): boolean => amountAt(table, 'amount', index) !== null
  const assumed = table.assumed.has('currency')
    ? recordsWhere(table, (index) => isAmount(index) && textAt(table, 'currency', index) !== null)
    : []
  const without = recordsWhere(table, (index) => isAmount(index) && textAt(table, 'currency', index) === null)
  const currency = table.decision.constants['currency'] ?? ''
  return [
    ...finding(
      'assumed-currency',
      'question',
      assumed.map((index) => cellOf(table, 'amount', index)),
      { field: 'currency', column, facts: { currency } }
    ),
    ...finding(
      'no-currency',
      'error',
      without.map((index) => cellOf(table, 'amount', index)),
      { field: 'currency', column }
    )
  ]
}

/** Amounts in several currencies in one column: right only if the client meant it, and needs a rate for each. */
export function mixedCurrencies(table: CheckedTable): Finding[] {
  if (!hasMoney(table)) return []
  const counts = new Map<string, number>()
  for (let index = 0; index < table.extracted.rows.length; index++) {
    const currency = textAt(table, 'currency', index)
    if (currency !== null && amountAt(table, 'amount', index) !== null)
      counts.set(currency, (counts.get(currency) ?? 0) + 1)
  }
  if (counts.size < 2) return []
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const main = ranked[0]?.[0] ?? ''
  const rare = recordsWhere(table, (index) => {
    const currency = textAt(table, 'currency', index)
    return currency !== null && currency !== main && amountAt(table, 'amount', index) !== null
  })
  const field = table.extracted.columnOf['currency'] === undefined ? 'amount' : 'currency'
  return finding(
    'mixed-currencies',
    'question',
    rare.map((index) => ({ ...cellOf(table, field, index), other: textAt(table, 'currency', index) })),
    {
      field,
      column: table.extracted.columnOf[field] ?? null,
      facts: { main, list: ranked.map(([currency, count]) => `${currency} ${count}`).join(', ') }
    }
  )
}
