import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildScorecard } from '@shared/domain/deliverables/scorecard/build-scorecard'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import { packageProblems } from '@shared/formats/office/package-problems'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { scorecardInput } from '../../helpers/scorecard-fixture'

const workbook = buildScorecard(scorecardInput({}, { partners: 3, deals: 12 }))
const bytesOf = (book: Workbook): Promise<Uint8Array> => writeXlsx(book, () => {})
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
const bytes = await bytesOf(workbook)
const parts = partsOf(bytes)
const chart = parts['xl/charts/chart1.xml'] ?? ''

describe('a chart of a workbook', () => {
  it('is drawn from cells and knows what they hold now', () => {
    expect([...chart.matchAll(/<c:f>([^<]*)/g)].map((found) => found[1])).toEqual([
      '&apos;Partners&apos;!$K$5',
      '&apos;Partners&apos;!$B$6:$B$8',
      '&apos;Partners&apos;!$K$6:$K$8',
      '&apos;Partners&apos;!$N$5',
      '&apos;Partners&apos;!$B$6:$B$8',
      '&apos;Partners&apos;!$N$6:$N$8'
    ])
    const revenue = workbook.sheets[1]?.tables[0]?.columns[10]?.values ?? []
    const stored = /<c:numCache>.*?<\/c:numCache>/s.exec(chart)?.[0] ?? ''
    expect([...stored.matchAll(/<c:v>([^<]*)/g)].map((found) => Number(found[1]))).toEqual(
      revenue.map((value) => (value as { result: number }).result)
    )
    expect(chart).toContain('formatCode="&quot;€&quot;#,##0')
  })

  it('hangs on its sheet, before the tables and described', () => {
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet).toMatch(/<headerFooter.*<drawing r:id="rIdCharts"\/>/s)
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="../drawings/drawing1.xml"')
    expect(parts['xl/drawings/drawing1.xml']).toMatch(/descr="Bars of revenue and open pipeline/)
    expect(packageProblems(bytes)).toEqual([])
  })

  it('wears the colours and the font of a brand', async () => {
    const brand = { primaryColour: '#5B2A86', secondaryColour: '#9A3412', fontFamily: 'Arial', logo: null }
    const branded = partsOf(await bytesOf({ ...workbook, brand }))
    expect(branded['xl/charts/chart1.xml']).not.toContain('0B7A75')
    expect(branded['xl/charts/chart1.xml']).toContain('typeface="Arial"')
    expect(branded['xl/styles.xml']).toContain('<name val="Arial"/>')
    expect(branded['xl/styles.xml']).not.toContain('Calibri')
  })

  it('is the same for the same workbook', async () => {
    expect(Buffer.compare(await bytesOf(workbook), bytes)).toBe(0)
  })
})

describe('cells a client may edit', () => {
  it('say which values can come back, over all their rows', () => {
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? ''
    const rules = [...sheet.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)].map((found) => found[1])
    expect(rules.sort()).toEqual(['C6:C8', 'E6:E8', 'H6:H8'])
    expect(sheet).toContain('Managed service provider')
    expect(sheet).toContain('&quot;prospect,recruited,')
  })
})

describe('names for formulas of the reader', () => {
  it('stand for the measures of the Summary', () => {
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<definedName name="([A-Z]\w+)">([^<]*)/g)]
    const named: Record<string, string> = Object.fromEntries(
      names.map((found) => [found[1] ?? '', found[2] ?? ''])
    )
    expect(named['Signed_partners']).toMatch(/Summary'?!\$B\$6$/)
    expect(named['Active_partner_rate']).toMatch(/Summary'?!\$B\$8$/)
    expect(Object.keys(named).length).toBeGreaterThan(5)
  })
})
