import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import type { ChartForm } from '@shared/domain/deliverables/export-job'
import { programmeFront } from '@shared/domain/deliverables/front-matter'
import { withReferences } from '@shared/domain/deliverables/references'
import type { Report, ReportBlock } from '@shared/domain/deliverables/report'
import { tableColumns, textCell } from '@shared/domain/deliverables/table-cells'
import { writeDocx } from '@shared/formats/docx/write-docx'
import { engagement } from '../../helpers/engagement-builder'
import { docxTools } from './docx-tools'
import { injectionList } from './injection-list'
import { officeFindings } from './reopen'

const table = (id: string): ReportBlock => ({
  ...{ kind: 'table', id, caption: `Table of ${id}`, note: null },
  columns: tableColumns(['What', 0.6], ['How many', 0.4, 'right']),
  rows: injectionList.map((text) => ({ cells: [textCell(text), textCell('1')] }))
})

const chart = (id: string, spec: Extract<ReportBlock, { kind: 'chart' }>['spec']): ReportBlock => ({
  ...{
    kind: 'chart',
    id,
    caption: injectionList[0] ?? '',
    alt: 'Bars, one for each area.',
    source: 'Made up'
  },
  spec
})

/** One report with pages both ways up, references forwards and backwards, and every chart Word has of its own. */
const report: Report = withReferences({
  ...{ kind: 'voice-findings', language: 'en-GB', locale: 'en-GB', figures: {}, withheldQuotes: [] },
  front: programmeFront(engagement(), 'Forms', '2026-09-30'),
  blocks: [
    { kind: 'heading', id: 'one', level: 1, text: 'Upright, with Table {ref:last} ahead' },
    {
      kind: 'paragraph',
      id: 'refs',
      style: 'body',
      text: 'See Figure {ref:curve}, and **Table {ref:first}**.'
    },
    table('first'),
    chart('bars', {
      kind: 'ranked-bars',
      valueTitle: 'Share',
      limitTitle: 'Target',
      rows: injectionList.slice(0, 6).map((label, index) => ({
        ...{ id: String(index), label, value: 0.1 * index, valueText: `${10 * index}%`, limit: 0.5 },
        ...{ low: 0.05 * index, high: 0.15 * index, isFlagged: index > 3 }
      }))
    }),
    chart('curve', {
      ...{ kind: 'concentration-curve', xTitle: 'Partners', yTitle: 'Revenue', notes: [] },
      points: [0, 0.2, 1].map((holders) => ({ holders, held: Math.sqrt(holders) }))
    }),
    chart('sides', {
      ...{ kind: 'diverging-bars', leftTitle: 'Gives', rightTitle: 'Gets' },
      left: injectionList.slice(0, 3).map((label, index) => ({
        label,
        value: 900 * index,
        valueText: `€${900 * index}`,
        isJudged: false
      })),
      right: [{ label: 'Leads', value: null, valueText: 'not known', isJudged: true }]
    }),
    chart('tornado', {
      ...{ kind: 'tornado', marks: [{ label: 'Now', value: 55, look: 'now' }] },
      rows: [
        { label: 'Margin', from: 20, to: 80, fromText: '10 %', toText: '30 %' },
        { label: 'Hours', from: 40, to: 60, fromText: '90', toText: '40' }
      ]
    }),
    chart('plane', {
      ...{ kind: 'quadrant', xTitle: 'Potential', yTitle: 'Revenue', xTicks: [], yTicks: [] },
      ...{ cross: { x: 0.3, y: 0.7 }, corners: ['Maintain', 'Invest', 'Passive', 'Activate'] },
      marks: [{ id: '1', x: 0.2, y: 0.8, title: 'P1', label: 'P1', mark: null, size: 0.5 }]
    }),
    { kind: 'page-break', id: 'turn', orientation: 'landscape' },
    { kind: 'heading', id: 'two', level: 1, text: 'On its side' },
    table('last'),
    { kind: 'page-break', id: 'back', orientation: 'portrait' },
    { kind: 'heading', id: 'three', level: 3, text: 'Upright again' }
  ]
})

const write = async (charts: ChartForm): Promise<Uint8Array> =>
  writeDocx(report, { ...(await docxTools()), charts }, () => {})

let native: Uint8Array
let parts: Record<string, Uint8Array>
const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
beforeAll(async () => {
  native = await write('native')
  parts = unzipSync(native)
})

it('passes Microsoft’s validator with Word’s own charts, and as pictures', async () => {
  expect(await officeFindings(native, 'native.docx')).toEqual([])
  expect(await officeFindings(await write('picture'), 'picture.docx')).toEqual([])
})

it('gives the same bytes again, charts and their workbooks included', async () => {
  await write('picture')
  expect(Buffer.compare(await write('native'), native)).toBe(0)
})

it('lets charts be edited: each with its data, its words for those who cannot see it, and no picture', () => {
  const names = Object.keys(parts)
  expect(names.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(5)
  expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(5)
  // The cover alone is a picture.
  expect(names.filter((name) => name.startsWith('word/media/')).length).toBe(2)
  const drawings = part('word/document.xml').match(/<wp:docPr\b[^>]*>/g) ?? []
  expect(drawings).toHaveLength(6)
  expect(drawings.every((drawing) => /descr="[^"]+"/.test(drawing))).toBe(true)
})

it('sets the curve of a concentration beside the line of equal partners', () => {
  const curve = part('word/charts/chart2.xml')
  expect(curve.match(/<c:ser>/g)).toHaveLength(2)
  expect(curve).toContain('<c:v>Equal partners</c:v>')
  expect(curve).toContain('<a:prstDash val="dash"/>')
})

it('writes the names of rows at the edge, where bars that go left leave them free', () => {
  const sides = part('word/charts/chart3.xml')
  expect(sides).toMatch(/<c:catAx>[\s\S]*<c:tickLblPos val="low"/)
  expect(sides).toContain('<c:v>-1800</c:v>')
  expect(part('word/charts/chart4.xml')).toMatch(/<c:crossesAt val="55"/)
})

it('says what the parts of a plane are called below the chart, which has no place for them, and only there', async () => {
  const said =
    'Above left: Maintain; above right: Invest; below left: Passive; below right: Activate. Source:'
  expect(part('word/document.xml')).toContain(said)
  // An axis lies at a value of the other one: the plane is cut in four there, with its values at the edge.
  const plane = part('word/charts/chart5.xml')
  expect([...plane.matchAll(/<c:crossesAt val="(\d+)"/g)].map(([, at]) => at)).toEqual(['70', '30'])
  expect(plane.match(/<c:tickLblPos val="low"/g)).toHaveLength(2)
  const drawn = unzipSync(await write('picture'))
  expect(strFromU8(drawn['word/document.xml']!)).not.toContain('Above left')
})

it('turns the paper for the wide pages only, each with its header and page numbers', () => {
  const sections = part('word/document.xml').match(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g) ?? []
  expect(sections.map((section) => /w:orient="landscape"/.test(section))).toEqual([false, true, false])
  expect(sections.every((section) => /footerReference[^>]*w:type="default"/.test(section))).toBe(true)
  expect(sections[1]).toMatch(/<w:pgSz w:w="16838" w:h="11906"/)
})

it('leads references to the numbers of tables and figures by fields', () => {
  const body = part('word/document.xml')
  const fields = [...body.matchAll(/w:instr="REF (\w+) \\h"[\s\S]*?<w:t[^>]*>(\d+)</g)]
  expect(fields.map(([, bookmark, number]) => [bookmark, number])).toEqual([
    ['table_2', '2'],
    ['figure_2', '2'],
    ['table_1', '1']
  ])
  for (const [, bookmark] of fields) expect(body).toContain(`w:name="${bookmark ?? ''}"`)
})
