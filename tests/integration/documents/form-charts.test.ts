import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { ChartRun, type ChartRunOptions } from 'docx/charts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { ChartSpec } from '@shared/domain/deliverables/chart-spec'
import { programmeFront } from '@shared/domain/deliverables/front-matter'
import { checkForm, fillData, type FillData } from '@shared/domain/deliverables/template/fill-data'
import type { Report } from '@shared/domain/deliverables/report'
import { readTemplate } from '@shared/formats/docx-template/read-template'
import { packageProblems } from '@shared/formats/office/package-problems'
import { writeFilledForm } from '@renderer/workers/export/write-filled-form'
import { findDocumentTools } from '../../helpers/document-tools'
import { engagement } from '../../helpers/engagement-builder'
import { docxTools } from './docx-tools'
import { inFile, officeFindings } from './reopen'

// A consultant's form with charts of Word's own: they keep their look and take our data.

const bars: ChartSpec = {
  ...{ kind: 'ranked-bars', valueTitle: 'Satisfied', limitTitle: 'Target' },
  rows: ['Support', '=1+1', 'Margin & <terms>', 'Leads', 'Training'].map((label, index) => ({
    ...{ id: String(index), label, value: 0.1 * (index + 1), valueText: `${10 * (index + 1)}%`, limit: 0.5 }
  }))
}
const quadrant: ChartSpec = {
  ...{ kind: 'quadrant', xTitle: 'Potential', yTitle: 'Revenue (square-root scale)', yTicks: [] },
  ...{ xTicks: [], cross: { x: 0.5, y: 0.5 }, corners: ['a', 'b', 'c', 'd'] },
  amounts: { xTitle: 'Potential', yTitle: 'Revenue', cross: { x: 3, y: 5e4 }, from: 1, to: 5 },
  marks: [1, 2, 3].map((at) => ({
    ...{ id: String(at), x: at / 4, y: at / 4, title: `P${at}`, label: `P${at}`, mark: null, size: at / 3 },
    amount: { x: at, y: at * 25_000 }
  }))
}
const block = (id: string, spec: ChartSpec) => ({
  ...{ kind: 'chart' as const, id, caption: id, alt: `What ${id} shows`, source: 'Made up' },
  spec
})
const report: Report = {
  ...{ kind: 'gap-analysis', language: 'en-GB', locale: 'en-GB', figures: {}, withheldQuotes: [] },
  front: programmeFront(engagement(), 'Forms', '2026-09-30'),
  blocks: [block('bars', bars), block('quadrant', quadrant)]
}
const data: FillData = fillData({ report, partners: [], figuresOf: new Map(), mask: null })

const series = ['Old client A', 'Old client B', 'Old client C'].map((name, index) => ({
  ...{ name, values: [index + 1, 2, 3], color: ['7A1F3D', 'C9A227', '336699'][index] ?? '' }
}))
const categories = ['Old one', 'Old two', 'Old three']

async function form(...charts: [alt: string, chart: ChartRunOptions][]): Promise<Uint8Array> {
  const children = charts.map(
    ([alt, chart]) =>
      new Paragraph({
        children: [new ChartRun({ ...chart, altText: { name: alt, title: '', description: alt } })]
      })
  )
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })))
}
const size = { transformation: { width: 500, height: 260 } }
const column: ChartRunOptions = { type: 'column', categories, series, ...size }
const pie: ChartRunOptions = { type: 'pie', categories, series: series.slice(0, 1), ...size }
const bubble: ChartRunOptions = {
  ...{ type: 'bubble', series: [{ name: 'Old', points: [{ x: 1, y: 1, size: 1 }] }] },
  ...size
}

async function filled(bytes: Uint8Array) {
  const content = await readTemplate(bytes, 'form.docx')
  if (!content.ok) throw new Error(JSON.stringify(content.error))
  const { file, textWidth, placeholders } = content.value
  const given = { fileName: 'form.docx', file: Buffer.from(file).toString('base64'), textWidth }
  const out = await writeFilledForm({ kind: 'filled-form', data, form: given }, await docxTools())
  const folder = process.env['TANDEM_DOCUMENTS']
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `form-charts-${placeholders.length}.docx`), out)
  }
  return { out, parts: unzipSync(out), checked: checkForm(placeholders, data) }
}
const textOf = (parts: Record<string, Uint8Array>, name: RegExp): string =>
  Object.entries(parts)
    .filter(([each]) => name.test(each))
    .map(([, bytes]) => strFromU8(bytes))
    .join('')

/** All texts of the workbooks within. */
const workbooks = (parts: Record<string, Uint8Array>): string =>
  Object.entries(parts)
    .filter(([name]) => name.endsWith('.xlsx'))
    .map(([, bytes]) => textOf(unzipSync(bytes), /xml$/))
    .join('')

/** The years in which the parts of the workbooks within say they were written. */
function yearsOf(parts: Record<string, Uint8Array>): number[] {
  const books = Object.entries(parts).filter(([name]) => name.endsWith('.xlsx'))
  // Local file headers: four bytes of signature, the date in the last two of ten further ones.
  const years = books.flatMap(([, bytes]) =>
    [...strFromU8(bytes, true).matchAll(/PK\x03\x04[^]{8}[^]([^])/g)].map(
      ([, high = '']) => 1980 + (high.charCodeAt(0) >> 1)
    )
  )
  return [...new Set(years)]
}

it('a chart keeps its colours and kind, and shows our series and points, in its workbook too', async () => {
  const { out, parts, checked } = await filled(await form(['{{chart: 1}}', column], ['{{chart: 2}}', bubble]))
  expect(checked.map(({ problem, becomesPicture }) => [problem, becomesPicture])).toEqual([
    [null, false],
    [null, false]
  ])
  const charts = textOf(parts, /charts\/chart\d+\.xml$/)
  expect(charts).toMatch(/<c:barDir val="col"\/>/)
  expect(charts).toContain('7A1F3D')
  expect(charts).toContain('C9A227')
  expect(charts).not.toMatch(/Old|336699/)
  expect([...charts.matchAll(/<c:ser>/g)]).toHaveLength(3)
  expect(charts).toContain('Margin &amp; &lt;terms&gt;')
  expect(charts).toMatch(/<c:ptCount val="5"\/>/)
  expect(charts).toContain('<c:formatCode>0%</c:formatCode>')
  expect(charts).toContain('<c:v>75000</c:v>')
  const data = workbooks(parts)
  expect(yearsOf(parts)).toEqual([1980])
  expect(data).toContain('Training')
  expect(data).not.toMatch(/Old|<f>/)
  expect(textOf(parts, /word\/document\.xml$/)).toContain('descr="What bars shows"')
  expect(Object.keys(parts).filter((name) => /media/.test(name))).toEqual([])
  expect(packageProblems(out)).toEqual([])
  expect(await officeFindings(out, 'charts.docx')).toEqual([])
}, 60_000)

/** A form whose chart has a title of its own. */
function titled(bytes: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(bytes)
  const name = Object.keys(parts).find((each) => /charts\/chart\d+\.xml$/.test(each)) ?? ''
  const look = '<a:rPr lang="en-GB" b="1"/>'
  const runs = title.split('|').map((text) => `<a:r>${look}<a:t>${text}</a:t></a:r>`)
  const own = `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${runs.join('')}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  const chart = strFromU8(parts[name]!).replace(/<c:title>.*?<\/c:title>|<c:autoTitleDeleted[^>]*>/g, '')
  return zipSync({ ...parts, [name]: strToU8(chart.replace('<c:plotArea>', `${own}<c:plotArea>`)) })
}

it('fills the words of a chart’s own title, however runs cut them, and what it takes for itself stays', async () => {
  const bytes = titled(await form(['{{chart: 1}}', column]), 'What {{cli|ent}} said, {{as-of}}')
  const { out, parts, checked } = await filled(bytes)
  expect(checked.map(({ found: { text, holder }, problem }) => [text, holder, problem])).toEqual([
    ['chart: 1', 'alt-text', null],
    ['client', 'text-box', null],
    ['as-of', 'text-box', null]
  ])
  const chart = textOf(parts, /charts\/chart\d+\.xml$/)
  const said = [...chart.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('')
  expect(said).toContain(`What ${engagement().clientName} said, `)
  expect(chart).not.toContain('{{')
  expect(chart).toContain('Training')
  expect(packageProblems(out)).toEqual([])
  expect(await officeFindings(out, 'titled.docx')).toEqual([])
}, 60_000)

it('does not deliver a form with a placeholder left in a chart’s title', async () => {
  const bytes = titled(await form(['{{chart: 1}}', column]), 'By {{whoever}}')
  await expect(filled(bytes)).rejects.toThrow('{{whoever}}')
  const content = await readTemplate(bytes, 'form.docx')
  const checked = content.ok ? checkForm(content.value.placeholders, data) : []
  expect(checked.map(({ problem }) => problem?.code ?? null)).toEqual([null, 'unknown'])
}, 60_000)

it('a pie cannot show two series: the checks say so, and our picture takes its place', async () => {
  const { out, parts, checked } = await filled(await form(['{{chart: 1}}', pie]))
  expect(checked.map(({ problem, becomesPicture }) => [problem, becomesPicture])).toEqual([[null, true]])
  expect(Object.keys(parts).filter((name) => /media|charts|xlsx/.test(name))).toEqual([
    'word/media/filled1.png'
  ])
  expect(packageProblems(out)).toEqual([])
  expect(await officeFindings(out, 'pie.docx')).toEqual([])
}, 60_000)

const found = findDocumentTools()
it.skipIf('missing' in found)(
  'a chart that LibreOffice wrote takes the data too',
  async () => {
    const tools = 'tools' in found ? found.tools : null
    if (!tools) return
    const foreign = await inFile(await form(['{{chart: 1}}', column]), 'form.docx', (path) => {
      const folder = join(path, '..', 'out')
      const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to']
      const kind = 'docx:MS Word 2007 XML'
      execFileSync(tools.soffice, [...args, kind, '--outdir', folder, path], { stdio: 'ignore' })
      // LibreOffice drops the alternative text of charts; a consultant gives it in Word.
      const all = unzipSync(new Uint8Array(readFileSync(join(folder, 'form.docx'))))
      const body = strFromU8(all['word/document.xml'] ?? new Uint8Array())
      const named = body.replace('<wp:docPr ', '<wp:docPr descr="{{chart: 1}}" ')
      return zipSync({ ...all, 'word/document.xml': strToU8(named) })
    })
    const { out, parts } = await filled(foreign)
    const charts = textOf(parts, /charts\/chart\d+\.xml$/)
    expect(charts).toContain('7a1f3d')
    expect(charts).toContain('Training')
    expect(charts).not.toContain('Old')
    expect(workbooks(parts)).toContain('Training')
    expect(packageProblems(out)).toEqual([])
    expect(await officeFindings(out, 'foreign.docx')).toEqual([])
  },
  120_000
)
