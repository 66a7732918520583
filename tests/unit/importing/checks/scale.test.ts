import { expect, it } from 'vitest'
import { checkSheet } from '@shared/domain/importing/checks/check-sheet'
import { tableOf, type Rows } from './checked'

const rowsOf = (count: number): Rows => [
  ['Opportunity ID', 'Partner', 'Account', 'Stage', 'Amount', 'Currency', 'Created', 'Close date', 'Product'],
  ...Array.from({ length: count }, (_, index) => [
    `D${index % (count - 5)}`,
    `Partner ${index % 300}`,
    `Account ${index % 5000}`,
    index % 3 === 0 ? 'Closed won' : 'Proposal',
    100 + ((index * 7919) % 9000),
    'EUR',
    `2026-01-${String((index % 28) + 1).padStart(2, '0')}`,
    `2026-03-${String((index % 28) + 1).padStart(2, '0')}`,
    `Product ${index % 40}`
  ])
]

const costOf = (count: number): number => {
  const table = tableOf(rowsOf(count))
  const started = performance.now()
  checkSheet(table)
  return performance.now() - started
}

it('costs as many times more as there are rows, not their square', { timeout: 180_000 }, () => {
  costOf(2000)
  const [small, large] = [costOf(5000), costOf(20_000)]
  // Four times the rows: linear gives 4, quadratic 16; the rest is room for a busy machine.
  expect(large / small).toBeLessThan(11)
})
