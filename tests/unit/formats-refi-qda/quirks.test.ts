import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sliceCodePoints } from '@shared/domain/text/code-points'
import { colourHex, nearestColour, readColour } from '@shared/formats/refi-qda/colour'
import type { ImportReport } from '@shared/domain/voice/interchange/import-report'
import { ReportBuilder } from '@shared/formats/refi-qda/import-report'
import { readQdc } from '@shared/formats/refi-qda/read/read-qdc'
import { readQdpx, type QdpxContent } from '@shared/formats/refi-qda/read/read-qdpx'
import { openProject, projectLimits } from '@shared/formats/refi-qda/read/open-project'
import { codesOf, studyFromProject } from '@shared/formats/refi-qda/study-from-project'
import { withoutPresent } from '@shared/formats/refi-qda/already-present'
import { codeElement, guid, projectXml, selection, textSource, zipOf } from './project-builder'

const stamp = { at: '2026-11-01T08:00:00Z', by: 'Importer' }

async function read(files: Parameters<typeof zipOf>[0]): Promise<QdpxContent> {
  const content = await readQdpx(zipOf(files), 'other.qdpx')
  if (!content.ok) throw new Error(JSON.stringify(content.error))
  return content.value
}

const codebook = (inside: string, namespace = 'urn:QDA-XML:codebook:1.0') =>
  `<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="${namespace}" origin="X">${inside}</CodeBook>`

function readCodebook(xml: string | Uint8Array) {
  const content = readQdc(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, 'codes.qdc')
  if (!content.ok) throw new Error(JSON.stringify(content.error))
  return content.value
}

const whats = ({ discarded, adjusted }: ImportReport): string[] =>
  [...discarded, ...adjusted].map(({ what }) => what)

/** The words each coding of the first source stands on. */
const coded = ({ project }: QdpxContent): string[] => {
  const [source] = project.sources
  return (source?.codings ?? []).map(({ span }) =>
    span ? sliceCodePoints(source!.text, span.start, span.end) : 'whole'
  )
}

const text = 'Slow payment and a good portal.'
const oneSource = (inside = selection(0, 12, 1)) => projectXml({ sources: textSource(7, inside) })

describe('quirks of real files', () => {
  it.each(['Project.qde', 'PROJECT.QDE', 'my study.qde'])(
    '1: the project file is called %s',
    async (name) => {
      const content = await read({ [name]: oneSource(), 'sources/7.txt': text })
      expect(coded(content)).toEqual(['Slow payment'])
      expect(whats(content.report)).toEqual(['project-file-name'])
    }
  )

  it('2: the folder is called Sources', async () => {
    const content = await read({ 'project.qde': oneSource(), 'Sources/7.TXT': text })
    expect(coded(content)).toEqual(['Slow payment'])
    expect(whats(content.report)).toEqual(['folder-name'])
  })

  it('3: an empty sources/.root (NVivo for Mac)', async () => {
    const content = await read({ 'project.qde': oneSource(), 'sources/.root': '', 'sources/7.txt': text })
    expect(coded(content)).toEqual(['Slow payment'])
    expect(whats(content.report)).toEqual([])
  })

  it.each(['urn:QDA-XML:codebook:1:0', 'urn:QDA-XML:codebook:0:4', ''])(
    '4: the namespace %s',
    (namespace) => {
      const xml = codebook(`<Codes>${codeElement(1, 'Money')}</Codes>`, namespace).replace(' xmlns=""', '')
      const content = readCodebook(xml)
      expect(content.codes.map(({ name }) => name)).toEqual(['Money'])
      expect(whats(content.report)).toEqual(['namespace'])
    }
  )

  it('4: elements with a prefix', () => {
    const prefixed = codebook(`<Codes>${codeElement(1, 'Money')}</Codes>`).replace(/<(\/?)(Code)/g, '<$1q:$2')
    expect(readCodebook(prefixed.replace('xmlns=', 'xmlns:q=')).codes).toHaveLength(1)
  })

  it('5: a byte order mark before the codebook, and in a text', async () => {
    const mark = '\uFEFF'
    const content = readCodebook(mark + codebook(`<Codes>${codeElement(1, 'Money')}</Codes>`))
    expect(whats(content.report)).toEqual(['byte-order-mark'])
    const project = await read({ 'project.qde': mark + oneSource(), 'sources/7.txt': mark + text })
    expect(project.project.sources[0]?.text).toBe(text)
    expect(coded(project)).toEqual(['Slow payment'])
  })

  it('6: an empty list of sets (Taguette)', () => {
    const content = readCodebook(codebook(`<Codes>${codeElement(1, 'Money')}</Codes><Sets/>`))
    expect(content.codes).toHaveLength(1)
    expect(whats(content.report)).toEqual([])
  })

  it('7: codes without a description', () => {
    expect(readCodebook(codebook(`<Codes>${codeElement(1, 'Money')}</Codes>`)).codes[0]?.description).toBe('')
  })

  it('8: GUIDs in braces, in capitals, mixed', async () => {
    const mixed = oneSource().replace(
      `<CodeRef targetGUID="${guid(1)}"`,
      `<CodeRef targetGUID="{${guid(1).toUpperCase()}}"`
    )
    expect(coded(await read({ 'project.qde': mixed, 'sources/7.txt': text }))).toEqual(['Slow payment'])
  })

  it('9: GUIDs that are none are kept as keys and issued anew', async () => {
    const xml = projectXml({
      codes: '<Code guid="A" name="Money" isCodable="true"/>',
      sources: textSource(7, selection(0, 12, 1).replaceAll(`targetGUID="${guid(1)}"`, 'targetGUID="A"'))
    })
    const content = await read({ 'project.qde': xml, 'sources/7.txt': text })
    const { study, report } = studyFromProject(content.project, stamp)
    expect(study.codes[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-/)
    expect(study.codings[0]?.codeId).toBe(study.codes[0]?.id)
    expect(whats(report)).toEqual(['guids-of-their-own'])
  })

  it('10: a path without internal://, with a name of its own', async () => {
    const xml = oneSource().replace('internal://7.txt', 'interview one.txt')
    expect(coded(await read({ 'project.qde': xml, 'sources/interview one.txt': text }))).toEqual([
      'Slow payment'
    ])
  })

  it('11: an empty text beside a Word file (NVivo for Mac)', async () => {
    const word = zipOf({
      'word/document.xml':
        '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Slow payment</w:t></w:r></w:p><w:p><w:r><w:t>and more</w:t></w:r></w:p></w:body></w:document>'
    })
    const xml = oneSource().replace('plainTextPath', 'richTextPath="internal://7.docx" plainTextPath')
    const content = await read({ 'project.qde': xml, 'sources/7.txt': ' ', 'sources/7.docx': word })
    expect(content.project.sources[0]?.text).toBe('Slow payment\nand more')
    expect(coded(content)).toEqual(['Slow payment'])
    expect(whats(content.report)).toEqual(['text-from-word'])
  })

  it('12: a text that is not in the archive: the rest is read, no coding is made up', async () => {
    const xml = projectXml({
      sources: textSource(8, selection(0, 3, 2)) + textSource(7, selection(0, 12, 1))
    })
    const content = await read({ 'project.qde': xml, 'sources/7.txt': text })
    expect(content.project.sources.map(({ name }) => name)).toEqual(['Doc 7'])
    expect(content.report.discarded).toEqual([
      { what: 'sources-without-text', count: 1, examples: ['Doc 8'] },
      { what: 'codings-without-text', count: 1, examples: ['Doc 8'] }
    ])
  })

  it('13: nobody signed, no time (MAXQDA)', async () => {
    const { project } = await read({ 'project.qde': oneSource(), 'sources/7.txt': text })
    const [coding] = studyFromProject(project, stamp).study.codings
    expect(coding).toMatchObject({ coder: 'Importer', at: stamp.at, source: 'import' })
  })

  it('14: two sources of one name', async () => {
    const xml = projectXml({ sources: textSource(7, '', 'Answer') + textSource(8, '', 'Answer') })
    const { project } = await read({ 'project.qde': xml, 'sources/7.txt': 'one', 'sources/8.txt': 'two' })
    const { study, report } = studyFromProject(project, stamp)
    expect(study.responses.map(({ respondentId }) => respondentId)).toEqual(['Answer', 'Answer (2)'])
    expect(whats(report)).toEqual(['duplicate-names'])
  })

  it('15: several codings in one selection, and the same one twice', async () => {
    const two = selection(0, 12, 1).replace(
      '</PlainTextSelection>',
      `<Coding guid="${guid(77)}"><CodeRef targetGUID="${guid(2)}"/></Coding></PlainTextSelection>`
    )
    const content = await read({ 'project.qde': oneSource(two + selection(0, 12, 1)), 'sources/7.txt': text })
    expect(content.project.sources[0]?.codings.map(({ code }) => code)).toEqual([guid(1), guid(2)])
    expect(content.report.adjusted).toMatchObject([{ what: 'duplicate-codings', count: 1 }])
  })

  it('16: members named by guid, synchronisation points after the selection (Transana)', async () => {
    const transcript =
      `<Transcript guid="${guid(30)}" name="Talk"><PlainTextContent>${text}</PlainTextContent>` +
      `<TranscriptSelection guid="${guid(31)}" fromSyncPoint="${guid(32)}" toSyncPoint="${guid(33)}">` +
      `<Coding guid="${guid(34)}"><CodeRef guid="${guid(1)}"/></Coding></TranscriptSelection>` +
      `<SyncPoint guid="${guid(32)}" position="0"/><SyncPoint guid="${guid(33)}" position="12"/></Transcript>`
    const xml = projectXml({
      sources: `<AudioSource guid="${guid(29)}" name="Talk.mp3">${transcript}</AudioSource>`,
      rest: `<Sets><Set guid="${guid(40)}" name="Group"><MemberCode guid="${guid(1)}"/></Set></Sets>`
    })
    const content = await read({ 'project.qde': xml })
    expect(coded(content)).toEqual(['Slow payment'])
    expect(content.report.discarded).toEqual([{ what: 'recordings', count: 1, examples: ['Talk.mp3'] }])
    expect(content.project.codes[0]?.sets).toEqual(['Group'])
  })

  it.each([
    ['rgba(47, 109, 181, 0.5)', 'c2'],
    ['rgb(163 62 14)', 'c8'],
    ['-13668939', 'c2'],
    ['4281298357', 'c2'],
    ['#FF2F6DB5', 'c2'],
    ['#285', 'c4'],
    ['teal', 'c7']
  ])('17: the colour %s', (colour, wanted) => {
    expect(nearestColour(readColour(colour)!)).toBe(wanted)
  })

  it('17: a colour that is none leaves the code its place', () => {
    const xml = codebook(
      `<Codes>${codeElement(1, 'Money').replace('isCodable', 'color="chartreuse-ish" isCodable')}</Codes>`
    )
    const report = new ReportBuilder()
    expect(codesOf(readCodebook(xml).codes, report)[0]).toMatchObject({ name: 'Money', colour: 'c6' })
    expect(whats(report.report())).toEqual(['colours'])
  })

  it('18: a tree written as names (ATLAS.ti 8)', () => {
    const codes =
      codeElement(1, 'Coke::full-fat Coke') + codeElement(2, 'Coke') + codeElement(3, 'Tea::green')
    const content = readCodebook(codebook(`<Codes>${codes}</Codes>`))
    expect(content.codes.map(({ name, children }) => [name, children.map((child) => child.name)])).toEqual([
      ['Coke', ['full-fat Coke']],
      ['Tea', ['green']]
    ])
    expect(content.codes[0]?.guid).toBe(guid(2))
    expect(content.report.adjusted).toMatchObject([{ what: 'codes-by-prefix', count: 2 }])
  })

  it('19: sound inside a video source, names without an ending (MAXQDA)', async () => {
    const transcript = `<Transcript guid="${guid(30)}" plainTextPath="internal://7.txt"/>`
    const xml = projectXml({
      sources: `<VideoSource guid="${guid(29)}" name="Interview" path="internal://x.mp3">${transcript}</VideoSource>`
    })
    const content = await read({ 'project.qde': xml, 'sources/7.txt': text, 'sources/x.mp3': 'sound' })
    expect(content.project.sources).toMatchObject([{ name: 'Interview', text }])
  })

  it('20: the same archive twice: by GUID, and by name and words where the GUIDs changed', async () => {
    const first = await read({ 'project.qde': oneSource(), 'sources/7.txt': text })
    const known = studyFromProject(first.project, stamp).study
    const again = withoutPresent(studyFromProject(first.project, stamp).study, known)
    expect(again.present).toEqual({ codes: 2, responses: 1, codings: 1, memos: 0 })
    const moved = await read({ 'project.qde': oneSource().replace(guid(7), guid(8)), 'sources/7.txt': text })
    expect(withoutPresent(studyFromProject(moved.project, stamp).study, known).present.responses).toBe(1)
  })

  it('21: a document type is refused, whatever it defines', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    const content = await readQdpx(zipOf({ 'project.qde': projectXml({ before: bomb }) }), 'x.qdpx')
    expect(content).toMatchObject({
      ok: false,
      error: { code: 'file.damaged', params: { detail: 'xml: doctype' } }
    })
  })

  it('21: an undefined entity is not resolved', async () => {
    const content = await readQdpx(zipOf({ 'project.qde': oneSource('&xxe;') }), 'x.qdpx')
    expect(content.ok).toBe(false)
  })

  it('21: a zip bomb stops at the limit', async () => {
    const zeros = new Uint8Array(6 * 1024 * 1024)
    const bytes = zipOf({ 'project.qde': oneSource(), 'sources/7.txt': zeros })
    expect(bytes.length).toBeLessThan(deflateRawSync(zeros).length + 20_000)
    const limits = { ...projectLimits, inflatedBytes: 1024 * 1024 }
    const opened = await openProject(bytes, 'x.qdpx', new ReportBuilder(), limits)
    expect(opened).toMatchObject({
      ok: false,
      error: { code: 'file.too-large', params: { measure: 'inflated' } }
    })
  })

  it('21: names that lead out of the archive are left out', async () => {
    const content = await read({
      'project.qde': oneSource(),
      '../evil.qde': 'x',
      'sources/../../7.txt': 'evil',
      'sources/7.txt': text
    })
    expect(content.project.sources[0]?.text).toBe(text)
  })

  it.each([
    ['no project in it', zipOf({ 'readme.txt': 'x' }), 'file.unsupported'],
    ['another root', zipOf({ 'project.qde': '<html/>' }), 'file.unsupported'],
    ['broken XML', zipOf({ 'project.qde': '<Project><Codes></Project>' }), 'file.damaged'],
    ['no zip at all', new TextEncoder().encode('hello'), 'file.damaged'],
    ['nothing', new Uint8Array(), 'file.damaged']
  ])('21: %s is refused', async (_, bytes, code) => {
    expect(await readQdpx(bytes, 'x.qdpx')).toMatchObject({ ok: false, error: { code } })
  })
})

describe('positions', () => {
  const emoji = 'Good 👍 support and 👩‍👩‍👧 slow payment.'
  const at = (words: string) => [...emoji].join('').indexOf(words)
  const codePoint = [...emoji.slice(0, at('slow'))].length
  const unit = at('slow')

  it('are code points: an emoji before the words does not move them', async () => {
    const content = await read({
      'project.qde': oneSource(selection(codePoint, codePoint + 12, 1)),
      'sources/7.txt': emoji
    })
    expect(coded(content)).toEqual(['slow payment'])
  })

  it('in UTF-16 units are found out by the words they quote', async () => {
    const quoted = selection(unit, unit + 12, 1, 'slow payment')
    const content = await read({ 'project.qde': oneSource(quoted), 'sources/7.txt': emoji })
    expect(coded(content)).toEqual(['slow payment'])
    expect(whats(content.report)).toEqual(['positions-utf16'])
  })

  it('that count the mark, as QualCoder reads its own, are found out too', async () => {
    const quoted = selection(1, 13, 1, 'Slow payment') + selection(20, 31, 2, 'good portal')
    const content = await read({ 'project.qde': oneSource(quoted), 'sources/7.txt': '\uFEFF' + text })
    expect(coded(content)).toEqual(['Slow payment', 'good portal'])
    expect(whats(content.report)).toContain('positions-shifted')
  })

  it('that name the last character itself are found out', async () => {
    const content = await read({
      'project.qde': oneSource(selection(0, 11, 1, 'Slow payment')),
      'sources/7.txt': text
    })
    expect(coded(content)).toEqual(['Slow payment'])
    expect(whats(content.report)).toEqual(['positions-inclusive'])
  })

  const lines = 'One\r\nTwo\r\nSlow payment\r\n'

  it('of ATLAS.ti count a line end of two characters once', async () => {
    const xml = projectXml({ origin: 'ATLAS.ti Win 23.4.0', sources: textSource(7, selection(8, 20, 1)) })
    const content = await read({ 'project.qde': xml, 'sources/7.txt': lines })
    expect(coded(content)).toEqual(['Slow payment'])
    expect(content.project.sources[0]?.text).toBe('One\nTwo\nSlow payment\n')
  })

  it('of NVivo and MAXQDA count it twice', async () => {
    const xml = projectXml({ origin: 'NVivo', sources: textSource(7, selection(10, 22, 1)) })
    expect(coded(await read({ 'project.qde': xml, 'sources/7.txt': lines }))).toEqual(['Slow payment'])
  })

  it('outside the text make no coding', async () => {
    const inside = selection(500, 510, 1) + selection(5, 5, 1) + selection(9, 3, 2)
    const content = await read({ 'project.qde': oneSource(inside), 'sources/7.txt': text })
    expect(coded(content)).toEqual([])
    expect(content.report.discarded).toMatchObject([{ what: 'codings-out-of-place', count: 3 }])
  })
})

describe('other programs’ ways with notes, cases and codes', () => {
  it('NVivo codes text at a case: that is no theme', async () => {
    const xml = projectXml({
      codes: codeElement(1, 'Money') + codeElement(60, 'Ann'),
      between: `<Cases><Case guid="${guid(60)}" name="Ann"/></Cases>`,
      sources: textSource(7, selection(0, 12, 1) + selection(0, 4, 60))
    })
    const content = await read({ 'project.qde': xml, 'sources/7.txt': text })
    expect(content.project.codes.map(({ name }) => name)).toEqual(['Money'])
    expect(coded(content)).toEqual(['Slow payment'])
    expect(whats(content.report)).toEqual(['case-codings'])
  })

  it('NVivo wraps all codes of a codebook in one', () => {
    const content = readCodebook(
      codebook(
        `<Codes><Code guid="${guid(9)}" name="Nodes" isCodable="false">${codeElement(1, 'Money')}</Code></Codes>`
      )
    )
    expect(content.codes.map(({ name }) => name)).toEqual(['Money'])
    expect(whats(content.report)).toEqual(['wrapped-codes'])
  })

  it('MAXQDA writes memos as selections without a code, and document variables on unnamed cases', async () => {
    const memo = `<PlainTextSelection guid="${guid(70)}" startPosition="0" endPosition="4"><Description>check this</Description></PlainTextSelection>`
    const xml = projectXml({
      sources: textSource(7, memo, 'Doc'),
      between:
        `<Variables><Variable guid="${guid(80)}" name="Score" typeOfVariable="Integer"/></Variables>` +
        `<Cases><Case guid="${guid(81)}"><VariableValue><VariableRef targetGUID="${guid(80)}"/><IntegerValue>0</IntegerValue></VariableValue><SourceRef targetGUID="${guid(7)}"/></Case></Cases>`
    })
    const content = await read({ 'project.qde': xml, 'sources/7.txt': text })
    const { study } = studyFromProject(content.project, stamp)
    expect(study.memos).toMatchObject([{ text: 'check this', target: { kind: 'answer' } }])
    const score = study.surveys[0]!.questions.find(({ code }) => code === 'Score')!
    expect(study.responses[0]).toMatchObject({ respondentId: 'Doc', answers: { [score.id]: 0 } })
    expect(whats(content.report)).toEqual(expect.arrayContaining(['memos-without-code', 'unnamed-cases']))
  })

  it('NVivo links a stretch to a note: that is a memo', async () => {
    const stretch = selection(0, 12, 1)
    const stretchGuid = /guid="([^"]+)"/.exec(stretch)![1]!
    const xml = projectXml({
      sources: textSource(7, stretch),
      rest:
        `<Notes><Note guid="${guid(90)}" name="A"><PlainTextContent>why so slow?</PlainTextContent></Note></Notes>` +
        `<Links><Link guid="${guid(91)}" originGUID="${stretchGuid}" targetGUID="${guid(90)}"/><Link guid="${guid(92)}" name="else" originGUID="${guid(1)}" targetGUID="${guid(2)}"/></Links>`
    })
    const content = await read({ 'project.qde': xml, 'sources/7.txt': text })
    expect(studyFromProject(content.project, stamp).study.memos).toMatchObject([{ text: 'why so slow?' }])
    expect(content.report.discarded).toEqual([{ what: 'links', count: 1, examples: ['else'] }])
  })

  it('pictures, areas and graphs are said to be left out', async () => {
    const xml = projectXml({
      sources: `<PictureSource guid="${guid(20)}" name="Chart"><PictureSelection guid="${guid(21)}"/></PictureSource><PDFSource guid="${guid(22)}" name="Report"><PDFSelection guid="${guid(23)}"/><Representation guid="${guid(24)}" plainTextPath="internal://7.txt">${selection(0, 12, 1)}</Representation></PDFSource>`,
      rest: `<Graphs><Graph guid="${guid(25)}" name="Map"/></Graphs>`
    })
    const content = await read({ 'project.qde': xml, 'sources/7.txt': text })
    expect(coded(content)).toEqual(['Slow payment'])
    expect(whats(content.report)).toEqual(['pictures', 'picture-areas', 'pdf-areas', 'graphs'])
  })

  it('codings of codes that are not there are said to be left out', async () => {
    const content = await read({ 'project.qde': oneSource(selection(0, 12, 99)), 'sources/7.txt': text })
    expect(content.report.discarded).toMatchObject([{ what: 'codings-without-code', count: 1 }])
  })
})

it('our eight colours are those on screen', async () => {
  const { readFileSync } = await import('node:fs')
  const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8')
  for (const [name, hex] of Object.entries(colourHex)) {
    expect(new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1]).toBe(hex)
    expect(nearestColour(readColour(hex)!)).toBe(name)
  }
})
