import type { CellStyle, CellValue, TableColumn, Workbook } from '@shared/domain/deliverables/workbook'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import ExcelJS from 'exceljs'
import type { Bench, Subject } from './bench'
import { dealHeaders, dealRows } from './data/deal-rows'

const rowCount = 20_000
const seed = 15
const moneyFormat = '#,##0.00 [$€-407]'

interface Column {
  title: string
  style: CellStyle
  format: string
  values: CellValue[]
}

const numberColumns = new Set(['Amount', 'Margin', 'Seats', 'Score', 'Probability', 'Discount'])
const columnLetter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)

/** The deals as 20 styled columns, the last four of them formulas over the others. */
function columns(): Column[] {
  const rows = [...dealRows(rowCount, seed)]
  const plain = dealHeaders.slice(0, 16).map((title, index): Column => {
    const isNumber = numberColumns.has(title)
    const values = rows.map((row): CellValue => {
      const cell = row[index] ?? null
      if (cell === null || typeof cell === 'number') return cell
      return typeof cell === 'object' ? { date: '2026-03-31' } : String(cell)
    })
    const isDate = rows.some((row) => typeof row[index] === 'object' && row[index] !== null)
    if (isDate) return { title, style: 'date', format: 'yyyy-mm-dd', values }
    return { title, style: isNumber ? 'money' : 'text', format: isNumber ? moneyFormat : '@', values }
  })
  const amount = columnLetter(dealHeaders.indexOf('Amount'))
  const formulas = [1, 2, 3, 4].map((factor): Column => {
    const values = rows.map((row, index): CellValue => {
      const result = Number(row[dealHeaders.indexOf('Amount')]) * factor
      return { formula: `${amount}${index + 2}*${factor}`, result }
    })
    return { title: `Amount × ${factor}`, style: 'money', format: moneyFormat, values }
  })
  return [...plain, ...formulas]
}

function workbookOf(list: Column[]): Workbook {
  const day = '2026-03-31'
  return {
    kind: 'partner-scorecard',
    currency: 'EUR',
    front: {
      ...{
        title: 'Deals',
        subtitle: '',
        clientName: 'Bench',
        engagementTitle: 'Bench',
        asOf: day,
        date: day
      },
      ...{ version: '1', author: 'Bench', confidentiality: 'None', sampleNotice: null }
    },
    sheets: [
      {
        name: 'Deals',
        widths: list.map(() => 16),
        cells: [],
        tables: [
          {
            name: 'Deals',
            headerRow: 1,
            columns: list.map(({ title, style, values }): TableColumn => ({ title, style, values }))
          }
        ],
        frozen: { rows: 1, columns: 1 },
        orientation: 'landscape',
        repeatedRows: { from: 1, to: 1 },
        highlights: []
      }
    ]
  }
}

/** Our writer, as the scorecard uses it. */
const tandem: Subject = async (_folder) => {
  const list = columns()
  const bytes = await writeXlsx(workbookOf(list), () => undefined)
  if (bytes.length === 0) throw new Error('nothing written')
  return rowCount * list.length
}

const exceljsValue = (value: CellValue): ExcelJS.CellValue =>
  value !== null && typeof value === 'object' && 'date' in value ? new Date(`${value.date}T00:00:00Z`) : value

/** The same sheet with exceljs: styles on the columns, a bold header, a filter, a frozen row. */
const exceljs: Subject = async (_folder) => {
  const list = columns()
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Deals', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] })
  sheet.columns = list.map(({ title, format }) => ({ header: title, width: 16, style: { numFmt: format } }))
  sheet.getRow(1).font = { bold: true }
  for (let row = 0; row < rowCount; row++)
    sheet.addRow(list.map(({ values }) => exceljsValue(values[row] ?? null)))
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rowCount + 1, column: list.length } }
  const bytes = await workbook.xlsx.writeBuffer()
  if (bytes.byteLength === 0) throw new Error('nothing written')
  return rowCount * list.length
}

export const bench: Bench = {
  title: `xlsx: ${rowCount} × 20 styled workbook with formulas`,
  figures: [
    { id: 'P15', measure: 'cpuSeconds', reach: { exceljs: 0.65 } },
    { id: 'P15m', measure: 'peakMemoryMb', reach: { exceljs: 0.4 } }
  ],
  prepare: () => Promise.resolve(),
  tandem,
  peers: { exceljs }
}
