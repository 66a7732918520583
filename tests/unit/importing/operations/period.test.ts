import { expect, it } from 'vitest'
import { firstDayOf, readPeriod } from '@shared/domain/importing/operations/period'

const day = (header: string, year = 2024, fiscalStart = 1): string | null => {
  const period = readPeriod(header)
  return period && firstDayOf(period, period.year ?? year, fiscalStart)
}

it('reads months, quarters and years as headers write them', () => {
  const headers = ['Jan', 'Mrz 24', 'März 2025', 'févr. 2025', 'Ene-23', 'M07', '2024-03', '03/2024', 'Dec23']
  expect(headers.map((header) => day(header))).toEqual([
    '2024-01-01',
    '2024-03-01',
    '2025-03-01',
    '2025-02-01',
    '2023-01-01',
    '2024-07-01',
    '2024-03-01',
    '2024-03-01',
    '2023-12-01'
  ])
  expect(
    ['Q1 2024', '2024 Q3', 'Q2', 'H2 2023', '2022', '2021-07-01T00:00:00'].map((one) => day(one))
  ).toEqual(['2024-01-01', '2024-07-01', '2024-04-01', '2023-07-01', '2022-01-01', '2021-07-01'])
})

it('lays a client’s own year where it begins', () => {
  expect(day('FY22 Q1', 2024, 7)).toBe('2021-07-01')
  expect(day('Q3 FY22', 2024, 7)).toBe('2022-01-01')
  expect(day('FY2021/22 Q4', 2024, 7)).toBe('2022-04-01')
  expect(day('FY24 Q1', 2024, 1)).toBe('2024-01-01')
  expect(day('Q1 2024', 2020, 7)).toBe('2024-01-01')
})

it('keeps what else a header says, and takes no other word for a month', () => {
  expect(readPeriod('Jan Sales')).toMatchObject({ length: 'month', number: 1, rest: 'sales' })
  for (const header of ['Market', 'Maybe', 'Decision', 'Quota', 'Q', 'Amount', 'Q5', 'M13', ''])
    expect(readPeriod(header)).toBeNull()
})
