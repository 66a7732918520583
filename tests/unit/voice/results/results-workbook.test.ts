import { expect, it } from 'vitest'
import type { FrontMatter } from '@shared/domain/deliverables/report'
import { resultsWorkbook, type ResultRows } from '@shared/domain/voice/results/results-workbook'
import { rowsOf } from '@shared/domain/voice/interchange/text-table'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'

const front: FrontMatter = {
  ...{ title: 'Voice results', subtitle: 'Themes', clientName: 'Halden', engagementTitle: 'Audit' },
  ...{ asOf: '2026-09-30', date: '2026-09-30', version: '1', author: 'M', confidentiality: 'Confidential' },
  sampleNotice: null
}

const result: ResultRows = {
  title: '12 of 61 respondents raised “=cmd”',
  about: ['Wave: Spring', 'Group: everybody who answered'],
  head: ['Theme', 'Respondents', 'Share', 'share'],
  rows: [
    ['=HYPERLINK("http://x")', '1,204', '20% (12–32%)', ''],
    ['@SUM(1)', '7', 'n < 5', 'hidden']
  ],
  notes: ['Wilson, 95 %.', 'No figure for fewer than 5 respondents or companies.']
}

const written = () => writeXlsx(resultsWorkbook(result, front, 'EUR'), () => undefined)

it('holds the table as shown: counts as numbers, everything else as text that is never calculated', async () => {
  const bytes = await written()
  const workbook = resultsWorkbook(result, front, 'EUR')
  const columns = workbook.sheets[0]!.tables[0]!.columns
  expect(columns.map(({ title }) => title)).toEqual(['Theme', 'Respondents', 'Share', 'share (2)'])
  expect(columns.map(({ values }) => values[0])).toEqual([
    '=HYPERLINK("http://x")',
    1204,
    '20% (12–32%)',
    null
  ])
  const read = await readWorkbook(bytes, { fileName: 'r.xlsx' })
  if (!read.ok) throw new Error(read.error.code)
  const [sheet, notes] = read.value.sheets
  expect(rowsOf(sheet!).flat()).toEqual(
    expect.arrayContaining(['=HYPERLINK("http://x")', 'n < 5', 'Wave: Spring'])
  )
  expect(rowsOf(notes!).flat().join(' ')).toContain('No figure for fewer than 5')
  // No formula anywhere in the package.
  const { unzipSync, strFromU8 } = await import('fflate')
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (name.startsWith('xl/worksheets/')) expect(strFromU8(part)).not.toMatch(/<f[ >]/)
})

it('is the same file for the same figures', async () => {
  expect(Buffer.from(await written()).equals(Buffer.from(await written()))).toBe(true)
})

it('says so when there is nothing to show', async () => {
  const workbook = resultsWorkbook({ ...result, rows: [] }, front, 'EUR')
  expect(workbook.sheets[0]!.tables).toEqual([])
  expect((await writeXlsx(workbook, () => undefined)).length).toBeGreaterThan(1000)
})
