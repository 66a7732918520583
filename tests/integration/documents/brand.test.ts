import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import type { Report } from '@shared/domain/deliverables/report'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import type { Brand } from '@shared/domain/entities/engagement'
import { writeDocx } from '@shared/formats/docx/write-docx'
import { packageProblems } from '@shared/formats/office/package-problems'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { clientBrand } from '../../helpers/client-brand'
import { auditInput } from '../../helpers/exchange-audit-fixture'
import { docxTools } from './docx-tools'
import { officeFindings } from './reopen'

const none: Brand = { primaryColour: null, secondaryColour: null, fontFamily: null, logo: null }
const audit = buildExchangeAudit(auditInput())
const firstOf = (kind: string) => audit.blocks.filter((block) => block.kind === kind).slice(0, 2)
const report: Report = {
  ...audit,
  blocks: ['heading', 'callout', 'kpis', 'table', 'chart', 'quote'].flatMap(firstOf)
}

const textsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

const write = async (from: Report, charts: 'picture' | 'native' = 'picture'): Promise<Uint8Array> =>
  writeDocx(from, { ...(await docxTools()), charts }, () => {})

it('carries colours, fonts and logo in every part of a Word file that Word takes as it is', async () => {
  const branded = { ...report, brand: clientBrand }
  const bytes = await write(branded, 'native')
  const parts = textsOf(bytes)
  const theme = parts.get('word/theme/theme1.xml') ?? ''
  expect(theme).toMatch(/<a:accent1>\s*<a:srgbClr val="B0005A"/)
  expect(theme).toMatch(/<a:dk2>\s*<a:srgbClr val="5B2A86"/)
  expect(theme).toMatch(/<a:majorFont>\s*<a:latin typeface="Georgia"/)
  expect(theme).toMatch(/<a:minorFont>\s*<a:latin typeface="Arial"/)
  const styles = parts.get('word/styles.xml') ?? ''
  expect(styles).toMatch(/<w:docDefaults>.*?w:ascii="Arial".*?<\/w:docDefaults>/s)
  const heading = /<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s.exec(styles)?.[0]
  expect(heading).toContain('w:ascii="Georgia"')
  expect(/<w:style [^>]*w:styleId="TableHead".*?<\/w:style>/s.exec(styles)?.[0]).toContain(
    '<w:sz w:val="16"/>'
  )
  expect(heading).toContain('<w:color w:val="5B2A86"/>')
  const body = parts.get('word/document.xml') ?? ''
  expect(body).toMatch(/w:fill="5B2A86"/)
  expect(body).toMatch(/<wp:docPr [^>]*descr="Northwind &quot;N&quot; &amp; co"/)
  const drawn = [...parts].filter(([name]) => /\.(xml|svg)$/.test(name)).map(([, text]) => text)
  expect(drawn.join('')).not.toMatch(/1B2A4A|0B7A75|E2F1F0|D5EAE8|D9DEE9/)
  expect(packageProblems(bytes)).toEqual([])
  expect(await officeFindings(bytes, 'brand.docx')).toEqual([])
  expect(await write(branded, 'native')).toEqual(bytes)
})

it('draws charts in the brand’s font and size, and puts the logo above a document without a cover', async () => {
  const blocks = report.blocks.filter(({ kind }) => kind === 'chart').slice(0, 1)
  const short = { ...report, blocks, isShort: true, brand: clientBrand }
  const bytes = await write(short)
  const parts = textsOf(bytes)
  const drawn = [...parts].flatMap(([name, text]) => (name.endsWith('.svg') ? [text] : [])).join('')
  expect([...new Set(drawn.match(/font-family="[^"]*"/g))]).toEqual([
    'font-family="Arial, Carlito, Arial, sans-serif"'
  ])
  const sizes = [...drawn.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
  expect(Math.max(...sizes)).toBeLessThanOrEqual(12.5)
  expect(parts.get('word/document.xml')).toMatch(
    /<w:jc w:val="right"\/>.*?descr="Northwind &quot;N&quot; &amp; co"/s
  )
  expect(await officeFindings(bytes, 'short.docx')).toEqual([])
})

it('leaves a file without a brand as it is, to the byte', async () => {
  const house = await write(report)
  expect(await write({ ...report, brand: { ...none, logo: 'data:image/svg+xml,<svg/>' } })).toEqual(house)
  expect([...textsOf(house).values()].join('')).toContain('1B2A4A')
})

it('paints heads, titles and bars of a workbook', async () => {
  const book: Workbook = {
    ...{ kind: 'partner-scorecard', front: audit.front, currency: 'EUR' },
    sheets: [
      {
        ...{
          name: 'Partners',
          widths: [20, 12],
          orientation: 'portrait',
          highlights: [],
          repeatedRows: null
        },
        frozen: { rows: 3, columns: 0 },
        cells: [{ row: 1, column: 1, value: 'Partners 1B2A4A', style: 'title' }],
        tables: [
          {
            ...{ name: 'tblPartners', headerRow: 3 },
            columns: [
              { title: 'Name', style: 'text', values: ['a'] },
              { title: 'Deals', style: 'integer', values: [3], hasBars: true }
            ]
          }
        ]
      }
    ]
  }
  const written = await writeXlsx({ ...book, brand: clientBrand }, () => {})
  const parts = textsOf(written)
  expect(parts.get('xl/styles.xml')).toContain('<fgColor rgb="FF5B2A86"/>')
  expect(parts.get('xl/styles.xml')).not.toMatch(/1B2A4A|0B7A75/)
  expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('9CCFCB')
  expect([...parts.values()].join('')).toContain('Partners 1B2A4A')
  expect(packageProblems(written)).toEqual([])
  expect(await writeXlsx({ ...book, brand: none }, () => {})).toEqual(await writeXlsx(book, () => {}))
})
