import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { read, type CellObject } from '@e965/xlsx'
import { rawTextAt, type SheetCells } from '@shared/domain/importing/cells'
import { findLayout } from '@shared/domain/importing/find-layout'
import { previewWorkbook } from '@shared/formats/spreadsheet/preview-workbook'
import { listSheets } from '@shared/formats/spreadsheet/read-workbook'
import type { Bench, Subject } from './bench'
import { dealWorkbook } from './data/deal-workbook'

const rowCount = 100_000
const shownRows = 200
const fileName = 'deals.xlsx'
const bytesIn = (folder: string): Promise<Buffer> => readFile(join(folder, fileName))

/** Texts of the rows the screen shows first, header included. Counts those that hold something. */
function shownTexts(sheet: SheetCells): number {
  const { header } = findLayout(sheet)
  const first = header?.first ?? 0
  let filled = 0
  for (let row = first; row <= first + shownRows; row++) {
    for (const column of sheet.columns.keys()) if (rawTextAt(sheet, row, column) !== '') filled++
  }
  return filled
}

/** Names of the sheets, then header and first rows of each. */
const tandem: Subject = async (folder) => {
  const bytes = await bytesIn(folder)
  const listed = await listSheets(bytes, { fileName })
  if (!listed.ok || listed.value.length !== 1) throw new Error('sheets')
  const sheets = await previewWorkbook(bytes, { fileName })
  return sheets.reduce((sum, sheet) => sum + shownTexts(sheet), 0)
}

const sheetJs: Subject = async (folder) => {
  const book = read(await bytesIn(folder), { type: 'buffer', dense: true })
  let filled = 0
  for (const sheet of Object.values(book.Sheets)) {
    const rows = (sheet as { '!data'?: (CellObject | undefined)[][] })['!data'] ?? []
    for (const row of rows.slice(0, shownRows + 1)) for (const cell of row) if (cell?.w) filled++
  }
  return filled
}

export const bench: Bench = {
  title: `list: sheets, headers and first ${shownRows} rows of an .xlsx of ${rowCount} rows`,
  figures: [{ id: 'P3', measure: 'cpuSeconds', reach: { 'SheetJS dense': 0.1 } }],
  prepare: (folder) => writeFile(join(folder, fileName), dealWorkbook(rowCount, 1)),
  tandem,
  peers: { 'SheetJS dense': sheetJs }
}
