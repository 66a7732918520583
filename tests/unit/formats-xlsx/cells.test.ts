import { describe, expect, it } from 'vitest'
import { cellAddress } from '@shared/formats/xlsx/cell-address'
import { cellXml } from '@shared/formats/xlsx/cell-xml'
import { sharedStrings } from '@shared/formats/xlsx/shared-strings'
import { cellText, longestCellText } from '@shared/formats/xlsx/xml-text'

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

  it('hold text only as a reference into the shared strings', () => {
    const strings = sharedStrings()
    const xml = cellXml('A1', '=1+1', 'text', strings)
    expect(xml).toMatch(/^<c r="A1" s="\d+" t="s"><v>0<\/v><\/c>$/)
    expect(strings.part()).toContain('<t xml:space="preserve">=1+1</t>')
  })

  it('hold dates as day numbers, the same in every time zone', () => {
    expect(cellXml('A1', { date: '2026-09-30' }, 'date', sharedStrings())).toContain('<v>46295</v>')
    expect(cellXml('A1', { date: '1900-03-01' }, 'date', sharedStrings())).toContain('<v>61</v>')
  })

  it('cut text at Excel’s limit without breaking a character', () => {
    const cut = cellText('😀'.repeat(20_000))
    expect(cut.length).toBeLessThanOrEqual(longestCellText)
    expect(/[\ud800-\udbff]…?$/.test(cut)).toBe(false)
  })

  it('protect what Excel would take for its own escape', () => {
    expect(cellText('_x0041_')).toBe('_x005F_x0041_')
  })
})
