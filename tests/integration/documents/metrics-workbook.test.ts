import { beforeAll, describe, expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { buildMetricsWorkbook } from '@shared/domain/deliverables/metrics-workbook/build-metrics-workbook'
import type { MetricsInput } from '@shared/domain/deliverables/metrics-workbook/metrics-input'
import { workbookFindings } from '@shared/domain/deliverables/workbook-findings'
import type { Evidence, EvidenceRecords } from '@shared/domain/evidence/evidence'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { findDocumentTools } from '../../helpers/document-tools'
import { askSample, sampleMetrics } from '../../helpers/sample-documents'
import { injectionList } from './injection-list'
import { officeFindings, recalculate, type ReadXlsx } from './reopen'

const found = findDocumentTools()
const write = (from: MetricsInput): Promise<Uint8Array> => writeXlsx(buildMetricsWorkbook(from), () => {})

let input: MetricsInput
let bytes: Uint8Array
beforeAll(async () => {
  input = await sampleMetrics(await askSample())
  bytes = await write(input)
})

/** The same figures with every text of the client's replaced by one of the list. */
function withInjections(): MetricsInput {
  let at = 0
  const text = (): string => injectionList[at++ % injectionList.length] ?? ''
  const hostile = (set: EvidenceRecords): EvidenceRecords => ({
    ...set,
    records: set.records.slice(0, 12).map((record) => ({
      ...record,
      name: text(),
      cells: record.cells.map((cell) => ({
        ...cell,
        fileName: text(),
        sheet: text(),
        header: text(),
        raw: text()
      }))
    }))
  })
  return {
    ...input,
    engagement: { ...input.engagement, clientName: '=1+1 &C&D "x"', title: '@SUM(1)' },
    evidence: input.evidence.map((each): Evidence => ({
      ...each,
      counted: hostile(each.counted),
      proof: each.proof && hostile(each.proof),
      leftOut: each.leftOut.map((set) => ({ ...set, ...hostile(set) }))
    }))
  }
}

/** A sheet's table as rows by column title. */
function rowsOf(read: ReadXlsx, sheet: string): Record<string, string | number | null>[] {
  const [titles = [], ...rows] = (read.sheets[sheet] ?? []).slice(4)
  return rows.map((row) =>
    Object.fromEntries(titles.map((title, index) => [String(title), row[index] ?? null]))
  )
}

describe('the Metrics workbook in Excel', () => {
  it('passes Microsoft’s validator, also with hostile texts and without any figure', async () => {
    expect(await officeFindings(bytes, 'metrics.xlsx')).toEqual([])
    expect(await officeFindings(await write(withInjections()), 'hostile.xlsx')).toEqual([])
    expect(await officeFindings(await write({ ...input, evidence: [], runs: [] }), 'empty.xlsx')).toEqual([])
  })

  it('gives the same bytes again, whatever order the figures come in', async () => {
    const turned = { ...input, evidence: [...input.evidence].reverse() }
    expect(Buffer.compare(await write(turned), bytes)).toBe(0)
  })

  it('draws the shares with their intervals from cells that take them from the sheet of all figures', () => {
    const shares = buildMetricsWorkbook(input).sheets.find(({ name }) => name === 'Shares')
    const [titles, low, values, high] = shares?.tables[0]?.columns ?? []
    const known = new Map(input.evidence.map(({ definition, figure }) => [definition.title, figure]))
    expect(titles?.values.length).toBeGreaterThan(5)
    titles?.values.forEach((title, at) => {
      const figure = known.get(title as string)
      const held = [low, values, high].map((column) => (column?.values[at] as { result: number }).result)
      expect(held).toEqual([figure?.interval?.low, figure?.value, figure?.interval?.high])
    })
    const drawn = Object.entries(unzipSync(bytes)).find(([name]) => name.startsWith('xl/charts/'))?.[1]
    const cached = [...strFromU8(drawn!).matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].map(([cache]) =>
      [...cache.matchAll(/<c:v>([^<]*)/g)].map((cell) => Number(cell[1]))
    )
    expect(cached).toEqual(
      [low, values, high].map((column) => column?.values.map((value) => (value as { result: number }).result))
    )
  })

  it('holds no link out of the file', async () => {
    const parts = Object.values(unzipSync(await write(withInjections()))).map((part) => strFromU8(part))
    expect(parts.some((part) => part.includes('TargetMode="External"'))).toBe(false)
  })

  it('says before the export what is unknown', () => {
    const findings = workbookFindings(buildMetricsWorkbook(input))
    const unknown = findings.find(({ code }) => code === 'metrics-unknown')
    const titles = input.evidence
      .filter(({ figure }) => figure.value === null)
      .map(({ definition }) => definition.title)
    expect(unknown && 'titles' in unknown ? [...unknown.titles].sort() : []).toEqual(titles.sort())
    expect(findings.some(({ code }) => code === 'formulas-live')).toBe(true)
  })
})

if ('missing' in found) it.skip(`re-opening needs other programs, ${found.missing}`, () => {})

describe.runIf('tools' in found)('the Metrics workbook re-opened by LibreOffice and openpyxl', () => {
  const tools = 'tools' in found ? found.tools : null!
  let read: ReadXlsx
  beforeAll(async () => {
    read = await recalculate(bytes, tools)
  })

  it('calculates every quotient to the stored result', () => {
    expect(read.formulas).toBeGreaterThan(30)
    expect(read.different).toEqual([])
  })

  it('shows each figure as the app knows it, or why it is unknown', () => {
    const rows = new Map(rowsOf(read, 'Metrics').map((row) => [row.Metric, row]))
    for (const { figure, definition, counted } of input.evidence) {
      const row = rows.get(definition.title)
      expect([definition.title, row?.Value ?? null]).toEqual([definition.title, figure.value])
      expect(row?.Counted).toBe(counted.count)
      expect(row?.['Low, 95 %'] ?? null).toBe(figure.interval?.low ?? null)
      expect(row?.['High, 95 %'] ?? null).toBe(figure.interval?.high ?? null)
      expect(row?.['Why unknown'] === null).toBe(figure.unknown === null)
    }
  })

  it('lists the records counted with their cells, and how many more there are', () => {
    const listed = rowsOf(read, 'Evidence')
    for (const { definition, counted } of input.evidence) {
      const own = listed.filter((row) => row.Metric === definition.title && row.Set === 'Counted')
      const rest = /^and ([\d,]+) more, not listed$/.exec(String(own.at(-1)?.Record ?? ''))
      const more = rest ? Number(rest[1]?.replaceAll(',', '')) : 0
      expect([definition.title, own.length - (rest ? 1 : 0) + more]).toEqual([
        definition.title,
        counted.count
      ])
    }
    const partners = listed.filter((row) => row.Metric === 'Signed partners')
    expect(partners.every((row) => /^[A-Z]+\d+ \(/.test(String(row.Cells)))).toBe(true)
  })

  it('lists what was left out with reason and cell', () => {
    const listed = rowsOf(read, 'Exclusions')
    const expected = input.evidence.flatMap(({ definition, leftOut }) =>
      leftOut.map(({ words }) => `${definition.title}: ${words}`)
    )
    expect(new Set(listed.map((row) => `${row.Metric}: ${row.Reason}`))).toEqual(new Set(expected))
  })

  it('keeps text as text: not one formula more than without it', async () => {
    const hostile = await recalculate(await write(withInjections()), tools)
    expect(hostile.formulas).toBe(read.formulas)
    expect(hostile.formulasAfterLibreOffice).toBe(read.formulasAfterLibreOffice)
    expect(rowsOf(hostile, 'Evidence').map((row) => row.Record)).toContain("=cmd|' /C calc'!A0")
  })

  it('has named tables, frozen heads and printed titles', () => {
    expect(read.tables).toEqual({
      Metrics: ['tblMetrics'],
      Shares: ['tblShares'],
      Definitions: ['tblDefinitions'],
      Evidence: ['tblEvidence'],
      Exclusions: ['tblExclusions'],
      Sources: ['tblSources']
    })
    expect(read.frozen.Metrics).toBe('C6')
    expect(read.printTitles.Evidence).toBe('$5:$5')
  })
})
