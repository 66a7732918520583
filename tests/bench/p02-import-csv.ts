import { createReadStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import ExcelJS from 'exceljs'
import { inferSchema, initParser } from 'udsv'
import type { Bench, Subject } from './bench'
import { dealCsv } from './data/deal-csv'

const rowCount = 200_000
const fileName = 'deals.csv'

/** Encoding and delimiter guessed, every field decoded. Counts the rows, without the header. */
const tandem: Subject = async (folder) => {
  const workbook = await readWorkbook(await readFile(join(folder, fileName)), { fileName })
  if (!workbook.ok) throw new Error(workbook.error.code)
  return (workbook.value.sheets[0]?.rowCount ?? 0) - 1
}

const uDsv: Subject = async (folder) => {
  const text = new TextDecoder().decode(await readFile(join(folder, fileName)))
  return initParser(inferSchema(text)).stringArrs(text).length
}

/** Left alone, exceljs tries every field as a date in several formats, which takes minutes; nobody else here does. */
const exceljs: Subject = async (folder) => {
  const file = createReadStream(join(folder, fileName))
  const sheet = await new ExcelJS.Workbook().csv.read(file, { map: (field: unknown) => field })
  return sheet.rowCount - 1
}

export const bench: Bench = {
  title: `csv: ${rowCount} rows × 20, decoded and sniffed`,
  figures: [{ id: 'P2', measure: 'cpuSeconds', reach: { uDSV: 2, exceljs: 0.2 } }],
  prepare: (folder) => writeFile(join(folder, fileName), dealCsv(rowCount, 2)),
  tandem,
  peers: { uDSV: uDsv, exceljs }
}
