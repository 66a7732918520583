import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'

// Ways in which exceljs is known to write files that Excel repairs or refuses, each shown not to be in ours.

const workbook: Workbook = {
  kind: 'partner-scorecard',
  currency: 'EUR',
  front: {
    ...{ title: 'Scorecard', subtitle: 'All partners', clientName: `Client & ${'x'.repeat(300)}` },
    ...{ engagementTitle: 'Programme\u0007', asOf: '2026-09-30', date: '2026-10-01', version: '1' },
    ...{ author: 'A. Author', confidentiality: '30/60/90 & more', sampleNotice: null }
  },
  sheets: [
    {
      name: 'Things & more',
      widths: [9, 12],
      cells: [
        { row: 1, column: 1, value: 'Other', style: 'link', linkTo: 'Other' },
        { row: 2, column: 1, value: '=1+1', style: 'text' },
        { row: 3, column: 1, value: 'to\ufffebe\u0001', style: 'text' }
      ],
      tables: [
        {
          name: 'tblThings',
          headerRow: 5,
          columns: [
            { title: 'Name', style: 'text', values: ['a', '_x0041_'] },
            {
              title: 'Amount\nin all',
              style: 'money',
              hasBars: true,
              values: [1, { formula: 'B6*2', result: 2 }]
            },
            { title: 'Day', style: 'date', values: [{ date: '2026-09-30' }, null] }
          ]
        }
      ],
      frozen: { rows: 5, columns: 1 },
      orientation: 'landscape',
      repeatedRows: { from: 5, to: 5 },
      highlights: [{ cells: 'A6:A7', text: 'say "no"' }]
    },
    {
      ...{ name: 'Other', widths: [], cells: [], tables: [], highlights: [] },
      ...{ frozen: { rows: 0, columns: 0 }, orientation: 'portrait', repeatedRows: null }
    }
  ]
}

const bytes = await writeXlsx(workbook, () => {})
const parts = Object.fromEntries(
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)])
)
const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
const table = parts['xl/tables/table1.xml'] ?? ''
const styles = parts['xl/styles.xml'] ?? ''
const strings = parts['xl/sharedStrings.xml'] ?? ''

describe('the package of a workbook', () => {
  it('is the same for the same workbook', async () => {
    expect(Buffer.compare(await writeXlsx(workbook, () => {}), bytes)).toBe(0)
  })

  it('has no notes, which damage sheets with tables', () => {
    expect(Object.keys(parts).filter((name) => /comments|vmlDrawing/.test(name))).toEqual([])
  })

  it('gives every table a header row, a filter and the names the cells have', () => {
    expect(table).toContain('headerRowCount="1"')
    expect(table).toContain('<autoFilter ref="A5:C7"')
    expect(table).toContain('ref="A5:C7"')
    expect(table).toContain('name="Amount_x000a_in all"')
    expect(strings).toContain('Amount\nin all')
  })

  it('writes data bars with both ends and without the extension that has its children in a wrong order', () => {
    expect(sheet).toContain(
      '<dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF9CCFCB"/></dataBar>'
    )
    expect(sheet).not.toContain('extLst')
  })

  it('has no number format in a conditional format, and doubles quotes in its formula', () => {
    expect(/<dxfs.*<\/dxfs>/s.exec(styles)?.[0]).not.toContain('numFmt')
    expect(sheet).toContain('<formula>&quot;say &quot;&quot;no&quot;&quot;&quot;</formula>')
  })

  it('has the children of every font in the order of the format', () => {
    const fonts = [...styles.matchAll(/<font>(.*?)<\/font>/g)].map(([, content]) =>
      [...(content ?? '').matchAll(/<(\w+)/g)].map(([, child]) => child)
    )
    expect(fonts.length).toBeGreaterThan(3)
    const order = ['b', 'u', 'sz', 'color', 'name', 'family', 'scheme']
    for (const font of fonts) expect(font).toEqual(order.filter((child) => font.includes(child)))
  })

  it('counts column widths in the digits of its own text', () => {
    expect(/<fonts[^>]*><font>(.*?)<\/font>/.exec(styles)?.[1]).toContain('<sz val="10"/>')
  })

  it('keeps text as text, clean, and formulas without their equals sign', () => {
    expect(strings).toContain('<t>=1+1</t>')
    expect(strings).toContain('<t>tobe</t>')
    expect(strings).toContain('<t>_x005F_x0041_</t>')
    expect(sheet).toContain('<f>B6*2</f><v>2</v>')
    expect(sheet.match(/<f>/g)).toHaveLength(1)
  })

  it('links between sheets without a relation out of the file', () => {
    expect(sheet).toContain(`<hyperlink ref="A1" location="&apos;Other&apos;!A1"/>`)
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).not.toContain('External')
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('../tables/table1.xml')
  })

  it('repeats rows, freezes, keeps every width and does not fix the height of all rows', () => {
    expect(parts['xl/workbook.xml']).toContain('&apos;Things &amp; more&apos;!$5:$5</definedName>')
    expect(sheet).toContain('topLeftCell="B6"')
    expect(sheet).toContain('<col min="1" max="1" width="9.01"')
    expect(/<sheetFormatPr[^>]*>/.exec(sheet)?.[0]).not.toContain('customHeight')
    expect(sheet).toContain('orientation="landscape"')
  })

  it('stays within 255 characters in headers and footers, "&" doubled', () => {
    const decoded = (tag: string): string =>
      (new RegExp(`<${tag}>(.*?)</${tag}>`).exec(sheet)?.[1] ?? '').replaceAll('&amp;', '&')
    expect(decoded('oddHeader').length).toBeLessThanOrEqual(255)
    expect(decoded('oddHeader')).toContain('&RClient && xxx')
    expect(decoded('oddFooter')).toBe('&L30/60/90 && more&RPage &P of &N')
  })

  it('says who made it and when the data were', () => {
    expect(parts['docProps/app.xml']).toContain('<Application>Tandem</Application>')
    expect(parts['docProps/core.xml']).toContain('2026-10-01T00:00:00Z')
    expect(parts['docProps/core.xml']).toContain('Programme<')
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"')
  })
})
