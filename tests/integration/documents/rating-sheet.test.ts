import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { valueObjects } from '@shared/domain/exchange/catalogue'
import { germanObjects } from '@shared/domain/exchange/german-objects'
import { ratingSheet, readRatingSheet, referenceOf, sheetRatings } from '@shared/domain/exchange/rating-sheet'
import type { Workbook } from '@shared/domain/importing/cells'
import { packageProblems } from '@shared/formats/office/package-problems'
import { writeRatingDocx } from '@shared/formats/rating-sheet/write-rating-docx'
import { writeRatingXlsx } from '@shared/formats/rating-sheet/write-rating-xlsx'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { clientBrand } from '../../helpers/client-brand'
import { findDocumentTools } from '../../helpers/document-tools'
import { auditLines } from '../../helpers/exchange-audit-fixture'
import { inFile, officeFindings } from './reopen'

const found = findDocumentTools()
const lines = auditLines.map((line, index) => ({
  ...line,
  id: `${String(index).padStart(4, '0')}abcd-0000-4000-8000-00000000000${index % 10}`
}))
const facts = {
  ...{ audit: { id: 'audit-1' }, lines, partner: 'Kestrel Cloud', client: 'Halden & Söhne <AG>' },
  ...{ date: '2026-09-30', isSample: true },
  meaningOf: () => 'What it means, in one sentence.'
} as const
const content = ratingSheet({ ...facts, language: 'en' })
const formats = [
  { name: 'sheet.xlsx', language: 'en', write: writeRatingXlsx },
  { name: 'sheet.docx', language: 'en', write: writeRatingDocx },
  { name: 'bogen.xlsx', language: 'de', write: writeRatingXlsx },
  { name: 'bogen.docx', language: 'de', write: writeRatingDocx }
] as const
const kept = process.env['TANDEM_DOCUMENTS']

async function cellsOf(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  const read = await readWorkbook(bytes, { fileName })
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

describe.each(formats)('a rating sheet as $name', ({ name, language, write }) => {
  const content = ratingSheet({ ...facts, language })
  it('passes Microsoft’s validator and is the same again', async () => {
    const brand = language === 'de' ? clientBrand : undefined
    const bytes = await write(content, brand)
    expect(await officeFindings(bytes, name)).toEqual([])
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await write(content, brand)))).toBe(0)
  })

  it('shows the partner nothing of what the vendor rated', async () => {
    const other = lines.map((line) => ({ ...line, deliveredVendor: 1, owner: 'K. Lindqvist', importance: 1 }))
    const same = ratingSheet({ ...facts, lines: other, language })
    expect(Buffer.compare(Buffer.from(await write(same)), Buffer.from(await write(content)))).toBe(0)
  })

  it('goes out in the colours and fonts of the brand, with its logo', async () => {
    const bytes = await write(content, clientBrand)
    const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const)
    const xml = parts
      .filter(([path]) => path.endsWith('.xml') && !path.startsWith('xl/theme'))
      .map(([, text]) => text)
    expect(packageProblems(bytes)).toEqual([])
    expect(parts.some(([path]) => /media\/.+\.png$/.test(path))).toBe(true)
    const holds = (text: string): boolean => xml.some((part) => part.includes(text))
    expect(holds('descr="Northwind &quot;N&quot; &amp; co"')).toBe(true)
    expect(['5B2A86', 'Arial', '1B2A4A', '0B7A75', '"Calibri"'].map(holds)).toEqual([
      ...[true, true, false, false, false]
    ])
    if (kept !== undefined) writeFileSync(resolve(kept, name), bytes)
  })

  it('comes back blank as nothing rated', async () => {
    const { sheets } = await cellsOf(await write(content), name)
    expect(readRatingSheet(sheets[0]!, lines)).toMatchObject({
      answers: [],
      blank: lines.length,
      problems: []
    })
  })

  it.runIf('tools' in found)('comes back filled by another program, line by line', async () => {
    const tools = 'tools' in found ? found.tools : null!
    const gets = lines.filter((line) => line.direction === 'gets')
    const gives = lines.filter((line) => line.direction === 'gives')
    const answers = {
      [referenceOf(gets[0]!)]: [5, 2, 'Claims take months'],
      [referenceOf(gets[1]!)]: [4, null, ''],
      [referenceOf(gives[0]!)]: [null, 5, ''],
      [referenceOf(gets[2]!)]: ['7', '3', 'a slip']
    }
    const filled = await inFile(await write(content), name, (path) => {
      const out = path.replace(/\w+\.(\w+)$/, 'filled.$1')
      writeFileSync(`${path}.json`, JSON.stringify(answers))
      execFileSync(tools.python, [resolve(import.meta.dirname, 'fill_rating.py'), path, `${path}.json`, out])
      return new Uint8Array(readFileSync(out))
    })
    const { sheets } = await cellsOf(filled, name)
    const read = readRatingSheet(sheets[0]!, lines)
    expect(read?.problems.map((problem) => [problem.reason, problem.text])).toEqual([['not-on-scale', '7']])
    expect(sheetRatings(read!)).toEqual(
      expect.arrayContaining([
        { lineId: gets[0]!.id, importance: 5, delivered: 2 },
        { lineId: gets[1]!.id, importance: 4, delivered: null },
        { lineId: gives[0]!.id, importance: null, delivered: 5 },
        { lineId: gets[2]!.id, importance: null, delivered: 3 }
      ])
    )
    expect(read?.answers.find((answer) => answer.line.id === gets[0]!.id)?.comment).toBe('Claims take months')
  })
})

if ('missing' in found) it.skip(`filling a sheet needs other programs, ${found.missing}`, () => {})

it('lists answers to lines the audit no longer has', async () => {
  const { sheets } = await cellsOf(await writeRatingXlsx(content), 'sheet.xlsx')
  const read = readRatingSheet(sheets[0]!, lines.slice(1))
  expect(read?.problems.map((problem) => problem.reason)).toEqual(['no-such-line'])
})

it('takes no other workbook for a rating sheet', async () => {
  const bytes = new TextEncoder().encode('Ref;What\n1;2\n')
  const { sheets } = await cellsOf(bytes, 'other.csv')
  expect(readRatingSheet(sheets[0]!, lines)).toBeNull()
})

it('asks in German for what the catalogue knows, and for the client’s own as it was named', () => {
  const [first, second, third] = lines
  const asked = ratingSheet({
    ...facts,
    language: 'de',
    lines: [
      { ...first!, direction: 'gets', objectId: 'gets.enablement', name: 'Enablement' },
      { ...second!, direction: 'gets', objectId: 'gets.leads', name: 'Leads of the Vienna desk' },
      { ...third!, direction: 'gets', objectId: null, name: 'Enablement' }
    ]
  })
  expect(asked.rows.map(({ name, meaning }) => [name, meaning])).toEqual([
    ['Befähigung', 'Schulung und Material, mit denen Menschen verkaufen können.'],
    ['Leads of the Vienna desk', 'Chancen, die der Hersteller weitergegeben hat.'],
    ['Enablement', 'What it means, in one sentence.']
  ])
  expect(valueObjects.filter(({ id }) => !(id in germanObjects))).toEqual([])
})
