import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  civilDate,
  dayNumber,
  daysBetween,
  fromDayNumber,
  inTrailingWindow,
  isCivilDate,
  lastDateMonthsBefore
} from '@shared/domain/values/civil-date'

const anyDay = fc.integer({ min: -650_000, max: 2_850_000 }).map(fromDayNumber)

describe('civil dates', () => {
  it('refuses days that do not exist', () => {
    expect(civilDate(2026, 2, 29)).toBeNull()
    expect(civilDate(2024, 2, 29)).toBe('2024-02-29')
    expect(civilDate(1900, 2, 29)).toBeNull()
    expect([isCivilDate('2026-04-31'), isCivilDate('2026-4-3'), isCivilDate('2026-04-30')]).toEqual([
      false,
      false,
      true
    ])
  })

  it('counts days as the platform’s own UTC calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 80_000 }), (days) => {
        const expected = new Date(days * 86_400_000).toISOString().slice(0, 10)
        expect(fromDayNumber(days)).toBe(expected)
        expect(dayNumber(expected)).toBe(days)
      })
    )
  })

  it('adds and subtracts days without loss', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      })
    )
  })

  it('stops at the ends of the calendar instead of wrapping round', () => {
    expect([addDays('0001-01-02', -90), addDays('9999-12-30', 90)]).toEqual(['0001-01-01', '9999-12-31'])
  })

  it('ends a month early rather than running into the next one', () => {
    expect([addMonths('2026-01-31', 1), addMonths('2024-02-29', 12), addMonths('2026-03-15', -3)]).toEqual([
      '2026-02-28',
      '2025-02-28',
      '2025-12-15'
    ])
  })

  it('finds the last day some months before, of which several may lead to the end of one month', () => {
    const lastYear = (date: string): string | null => lastDateMonthsBefore(date, 12)
    expect(['2026-06-30', '2025-02-28', '2024-02-29', '0001-06-30'].map(lastYear)).toEqual([
      ...['2025-06-30', '2024-02-29', '2023-02-28', null]
    ])
    expect(lastDateMonthsBefore('2026-02-28', 1)).toBe('2026-01-31')
    const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2040-12-31') })
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 25 }), (one, other, months) => {
        const [from, date] = [fromDayNumber(one), fromDayNumber(other)]
        expect(from <= (lastDateMonthsBefore(date, months) ?? '')).toBe(addMonths(from, months) <= date)
      }),
      { numRuns: 500, seed: 3 }
    )
  })

  it('opens a trailing window after its first day and closes it on the as-of date', () => {
    const within = (day: string): boolean => inTrailingWindow(day, '2020-06-30', 90)
    expect([within('2020-04-01'), within('2020-04-02'), within('2020-06-30'), within('2020-07-01')]).toEqual([
      false,
      true,
      true,
      false
    ])
  })
})
