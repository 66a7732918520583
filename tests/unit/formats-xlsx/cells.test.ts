import { describe, expect, it } from 'vitest'
import { cellAddress } from '@shared/formats/xlsx/cell-address'
import { cellText, columnName, longestCellText } from '@shared/formats/xlsx/cell-text'
import { exceljsValue } from '@shared/formats/xlsx/cell-value'

describe('cells', () => {
  it('are addressed as Excel does', () => {
    expect([1, 26, 27, 702, 703].map((column) => cellAddress(1, column))).toEqual([
      'A1',
      'Z1',
      'AA1',
      'ZZ1',
      'AAA1'
    ])
  })

  it('hold dates as day numbers, the same in every time zone', () => {
    expect(exceljsValue({ date: '2026-09-30' })).toBe(46_295)
    expect(exceljsValue({ date: '1900-03-01' })).toBe(61)
  })

  it('hold text as text and formulas with their results', () => {
    expect(exceljsValue('=1+1')).toBe('=1+1')
    expect(exceljsValue({ formula: 'SUM(A1)', result: 0 })).toEqual({ formula: 'SUM(A1)', result: 0 })
  })

  it('cut text at Excel’s limit without breaking a character', () => {
    const cut = cellText('😀'.repeat(20_000))
    expect(cut.length).toBeLessThanOrEqual(longestCellText)
    expect(/[\ud800-\udbff]…?$/.test(cut)).toBe(false)
  })

  it('lose what XML refuses: control characters, U+FFFE and U+FFFF, halves of characters', () => {
    expect(cellText('a\u0000b\u0008c\u000bd\ufffee\uffffF\ud800')).toBe('abcdeF')
  })

  it('protect what Excel would take for its own escape', () => {
    expect(cellText('_x0041_')).toBe('_x005F_x0041_')
    expect(columnName('two\nlines')).toBe('two_x000a_lines')
  })
})
