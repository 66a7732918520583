import { describe, expect, it } from 'vitest'
import { fiscalQuarter, fiscalYear, lastFullQuarter } from '@shared/domain/values/fiscal-calendar'

describe('fiscal calendar', () => {
  it('names a year after the calendar year it ends in', () => {
    expect(fiscalYear('2020-06-30', 7)).toEqual({ label: 'FY2020', start: '2019-07-01', end: '2020-07-01' })
    expect(fiscalYear('2020-07-01', 7)).toEqual({ label: 'FY2021', start: '2020-07-01', end: '2021-07-01' })
    expect(fiscalYear('2026-11-22', 1)).toEqual({ label: 'FY2026', start: '2026-01-01', end: '2027-01-01' })
  })
  it('counts quarters from the first month', () => {
    expect(fiscalQuarter('2026-02-10', 4).label).toBe('FY2026 Q4')
    expect(fiscalQuarter('2026-04-01', 4)).toEqual({
      label: 'FY2027 Q1',
      start: '2026-04-01',
      end: '2026-07-01'
    })
    expect(fiscalQuarter('2026-12-31', 10).label).toBe('FY2027 Q1')
  })
  it('holds a quarter for unfinished on its last day', () => {
    expect(lastFullQuarter('2026-06-30', 1).label).toBe('FY2026 Q1')
    expect(lastFullQuarter('2026-07-01', 1).label).toBe('FY2026 Q2')
    expect(lastFullQuarter('2026-01-05', 1).label).toBe('FY2025 Q4')
  })
  it('takes a month that is none as January', () => {
    expect(fiscalYear('2026-05-05', 13).start).toBe('2026-01-01')
  })
})
