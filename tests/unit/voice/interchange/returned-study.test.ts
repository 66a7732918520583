import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { Code, Coding } from '@shared/domain/entities/voice'
import type { SheetCells } from '@shared/domain/importing/cells'
import { listAnswers } from '@shared/domain/voice/answer'
import { codedWorkbook } from '@shared/domain/voice/interchange/coded-workbook'
import { readReturnedStudy } from '@shared/domain/voice/interchange/returned-study'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { clientBrand } from '../../../helpers/client-brand'
import { aStudy } from '../../formats-refi-qda/study-builder'

const study = aStudy()
const day = '2026-10-01'
const front = {
  ...{ title: 'Coded data', subtitle: '', clientName: 'C', engagementTitle: 'E', asOf: day, date: day },
  ...{ version: '1', author: 'A', confidentiality: 'None', sampleNotice: null }
}
const { answers } = listAnswers(study.surveys, new Map([['s1', study.responses]]), [])
const input = {
  ...{ answers, codes: study.codes, codings: study.codings, uncoded: new Set<string>() },
  ...{ coder: 'M. Okafor', newId: () => 'new' }
}
const stamp = { by: 'M. Okafor', at: '2026-10-02T09:00:00Z' }

const sent = (canReturn: boolean, language: DocumentLanguage = 'en'): Promise<Uint8Array> =>
  writeXlsx(
    codedWorkbook(study, front, { currency: 'EUR', canReturn, language, brand: clientBrand }),
    () => {}
  )

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetCells[]> {
  const read = await readWorkbook(bytes, { fileName: 'back.xlsx' })
  if (!read.ok) throw new Error(read.error.code)
  return read.value.sheets
}

type Edit = readonly [sheet: string, find: string, title: string, value: string | number | null]

/** Edited, sorted the other way round, with a row of somebody's own, and saved by another program. */
async function edited(
  edits: readonly Edit[],
  language: DocumentLanguage = 'en'
): Promise<readonly SheetCells[]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await sent(true, language)).buffer as ArrayBuffer)
  const plain = new ExcelJS.Workbook()
  for (const sheet of book.worksheets) {
    const rows = (sheet.getSheetValues() as ExcelJS.CellValue[][]).slice(1).map((row) => row.slice(1))
    const [titles = [], ...body] = rows
    for (const [name, find, title, value] of edits) {
      const row = body.find((cells) => cells.includes(find))
      if (name === sheet.name && row) row[titles.indexOf(title)] = value
    }
    plain.addWorksheet(sheet.name).addRows([titles, ['A row of somebody else'], ...body.reverse()])
  }
  return sheetsOf(new Uint8Array(await plain.xlsx.writeBuffer()))
}

const onDisk = (id: string): Coding | undefined => study.codings.find((coding) => coding.id.endsWith(id))

it('says nothing where nothing was changed', async () => {
  const found = readReturnedStudy(await sheetsOf(await sent(true)), input)
  expect(found).toMatchObject({ changes: [], problems: [], addedRows: 0 })
  expect(found?.sameCount).toBe(answers.length * 3 + 3 * 7)
})

it('knows a copy with masked names, which cannot come back', async () => {
  expect(readReturnedStudy(await sheetsOf(await sent(false)), input)).toBeNull()
})

it('gives and takes back codes, and rewrites the codebook, found again wherever the rows went', async () => {
  const found = readReturnedStudy(
    await edited([
      ['Answers', 'Portal', 'Money', 1],
      ['Answers', `${study.responses[0]?.id ?? ''} q2`, 'Money', 0],
      ['Answers', '  Rude <people> said "no" & left. ', 'Portal', 1],
      ['Codebook', 'Money', 'Definition', 'Whatever is paid'],
      ['Codebook', 'Portal', 'Stands alone', 'perhaps']
    ]),
    input
  )!
  expect(found.changes.map(({ field, before, after }) => `${field}: ${before} → ${after}`).sort()).toEqual([
    'Definition: All about money → Whatever is paid',
    'Money: 0 → 1',
    'Money: 1 → 0',
    'Portal:  → 1'
  ])
  expect(found.problems).toMatchObject([{ field: 'Stands alone', text: 'perhaps', reason: 'no-value' }])
  const changes = found.take(new Set(found.changes.map(({ key }) => key)), stamp)
  const codes = changes.flatMap(({ table, after }) => (table === 'codes' ? [after as Code] : []))
  expect(codes).toMatchObject([{ name: 'Money', definition: 'Whatever is paid' }])
  const gone = changes.flatMap(({ before, after }) => (before && !after ? [before.id] : []))
  // "Portal" stands alone: another code takes its place.
  expect(gone.sort()).toEqual([onDisk('93')?.id, 'c4'].sort())
  const made = changes.flatMap(({ before, after }) => (before ? [] : [after]))
  expect(made).toMatchObject([
    { codeId: 'portal', coder: 'M. Okafor', source: 'import', span: null },
    { codeId: study.codes[0]?.id, responseId: study.responses[1]?.id, at: stamp.at }
  ])
})

it('does the same with a copy that went out in German', async () => {
  expect(readReturnedStudy(await sheetsOf(await sent(true, 'de')), input)).toMatchObject({
    ...{ changes: [], problems: [], addedRows: 0, sameCount: answers.length * 3 + 3 * 7 }
  })
  const sheets = await edited(
    [
      ['Antworten', 'Portal', 'Money', 1],
      ['Codebuch', 'Money', 'Definition', 'Alles, was bezahlt wird'],
      ['Codebuch', 'Money', 'Steht allein', 'ja'],
      ['Codebuch', 'Portal', 'Stillgelegt', 'yes'],
      ['Codebuch', 'Portal', 'Steht allein', 'vielleicht']
    ],
    'de'
  )
  const found = readReturnedStudy(sheets, input)!
  expect(found.changes.map(({ field, before, after }) => `${field}: ${before} → ${after}`).sort()).toEqual([
    'Definition: All about money → Alles, was bezahlt wird',
    'Money: 0 → 1',
    'Steht allein: nein → ja',
    'Stillgelegt: nein → yes'
  ])
  expect(found.problems).toMatchObject([{ field: 'Steht allein', text: 'vielleicht', reason: 'no-value' }])
  const codes = found
    .take(new Set(found.changes.map(({ key }) => key)), stamp)
    .flatMap(({ table, after }) => (table === 'codes' ? [after as Code] : []))
  expect(codes).toMatchObject([{ isRetired: true }, { isExclusive: true }])
})

it('leaves what another coder gave, and what was settled between coders', async () => {
  const slow = 'Money > Slow "payment"'
  const sheets = await edited([
    ['Answers', 'Great 👍 people, slow payment.', slow, 0],
    ['Answers', 'Portal', 'Money', 1]
  ])
  const settled = study.codings.map((one) => (one.id === 'c4' ? { ...one, coder: 'Agreed' } : one))
  const found = readReturnedStudy(sheets, { ...input, codings: settled })!
  expect(found.changes).toEqual([])
  expect(found.problems.map(({ field, reason }) => `${field} ${reason}`).sort()).toEqual([
    'Money > Slow "payment" of-another',
    'Money of-another'
  ])
})
