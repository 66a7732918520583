import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { read } from '@e965/xlsx'
import { cellKind } from '@shared/domain/importing/cells'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import ExcelJS from 'exceljs'
import { readXlsx } from 'hucre/xlsx'
import { PeerMissing, type Bench, type Subject } from './bench'
import { dealWorkbook } from './data/deal-workbook'

const rowCount = 100_000
const fileName = 'deals.xlsx'
const bytesIn = (folder: string): Promise<Buffer> => readFile(join(folder, fileName))

/** Our import: typed cells with raw text and address, bounded and cleaned. Counts the cells that hold something. */
const tandem: Subject = async (folder) => {
  const workbook = await readWorkbook(await bytesIn(folder), { fileName })
  if (!workbook.ok) throw new Error(workbook.error.code)
  let cells = 0
  for (const sheet of workbook.value.sheets) {
    for (const column of sheet.columns) {
      for (const kind of column?.kinds ?? []) if (kind !== cellKind.empty) cells++
    }
  }
  return cells
}

const exceljs: Subject = async (folder) => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(join(folder, fileName))
  let cells = 0
  for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell(() => cells++))
  return cells
}

const sheetJs: Subject = async (folder) => {
  const book = read(await bytesIn(folder), { type: 'buffer', dense: true })
  let cells = 0
  for (const sheet of Object.values(book.Sheets)) {
    const rows = (sheet as { '!data'?: unknown[][] })['!data'] ?? []
    for (const row of rows) for (const cell of row) if (cell !== undefined) cells++
  }
  return cells
}

/** A reader that does nothing but inflate and scan: the least that any reader must spend. */
const floor: Subject = async (folder) => {
  const script = resolve('../shared/tools/import/floor.mjs')
  if (!existsSync(script)) throw new PeerMissing(script)
  const { readFloor } = (await import(/* @vite-ignore */ pathToFileURL(script).href)) as {
    readFloor: (bytes: Buffer) => unknown[][]
  }
  let cells = 0
  for (const row of readFloor(await bytesIn(folder))) for (const cell of row) if (cell !== undefined) cells++
  return cells
}

const hucre: Subject = async (folder) => {
  const workbook = await readXlsx(await bytesIn(folder))
  let cells = 0
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows) for (const cell of row) if (cell !== null && cell !== undefined) cells++
  }
  return cells
}

/** Python's reader in its leanest mode, from Debian's package; a process of its own that says what it cost. */
const openpyxlScript = `
import resource, sys
import openpyxl
def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime
before = cpu()
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
cells = sum(1 for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)
print(cells, cpu() - before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
`

const openpyxl: Subject = (folder) => {
  const python = '/usr/bin/python3'
  try {
    execFileSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' })
  } catch {
    throw new PeerMissing('python3-openpyxl')
  }
  const printed = execFileSync(python, ['-c', openpyxlScript, join(folder, fileName)], { encoding: 'utf8' })
  const [amount, cpuSeconds, peakMemoryMb] = printed.trim().split(' ').map(Number) as [number, number, number]
  return Promise.resolve({ amount, values: { cpuSeconds, peakMemoryMb } })
}

export const bench: Bench = {
  title: `import: .xlsx ${rowCount} × 20 mixed → typed cells with raw text and address`,
  figures: [
    {
      id: 'P1',
      measure: 'cpuSeconds',
      reach: { exceljs: 0.25, 'SheetJS dense': 0.45, 'floor.mjs': 2, hucre: 0.6, openpyxl: 0.25 }
    },
    { id: 'P1m', measure: 'peakMemoryMb', reach: { exceljs: 0.4 } }
  ],
  prepare: (folder) => writeFile(join(folder, fileName), dealWorkbook(rowCount, 1)),
  tandem,
  peers: { exceljs, 'SheetJS dense': sheetJs, 'floor.mjs': floor, hucre, openpyxl }
}
