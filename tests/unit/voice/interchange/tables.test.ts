import { describe, expect, it } from 'vitest'
import { codedTables } from '@shared/domain/voice/interchange/coded-tables'
import { codedWorkbook } from '@shared/domain/voice/interchange/coded-workbook'
import { readCodebookTable } from '@shared/domain/voice/interchange/read-codebook-table'
import {
  readCodedRows,
  recogniseCoded,
  unrecognisedLayout
} from '@shared/domain/voice/interchange/read-coded-table'
import { rowsOf, splitPath, type TextTable } from '@shared/domain/voice/interchange/text-table'
import { readDelimitedText } from '@shared/formats/csv/read-delimited-text'
import { writeDelimitedText } from '@shared/formats/csv/write-delimited-text'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { aStudy } from '../../formats-refi-qda/study-builder'
import { sharedFile } from '../agreement/vectors'

const column = ({ columns }: TextTable, title: string) => columns.find((one) => one.title === title)?.values

function rowsOfCsv(bytes: Uint8Array): string[][] {
  const sheet = readDelimitedText(bytes, { fileName: 'x.csv' } as never)?.sheets[0]
  if (!sheet) throw new Error('not read')
  return rowsOf(sheet)
}

const newIds = () => {
  let number = 0
  return () => `id${(number += 1)}`
}

describe('a coded study as tables', () => {
  const { answers, codings, codebook } = codedTables(aStudy())

  it('has a row per answer with 1 and 0 per code, blank where nobody coded', () => {
    expect(column(answers, 'Respondent')).toEqual(['R-001', 'R-001', 'R-002', 'R-003'])
    expect(column(answers, 'Money > Slow "payment"')).toEqual([1, 0, 0, null])
    expect(column(answers, 'Money')).toEqual([1, 1, 0, null])
    expect(column(answers, 'Portal')).toEqual([0, 0, 1, null])
  })

  it('tells zeros that were agreed from answers nobody coded', () => {
    const base = aStudy()
    const survey = {
      ...base.surveys[0]!,
      agreedUncoded: [{ responseId: base.responses[2]!.id, questionId: 'q2' }]
    }
    const settled = aStudy({
      surveys: [survey],
      codings: base.codings.map((one) => (one.id === 'c4' ? { ...one, coder: 'Agreed' } : one))
    })
    const table = codedTables(settled).answers
    expect(column(table, 'Agreed')).toEqual([null, null, 'codes', 'no code'])
    expect(column(table, 'Money')).toEqual([1, 1, 0, 0])
    expect(column(answers, 'Agreed')).toBeUndefined()
  })

  it('keeps a zero and a blank apart', () => {
    expect(column(answers, 'Q3')).toEqual([0, 0, 10, null])
    expect(column(answers, 'tier')).toEqual(['Gold', 'Gold', null, null])
  })

  it('has a row per coding with its words, coder and time', () => {
    expect(column(codings, 'Words')?.slice(0, 2)).toEqual(['slow payment', 'slow payment'])
    expect(column(codings, 'Coder')).toEqual(['M. Okafor', 'Zoë', 'M. Okafor', 'M. Okafor', 'M. Okafor'])
    expect(column(codings, 'Start')?.[2]).toBeNull()
  })

  it('gives its codebook back, as CSV and by path', () => {
    const table = readCodebookTable(rowsOfCsv(writeDelimitedText(codebook)), newIds())
    if (!table.ok) throw new Error(table.reason)
    const plain = ({ id: _id, parentId: _parent, order: _order, ...code }: (typeof table.codes)[number]) =>
      code
    expect(table.codes.map(plain)).toEqual(aStudy().codes.map(plain))
    expect(table.codes[1]?.parentId).toBe(table.codes[0]?.id)
  })

  it('is in German where it is asked for, but for what the client wrote', () => {
    const base = aStudy()
    const [first, ...rest] = base.codes
    const german = codedTables({ ...base, codes: [{ ...first!, name: 'Answer' }, ...rest] }, 'de')
    const titles = german.answers.columns.map(({ title }) => title)
    expect(titles.slice(0, 5)).toEqual(['Fragebogen', 'Person', 'Umfrage', 'Frage', 'Antwort'])
    expect(titles).toContain('Answer')
    expect(titles).toContain('Stufe')
    expect(column(german.answers, 'Antwort')).toEqual(column(answers, 'Answer'))
    expect(column(german.codings, 'Herkunft')).toContain('von Hand')
    expect(column(german.codebook, 'Code')?.[0]).toBe('Answer')
    const table = readCodebookTable(rowsOfCsv(writeDelimitedText(german.codebook)), newIds())
    if (!table.ok) throw new Error(table.reason)
    const part = ({ definition, include, isExclusive, isRetired }: (typeof base.codes)[number]) => [
      ...[definition, include, isExclusive, isRetired]
    ]
    expect(table.codes.map(part)).toEqual(base.codes.map(part))
  })

  it('gives its codes back from the 0/1 columns', () => {
    const rows = rowsOfCsv(writeDelimitedText(answers))
    const header = rows[0]!
    const codeColumns = ['Money', 'Money > Slow "payment"', 'Portal'].map((title) => header.indexOf(title))
    const layout = {
      ...{ form: 'one-hot' as const, idColumn: header.indexOf('Response'), separator: null },
      ...{ textColumn: header.indexOf('Answer'), codeColumns }
    }
    expect(readCodedRows(rows, layout).map(({ codes }) => codes)).toEqual([
      ['Money', 'Money > Slow "payment"'],
      ['Money'],
      ['Portal'],
      null
    ])
  })

  it('makes a workbook with its three tables and their counts, which reads back the same', async () => {
    const day = '2026-10-01'
    const front = {
      ...{ title: 'Coded data', subtitle: '', clientName: 'C', engagementTitle: 'E', asOf: day, date: day },
      ...{ version: '1', author: 'A', confidentiality: 'None', sampleNotice: null }
    }
    const bytes = await writeXlsx(
      codedWorkbook(aStudy(), front, { currency: 'EUR', canReturn: false }),
      () => undefined
    )
    const workbook = await readWorkbook(bytes, { fileName: 'coded.xlsx' })
    if (!workbook.ok) throw new Error(JSON.stringify(workbook.error))
    expect(workbook.value.sheets.map(({ name }) => name)).toEqual([
      ...['Answers', 'Codings', 'Codebook', 'Counts']
    ])
    const [first] = workbook.value.sheets
    const rows = rowsOf(first!)
    expect(rows).toHaveLength(5)
    expect(rows[1]?.[rows[0]!.indexOf('Q3')]).toBe('0')
  })
})

describe('CSV', () => {
  const hostile = [
    '=1+1',
    '+49 170',
    '-5%',
    '@SUM(A1)',
    '＝1+1',
    '\t=1',
    ' =1',
    '\u00A0=1',
    'fine\n=HYPERLINK("x")'
  ]

  it.each(hostile)('keeps %j from being calculated, and gives it back', (text) => {
    const bytes = writeDelimitedText({ name: 'x', columns: [{ title: 'Answer', values: [text] }] })
    const written = new TextDecoder().decode(bytes)
    expect(written.split('\r\n')[1]).toMatch(/^"?'/)
    const back = rowsOfCsv(bytes)[1]?.[0]
    expect(back?.trim()).toBe(text.trim())
  })

  it('leaves numbers numbers, quotes what needs it, and begins with the mark', () => {
    const values = [-5, 'a, "b"', null, 'x;y', "it's"]
    const bytes = writeDelimitedText({ name: 'x', columns: [{ title: 'A', values }] })
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe(`A\r\n-5\r\n"a, ""b"""\r\n\r\n"x;y"\r\nit's\r\n`)
  })
})

describe('codebooks of others', () => {
  it('may be flat with a category, or with paths; missing parents are made', () => {
    const table = readCodebookTable(
      [
        ['Theme', 'Code', 'Description', 'Inclusion criteria'],
        ['Money', 'Slow', 'Late', 'MDF'],
        ['Money', 'Thin', '', ''],
        ['', 'Portal -> Login', 'No single sign-on', '']
      ],
      newIds()
    )
    if (!table.ok) throw new Error(table.reason)
    const names = new Map(table.codes.map(({ id, name }) => [id, name]))
    expect(table.codes.map(({ name, parentId }) => [name, parentId && names.get(parentId)])).toEqual([
      ['Money', null],
      ['Slow', 'Money'],
      ['Thin', 'Money'],
      ['Portal', null],
      ['Login', 'Portal']
    ])
    expect(table.codes[1]).toMatchObject({ definition: 'Late', include: 'MDF' })
  })

  it('are refused with a reason', () => {
    expect(readCodebookTable([['Amount', 'Date']], newIds())).toEqual({ ok: false, reason: 'no-code-column' })
    expect(readCodebookTable([['Code']], newIds())).toEqual({ ok: false, reason: 'no-codes' })
  })

  it.each([
    ['a->b', ['a', 'b']],
    ['a::b::c', ['a', 'b', 'c']],
    ['pay/terms', ['pay/terms']]
  ])('split %s', (text, parts) => expect(splitPath(text)).toEqual(parts))
})

describe('already coded sheets', () => {
  it('know one-hot, code columns and lists apart, and an uncoded row from one with no code', () => {
    const hot = [
      ['id', 'answer', 'money', 'portal'],
      ['1', 'slow payment', '1', '0'],
      ['2', 'nothing', '0', '0'],
      ['3', 'unread', '', '']
    ]
    const layout = recogniseCoded(hot)
    expect(layout).toMatchObject({ form: 'one-hot', idColumn: 0, textColumn: 1, codeColumns: [2, 3] })
    expect(readCodedRows(hot, layout!).map(({ codes }) => codes)).toEqual([['money'], [], null])
    const list = [
      ['text', 'Codes'],
      ['slow payment and portal', 'money; portal'],
      ['long words here', 'money']
    ]
    expect(recogniseCoded(list)).toMatchObject({ form: 'code-list', separator: ';', idColumn: null })
    expect(readCodedRows(list, recogniseCoded(list)!)[0]).toEqual({
      ...{ id: '2', text: 'slow payment and portal', codes: ['money', 'portal'] }
    })
    expect(
      recogniseCoded([
        ['a', 'b'],
        ['some', 'words']
      ])
    ).toBeNull()
  })

  it('takes a cell that a statistics program left without a value for one without a code', () => {
    const rows = [
      ['cat_1', 'cat_2', 'feedback'],
      ['SA', 'NA', 'Nobody rang back although they had promised it'],
      ['N/A', 'SP', 'The nurses were kind and patient with me'],
      ['NA', 'NA', 'I have not been there long enough to say']
    ]
    const layout = recogniseCoded(rows)
    expect(layout).toMatchObject({ form: 'code-columns', textColumn: 2, codeColumns: [0, 1] })
    expect(readCodedRows(rows, layout!).map(({ codes }) => codes)).toEqual([['SA'], ['N/A', 'SP'], null])
  })

  it('begin with the longest words and no column of codes where none is recognised', () => {
    const rows = [
      ['Respondent', 'reason', 'said'],
      ['r1', 'late flight', 'We sat there for two hours and nobody told us why']
    ]
    expect(recogniseCoded(rows)).toBeNull()
    expect(unrecognisedLayout(rows)).toEqual({
      ...{ form: 'code-columns', idColumn: 0, textColumn: 2, codeColumns: [], separator: null }
    })
  })

  it.skipIf(!sharedFile('coded_anes2008/dataset2.csv')).each([
    ['coded_nhs_phase1/co_multi_label.csv', 'code-columns', 1998],
    ['coded_two_coders/N3_primary.csv', 'code-columns', 99],
    ['coded_anes2008/dataset2.csv', 'one-hot', 288]
  ])('%s is recognised as %s with %i answers', (path, form, count) => {
    const rows = rowsOfCsv(new Uint8Array(sharedFile(path)!))
    const layout = recogniseCoded(rows)
    expect(layout?.form).toBe(form)
    const read = readCodedRows(rows, layout!)
    expect(read.length).toBeLessThanOrEqual(count)
    expect(read.length).toBeGreaterThan(count * 0.8)
    expect(read.some(({ codes }) => (codes?.length ?? 0) > 1)).toBe(true)
  })
})
