import { beforeAll, describe, expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { buildScorecard } from '@shared/domain/deliverables/scorecard/build-scorecard'
import { mostRowsKept } from '@shared/formats/xlsx/large-table'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { rawTextAt } from '@shared/domain/importing/cells'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { findDocumentTools } from '../../helpers/document-tools'
import { scorecardInput } from '../../helpers/scorecard-fixture'
import { injectionList } from './injection-list'
import { officeFindings, recalculate, type ReadXlsx } from './reopen'

const found = findDocumentTools()
const input = scorecardInput()
const write = (from = input): Promise<Uint8Array> => writeXlsx(buildScorecard(from), () => {})
const bytes = await write()

/** The same partners and deals with every text replaced by one of the list. */
function withInjections(): typeof input {
  const text = (index: number): string => injectionList[index % injectionList.length] ?? ''
  return {
    ...input,
    engagement: { ...input.engagement, clientName: '=1+1 &C&D "x"', title: '@SUM(1)' },
    partners: input.partners.map((partner, index) => ({
      ...partner,
      name: text(index),
      tier: text(index + 1),
      region: text(index + 2),
      manager: text(index + 3)
    })),
    deals: input.deals.map((deal, index) => ({ ...deal, account: text(index), externalId: text(index + 1) }))
  }
}

describe('the Partner Scorecard in Excel', () => {
  it('passes Microsoft’s validator', async () => {
    expect(await officeFindings(bytes, 'scorecard.xlsx')).toEqual([])
  })

  it('gives the same bytes again', async () => {
    expect(Buffer.compare(await write(), bytes)).toBe(0)
  })

  it('passes with texts made to break it', async () => {
    expect(await officeFindings(await write(withInjections()), 'hostile.xlsx')).toEqual([])
  })

  it('passes without partners, deals and files', async () => {
    const empty = scorecardInput({}, { partners: 0, deals: 0 })
    expect(await officeFindings(await write({ ...empty, runs: [] }), 'empty.xlsx')).toEqual([])
  })

  it('holds no link out of the file', async () => {
    const parts = Object.values(unzipSync(await write(withInjections()))).map((part) => strFromU8(part))
    expect(parts.some((part) => part.includes('TargetMode="External"'))).toBe(false)
  })

  it('passes with a table too long for exceljs, and imports to its last row', async () => {
    const long = scorecardInput({}, { partners: 20, deals: mostRowsKept + 200 })
    const file = await write(long)
    expect(await officeFindings(file, 'long.xlsx')).toEqual([])
    const read = await readWorkbook(file, { fileName: 'long.xlsx' })
    if (!read.ok) throw new Error(read.error.code)
    const sheet = read.value.sheets[2]!
    const ids = long.deals.map((_, index) => rawTextAt(sheet, index + 5, 0))
    expect(ids).toEqual(long.deals.map((deal) => deal.externalId))
    expect(rawTextAt(sheet, long.deals.length + 5, 0)).toBe('')
  })

  it('writes 58,000 deals, saying how far it is', async () => {
    const large = scorecardInput({}, { partners: 701, deals: 57_851 })
    const written: number[] = []
    const file = await writeXlsx(buildScorecard(large), (share) => written.push(share))
    const deals = strFromU8(unzipSync(file)['xl/worksheets/sheet3.xml']!)
    expect(deals.match(/<row /g)).toHaveLength(57_851 + 5)
    expect(written.length).toBeGreaterThan(20)
  })
})

if ('missing' in found) it.skip(`re-opening needs other programs, ${found.missing}`, () => {})

describe.runIf('tools' in found)('re-opened by LibreOffice and openpyxl', () => {
  const tools = 'tools' in found ? found.tools : null!
  let read: ReadXlsx
  beforeAll(async () => {
    read = await recalculate(bytes, tools)
  })

  it('calculates every formula to the stored result', () => {
    expect(read.formulas).toBeGreaterThan(200)
    expect(read.different).toEqual([])
  })

  it('shows the app’s own figures on the Summary', () => {
    const values = new Map(read.sheets.Summary!.map((row) => [row[0], row[1]]))
    const figure = (id: string): number => input.figures.find((each) => each.metricId === id)!.value!
    expect(values.get('Active partner rate')).toBeCloseTo(figure('active-partner-rate'), 12)
    expect(values.get('Revenue with partners')).toBeCloseTo(figure('partner-revenue'), 2)
    expect(values.get('Revenue per signed partner')).toBeCloseTo(figure('revenue-per-partner'), 2)
    expect(values.get('Partner-sourced share of pipeline')).toBeCloseTo(
      figure('partner-sourced-pipeline-share'),
      12
    )
    expect(values.get('Revenue share of the top ten partners')).toBeCloseTo(figure('top-10-share'), 12)
    expect(values.get('Gini of revenue, partners that sold')).toBeCloseTo(figure('revenue-gini-sellers'), 12)
    expect(values.get('Gini of revenue, all signed partners')).toBeCloseTo(figure('revenue-gini-roster'), 12)
  })

  it('has named tables, frozen heads and printed titles', () => {
    expect(read.tables).toEqual({
      Summary: [],
      Partners: ['tblPartners'],
      Deals: ['tblDeals'],
      Metrics: ['tblMetrics'],
      Sources: ['tblSources']
    })
    expect(read.frozen.Partners).toBe('C6')
    expect(read.printTitles.Deals).toBe('$5:$5')
  })

  it('keeps text as text: not one formula more than without it', async () => {
    const hostile = await recalculate(await write(withInjections()), tools)
    expect(hostile.formulas).toBe(read.formulas)
    expect(hostile.formulasAfterLibreOffice).toBe(read.formulasAfterLibreOffice)
    expect(hostile.different).toEqual([])
    const names = hostile.sheets.Partners!.slice(5).map((row) => row[1])
    expect(names).toContain('=1+1')
    expect(names).toContain("=cmd|' /C calc'!A0")
    expect(names).toContain('＝1+1')
  })
})
