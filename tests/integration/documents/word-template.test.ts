import { strFromU8, strToU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { checkForm, fillData, type FillData } from '@shared/domain/deliverables/template/fill-data'
import { brandWithTemplate } from '@shared/domain/deliverables/template/template-in-use'
import type { Report } from '@shared/domain/deliverables/report'
import { writeDocx } from '@shared/formats/docx/write-docx'
import { readTemplate } from '@shared/formats/docx-template/read-template'
import { packageProblems } from '@shared/formats/office/package-problems'
import { writeFilledForm } from '@renderer/workers/export/write-filled-form'
import { auditInput } from '../../helpers/exchange-audit-fixture'
import { templateFile } from '../../helpers/word-template-fixture'
import { docxTools } from './docx-tools'
import { officeFindings } from './reopen'

const none = { primaryColour: null, secondaryColour: null, fontFamily: null, logo: null }
const audit = buildExchangeAudit(auditInput())
const firstOf = (kind: string) => audit.blocks.filter((block) => block.kind === kind).slice(0, 1)
const small: Report = {
  ...audit,
  blocks: ['heading', 'paragraph', 'callout', 'kpis', 'table', 'chart', 'quote'].flatMap(firstOf)
}

async function read(bytes: Uint8Array, name = 'house.docx') {
  const content = await readTemplate(bytes, name)
  if (!content.ok) throw new Error(JSON.stringify(content.error))
  return content.value
}

async function branded(bytes: Uint8Array): Promise<Report> {
  const note = { id: 't', fileName: 'house.docx', sha256: '', sizeBytes: 1, addedAt: '' }
  const template = { ...note, use: 'styles' as const, ...(await read(bytes)) }
  return { ...small, brand: brandWithTemplate({ ...none, template: { id: 't', styles: {} } }, template) }
}

const textsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

const written = (body: string): string =>
  [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map((match) => match[1]).join(''))
    .join('\n')

/** Texts that stand side by side in a run, as one. */
const joined = (xml = ''): string => xml.replace(/<\/w:t><w:t[^>]*>/g, '')

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const run = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const para = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`

const cell = (text: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${para(run(text))}</w:tc>`
const rows = (...all: string[][]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${all
    .map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`)
    .join('')}</w:tbl>`

const picture = (alt: string, id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1800000" cy="900000"/><wp:docPr id="7" name="x" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

const header = (text: string): [string, string, string] => [
  `<?xml version="1.0"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${para(run(text))}</w:hdr>`,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml',
  'header'
]
const section = (id: string): string =>
  `<w:sectPr><w:headerReference w:type="default" r:id="${id}"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1134" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`

async function form(): Promise<Uint8Array> {
  const { rasterise } = await docxTools()
  const pixel = rasterise('<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>')
  const body = [
    para(
      run('Dear {{cl', '<w:b/>'),
      run('ie'),
      '<w:proofErr w:type="spellStart"/>',
      run('nt}}, this is “{{title}}”.')
    ),
    para(run('Gives {{gives|short}} a year')),
    rows(['Partner', 'Tier'], ['{{partner.name}}', '{{partner.tier}}']),
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${para(run('As of {{as-of}}'))}</w:sdtContent></w:sdt>`,
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="900000"/><wp:docPr id="9" name="box" descr="A box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent>${para(run('Box for {{author}}'))}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`,
    picture('{{chart: 1}}', 'rId3'),
    para(run('{{finding.claim}}')),
    para(run('{{document}}')),
    section('rId4')
  ].join('')
  return templateFile({
    body,
    more: {
      'word/media/image1.png': [pixel, 'image/png', 'image'],
      'word/header1.xml': header('{{client}} · {{date}}')
    }
  })
}

const partners = ['Nord & <Süd> GmbH', '{{client}}'].map((name, index) => ({
  ...auditInput().partner,
  id: `p${index}`,
  name,
  tier: 'Gold'
}))

async function filled(bytes: Uint8Array, data: FillData): Promise<Uint8Array> {
  const content = await read(bytes)
  const request = { fileName: 'form.docx', file: base64(content.file), textWidth: content.textWidth }
  return writeFilledForm({ kind: 'filled-form', data, form: request }, await docxTools())
}

describe('styles of a Word template', () => {
  let report: Report
  let bytes: Uint8Array
  beforeAll(async () => {
    report = await branded(templateFile())
    bytes = await writeDocx(report, await docxTools(), () => {})
  })

  it('writes headings, captions, quotes and tables in the template’s own styles', async () => {
    const parts = textsOf(bytes)
    const body = parts.get('word/document.xml') ?? ''
    for (const id of ['Titel', 'berschrift1', 'Beschriftung', 'Zitat'])
      expect(body).toContain(`<w:pStyle w:val="${id}"/>`)
    expect(body).toContain('<w:tblStyle w:val="HausTabelle"/>')
    expect(body).not.toMatch(/w:val="Heading1"/)
    const styles = parts.get('word/styles.xml') ?? ''
    expect(styles).not.toMatch(/stand-in|w:numPr|w:styleId="Heading1"|de-DE/)
    const names = [...styles.matchAll(/<w:name w:val="([^"]*)"/g)].map((match) => match[1]?.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    expect(parts.get('word/theme/theme1.xml')).toMatch(/<a:accent1>\s*<a:srgbClr val="7A1F3D"/)
    expect(packageProblems(bytes)).toEqual([])
    expect(await officeFindings(bytes, 'styles.docx')).toEqual([])
  })

  it('lists the headings in the contents, and says the same bytes twice', async () => {
    const body = textsOf(bytes).get('word/document.xml') ?? ''
    const contents = /<w:sdt>.*?<\/w:sdt>/s.exec(body)?.[0] ?? ''
    expect(written(contents)).toContain('gives €')
    expect(await writeDocx(report, await docxTools(), () => {})).toEqual(bytes)
  })
})

describe('a form', () => {
  it('is filled wherever its placeholders stand, in its own styles, and Word takes it as it is', async () => {
    const file = await form()
    const data = fillData({ report: await branded(file), partners, figuresOf: new Map(), mask: null })
    const content = await read(file)
    expect(checkForm(content.placeholders, data).filter(({ problem }) => problem !== null)).toEqual([])
    const bytes = await filled(file, data)
    const parts = textsOf(bytes)
    const body = parts.get('word/document.xml') ?? ''
    const text = written(body)
    expect(text).toContain('Dear Halden Systems, this is “Value-Exchange Audit”.')
    expect(text).toMatch(/Gives €\d+k a year/)
    expect(text).toContain('Nord &amp; &lt;Süd&gt; GmbH\nGold\n{{client}}\nGold')
    expect(text).toContain('As of 30 September 2026')
    expect(joined(body)).toContain('Box for Mara Okafor')
    expect(body).not.toContain('w:dirty')
    expect(joined(parts.get('word/header1.xml'))).toContain('Halden Systems · 6 October 2026')
    expect(body).toContain('<w:pStyle w:val="berschrift1"/>')
    expect(parts.has('word/media/image1.png')).toBe(false)
    expect(packageProblems(bytes)).toEqual([])
    expect(await officeFindings(bytes, 'filled.docx')).toEqual([])
    expect(await filled(file, data)).toEqual(bytes)
  })

  it('is not delivered while a placeholder is left', async () => {
    const file = templateFile({ body: para(run('Dear {{cleint}}, {{partner.nmae}}')) })
    const data = fillData({ report: small, partners: [], figuresOf: new Map(), mask: null })
    const { placeholders } = await read(file)
    const problems = checkForm(placeholders, data).map(({ problem }) => problem)
    expect(problems).toEqual([
      { code: 'unknown', suggestion: 'client' },
      { code: 'unknown', suggestion: 'partner.name' }
    ])
    await expect(filled(templateFile({ body: para(run('Dear {{cleint}}')) }), data)).rejects.toThrow(
      '{{cleint}} in the body'
    )
  })
})

describe('a template that means harm, or tells on people', () => {
  const evil = (): Uint8Array =>
    templateFile({
      body: [
        `<w:p><w:ins w:id="1" w:author="Ingrid Halvorsen">${run('kept')}</w:ins><w:del w:id="2" w:author="Ingrid Halvorsen"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`,
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> D&#68;E</w:instrText></w:r><w:r><w:instrText>AUTO cmd "/c calc" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
        '<w:p><w:hyperlink r:id="rId90">' +
          run('web') +
          '</w:hyperlink><w:hyperlink r:id="rId91">' +
          run('share') +
          '</w:hyperlink></w:p>',
        '<w:p><w:r><w:object><w:control r:id="rId92"/></w:object></w:r></w:p>',
        '<w:altChunk r:id="rId93"/>'
      ].join(''),
      more: {
        'word/vbaProject.bin': [strToU8('macro code'), 'application/vnd.ms-office.vbaProject', 'vbaProject'],
        'word/embeddings/oleObject1.bin': [strToU8('ole'), 'application/x', 'oleObject'],
        'word/settings.xml': [
          '<?xml version="1.0"?><w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="rId1"/><w:docVars><w:docVar w:name="user" w:val="C:\\Users\\ingrid"/></w:docVars><w:defaultTabStop w:val="708"/></w:settings>',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
          'settings'
        ]
      },
      links: [
        ['rId90', 'hyperlink', 'https://example.org/'],
        ['rId91', 'hyperlink', 'file:///C:/Users/ingrid/x'],
        ['rId93', 'aFChunk', 'https://example.org/chunk.html']
      ]
        .map(
          ([id, kind, target]) =>
            `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/>`
        )
        .join('')
    })

  it('comes in without macros, objects, links to files, and names', async () => {
    const { file, leftOut } = await read(evil(), 'evil.docm')
    const parts = textsOf(file)
    const all = [...parts.values()].join('')
    expect([...parts.keys()].filter((name) => /vba|embeddings|docProps/.test(name))).toEqual([])
    expect(all).not.toMatch(/ingrid|DDE|calc|attachedTemplate|docVar|altChunk|w:object|macro|delText/i)
    expect(all).toContain('kept')
    expect([...all.matchAll(/TargetMode="External"/g)]).toHaveLength(1)
    expect(leftOut.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['macros', 'external', 'embedded', 'people'])
    )
  })

  /** As Word writes a file with a password: another container, which holds the encrypted package. */
  const encrypted = (): Uint8Array =>
    new Uint8Array([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...new Uint8Array(504),
      ...Buffer.from('EncryptedPackage', 'utf16le')
    ])

  it.each([
    ['file.empty', new Uint8Array()],
    ['file.unsupported', strToU8('%PDF-1.7')],
    ['file.unsupported', strToU8('just text')],
    ['file.encrypted', encrypted()],
    ['file.damaged', templateFile().subarray(0, 900)],
    ['file.damaged', templateFile({ styles: '<!DOCTYPE x [<!ENTITY a "b">]><w:styles/>' })],
    ['file.damaged', templateFile({ body: '<w:p><w:r></w:p>' })],
    [
      'file.too-large',
      templateFile({ more: { 'word/media/image1.png': [new Uint8Array(90_000_000), 'image/png', 'image'] } })
    ]
  ])('is refused with %s', async (code, bytes) => {
    const read = await readTemplate(bytes, 'x.docx')
    expect(read.ok ? null : read.error.code).toBe(code)
  })
})
