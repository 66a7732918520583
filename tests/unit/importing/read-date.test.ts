import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays } from '@shared/domain/values/civil-date'
import { readDate } from '@shared/domain/importing/read-date'

describe('dates in the client’s spelling', () => {
  it('reads figures in the order of the column', () => {
    expect(readDate('03/04/2026', 'dmy')).toBe('2026-04-03')
    expect(readDate('03/04/2026', 'mdy')).toBe('2026-03-04')
    expect(readDate('14/03/2026', 'mdy')).toBe('2026-03-14')
    expect(readDate('14.3.26', 'dmy')).toBe('2026-03-14')
    expect(readDate('2026-03-14T10:30:00Z', null)).toBe('2026-03-14')
    expect(readDate('8/21/2019 13:10:31', 'mdy')).toBe('2019-08-21')
  })

  it('reads month names in five languages', () => {
    const texts = [
      '14 March 2026',
      'Mar 14, 2026',
      '14. März 2026',
      '14 mars 2026',
      '14 maart 2026',
      '14 de marzo de 2026',
      '14-Mar-26'
    ]
    expect(texts.map((text) => readDate(text, 'dmy'))).toEqual(texts.map(() => '2026-03-14'))
  })

  it('reads no date where none is', () => {
    for (const text of [
      '31.02.2026',
      '12',
      '1.234,50',
      'Q1 2026',
      '99/99/2026',
      '2026',
      'tomorrow',
      '192.168.1.1'
    ]) {
      expect(readDate(text, 'dmy')).toBeNull()
    }
  })

  it('reads back every day of two centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), (days) => {
        const date = addDays('1950-01-01', days)
        const [year, month, day] = date.split('-')
        expect(readDate(`${day}.${month}.${year}`, 'dmy')).toBe(date)
        expect(readDate(`${month}/${day}/${year}`, 'mdy')).toBe(date)
        expect(readDate(date, null)).toBe(date)
      })
    )
  })
})
