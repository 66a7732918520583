import { describe, expect, it } from 'vitest'
import { emptyData, planOf, applyAll } from '../../integration/import/import-steps'
import { fileOf, type Rows } from './file-of'

const header = ['Claim ID', 'Partner', 'Fund type', 'Jan 2026', 'Feb 2026', 'Mar 2026']
const spend = (january: string): Rows => [
  header,
  ['M1', 'Kestrel Cloud GmbH', 'MDF', january, '200.00', '300.00'],
  ['M2', 'Fjordnett AS', 'MDF', '40.00', '50.00', '60.00']
]
const file = (january: string) => fileOf(spend(january), 'MDF spend.csv')

describe('months that become rows', () => {
  it('keep their records when an earlier month is filled in later', () => {
    const first = applyAll([file('')], emptyData)
    expect(first.plan.sheets[0]?.counts).toMatchObject({ read: 5, added: 5 })
    const later = planOf([file('100.00')], first.data)
    expect(later.sheets[0]?.counts).toMatchObject({ added: 1, changed: 0, unchanged: 5 })
    const mended = planOf(
      [
        fileOf(
          [header, ['M1', 'Kestrel Cloud GmbH', 'MDF', '', '200.00', '333.00'], ...spend('').slice(2)],
          'MDF spend.csv'
        )
      ],
      first.data
    )
    expect(mended.sheets[0]?.counts).toMatchObject({ added: 0, changed: 1, unchanged: 4 })
  })
})
