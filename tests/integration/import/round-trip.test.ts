import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { rawTextAt, type SheetCells } from '@shared/domain/importing/cells'
import { readPackageGenerally } from '@shared/formats/spreadsheet/read-package'
import { defaultReadLimits as limits } from '@shared/formats/spreadsheet/read-limits'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { findDocumentTools } from '../../helpers/document-tools'
import { differences } from './sheet-differences'

const documentTools = findDocumentTools()
if ('missing' in documentTools)
  console.warn(`round trip through LibreOffice skipped: ${documentTools.missing}`)

type Cell = string | number | boolean | null

const words = fc.constantFrom(
  'Müller & Söhne',
  '<b>',
  '0012',
  ' spaced ',
  'a\nb',
  '東京 😀',
  "O'Neill",
  '=1+1'
)
const cell: fc.Arbitrary<Cell> = fc.oneof(
  words,
  fc.string({ minLength: 1, maxLength: 6 }).map((text) => text.replace(/[^ -~]/g, 'x')),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.boolean(),
  fc.constant(null)
)
const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 })

const inWords = (value: Cell): string =>
  value === null
    ? ''
    : typeof value === 'boolean'
      ? value
        ? 'TRUE'
        : 'FALSE'
      : String(value === 0 ? 0 : value)

const texts = (sheet: SheetCells, rows: number): string[][] =>
  Array.from({ length: rows }, (_, row) => [0, 1, 2, 3].map((column) => rawTextAt(sheet, row, column)))

async function readBack(bytes: Uint8Array): Promise<SheetCells> {
  const file = 'table.xlsx'
  const read = await readWorkbook(bytes, { fileName: file })
  const general = await readPackageGenerally(bytes, { file, limits })
  if (!read.ok || !general.ok) throw new Error(JSON.stringify([read, general]))
  expect(differences(read.value, general.value)).toEqual([])
  return read.value.sheets[0]!
}

const sheetJsBytes = (rows: Cell[][], isShared: boolean): Uint8Array => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Table')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST: isShared }) as ArrayBuffer)
}

async function exceljsBytes(rows: Cell[][]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Table')
  rows.forEach((row) => sheet.addRow(row))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const openDocumentWord = (text: string): string =>
  text === 'TRUE' ? '1' : text === 'FALSE' ? '0' : text.trimEnd()

describe('a table that another program wrote', () => {
  it('reads back equal from SheetJS, with shared and with written strings', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, isShared) => {
        const sheet = await readBack(sheetJsBytes(rows, isShared))
        expect(texts(sheet, rows.length)).toEqual(rows.map((row) => row.map(inWords)))
      }),
      { numRuns: 60, seed: 3 }
    )
  })

  it('reads back equal from exceljs', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const sheet = await readBack(await exceljsBytes(rows))
        expect(texts(sheet, rows.length)).toEqual(rows.map((row) => row.map(inWords)))
      }),
      { numRuns: 40, seed: 4 }
    )
  })

  it.skipIf('missing' in documentTools)(
    'reads back equal from LibreOffice, in every format it writes',
    async () => {
      if ('missing' in documentTools) return
      const { soffice } = documentTools.tools
      const folder = mkdtempSync(join(tmpdir(), 'round-trip-'))
      try {
        const rows = fc.sample(table, { numRuns: 30, seed: 7 }).flat()
        writeFileSync(join(folder, 'table.xlsx'), sheetJsBytes(rows, true))
        const profile = `-env:UserInstallation=file://${folder}/profile`
        for (const format of ['xlsx', 'ods', 'xls', 'fods']) {
          const out = join(folder, format)
          execFileSync(
            soffice,
            [profile, '--headless', '--convert-to', format, '--outdir', out, join(folder, 'table.xlsx')],
            {
              stdio: 'ignore'
            }
          )
          const read = await readWorkbook(new Uint8Array(readFileSync(join(out, `table.${format}`))), {
            fileName: 'table'
          })
          if (!read.ok) throw new Error(JSON.stringify(read.error))
          // OpenDocument as LibreOffice writes it has some booleans as 1 and 0 and a blank fewer at the end.
          const isOpenDocument = format.endsWith('ods')
          const same = (text: string): string => {
            const said = isOpenDocument ? openDocumentWord(text) : text
            return /^-?[\d.]+(e[-+]?\d+)?$/i.test(said) && !/^0\d/.test(said)
              ? Number(said).toPrecision(12)
              : said
          }
          const found = texts(read.value.sheets[0]!, rows.length).map((row) => row.map(same))
          expect({ [format]: found }).toEqual({ [format]: rows.map((row) => row.map(inWords).map(same)) })
        }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
  )
})
