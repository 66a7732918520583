import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { columnWidths } from '@shared/formats/docx/fit-columns'

const full = 9_000

describe('widths of a table', () => {
  it('are the author’s where every word has room', () => {
    const columns = [
      { width: 0.7, title: 'What', texts: ['A sentence with short words'] },
      { width: 0.3, title: 'Value', texts: ['12'] }
    ]
    expect(columnWidths(columns, full)).toEqual([6_300, 2_700])
  })

  it('give a long word the room it needs, from the columns that have some to spare', () => {
    const columns = [
      { width: 0.6, title: 'Was', texts: ['Ein Satz'] },
      { width: 0.1, title: 'Muster', texts: ['Budgetverantwortliche'] },
      { width: 0.3, title: 'Wert', texts: ['Umfrageantworten'] }
    ]
    const [first = 0, second = 0, third = 0] = columnWidths(columns, full)
    expect(second).toBeGreaterThan(2_000)
    expect(third).toBeGreaterThan(1_500)
    expect(first).toBeLessThan(5_400)
    expect(first + second + third).toBe(full)
  })

  it('let a word break where it may: at a hyphen and at a soft one', () => {
    const at = (text: string): number =>
      columnWidths([{ width: 0.05, title: '', texts: [text] }, wide], full)[0] ?? 0
    const wide = { width: 0.95, title: '', texts: ['a'] }
    expect(at('Unter\u00adnehmen')).toBeLessThan(at('Unternehmen'))
    expect(at('Co-Sell-Geschäft')).toBeLessThan(at('CoSellGeschäft'))
    expect(at('1\u00a0234\u00a0567')).toBeGreaterThan(at('1 234 567'))
  })

  it('fill the page whatever stands in the cells', () => {
    const column = fc.record({
      title: fc.string(),
      texts: fc.array(fc.string({ maxLength: 200 }), { maxLength: 4 })
    })
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), (columns) => {
        const widths = columnWidths(
          columns.map((each) => ({ ...each, width: 1 / columns.length })),
          full
        )
        expect(widths.reduce((total, width) => total + width, 0)).toBe(full)
        expect(Math.min(...widths)).toBeGreaterThan(0)
      })
    )
  })
})
