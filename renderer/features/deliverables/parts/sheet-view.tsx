import { useState } from 'react'
import { currencySign, formatNumber } from '@shared/domain/deliverables/format-figure'
import {
  isDate,
  isFormula,
  type CellStyle,
  type CellValue,
  type LooseCell,
  type SheetTable,
  type Workbook,
  type WorkbookSheet
} from '@shared/domain/deliverables/workbook'
import type { CivilDate } from '@shared/domain/values/civil-date'
import { useEngagement } from '@renderer/data'
import { Tabs } from '@renderer/ui/tabs'
import { useDocumentEngagement } from '../data/document-language'
import { brandStyle } from '../paper/brand-style'
import { SheetChart } from './sheet-chart'
import styles from './sheet-view.module.css'

/** Enough to judge a sheet by; the file holds all rows. */
const rowsShown = 60

type Write = (value: CellValue, style: CellStyle) => string

/** 2026-12-31 as the file shows it: in German by dots. */
const dayIn = (date: CivilDate, isGerman: boolean): string =>
  isGerman ? date.split('-').reverse().join('.') : date

/** Writes cell values as Excel will show them. */
function writer({ currency, language = 'en' }: Workbook, locale: string): Write {
  const isGerman = language.startsWith('de')
  const sign = currencySign(currency)
  const write: Write = (value, style) => {
    if (value === null) return ''
    if (typeof value === 'string') return value
    if (isDate(value)) return dayIn(value.date, isGerman)
    if (isFormula(value)) return write(value.result, style)
    if (style.toLowerCase().includes('share'))
      return `${formatNumber(value * 100, locale, 1)}${isGerman ? '\u00a0%' : '%'}`
    if (style.toLowerCase().includes('money')) {
      const amount = formatNumber(value, locale)
      return isGerman ? `${amount}\u00a0${sign.trim()}` : `${sign}${amount}`
    }
    return formatNumber(value, locale, style.toLowerCase().includes('integer') ? 0 : 2)
  }
  return write
}

const isNumber = (value: CellValue): boolean =>
  typeof value === 'number' || (value !== null && isFormula(value) && typeof value.result === 'number')

function Cell(props: { value: CellValue; style: CellStyle; write: Write; span?: number }) {
  const { value, style } = props
  return (
    <td
      data-style={style}
      data-number={isNumber(value) || undefined}
      data-live={(value !== null && isFormula(value)) || undefined}
      title={value !== null && isFormula(value) ? `=${value.formula}` : undefined}
      colSpan={props.span}
    >
      {props.write(value, style)}
    </td>
  )
}

function LooseRows({ cells, width, write }: { cells: readonly LooseCell[]; width: number; write: Write }) {
  const rows = [...new Set(cells.map((cell) => cell.row))].sort((a, b) => a - b)
  return rows.map((row) => {
    const own = cells.filter((cell) => cell.row === row)
    // A title or note runs on over the empty cells beside it, as in Excel.
    const last = own.at(-1)
    return (
      <tr key={row}>
        {own.map((cell) => (
          <Cell
            key={cell.column}
            value={cell.value}
            style={cell.style}
            write={write}
            {...(cell === last ? { span: Math.max(1, width - cell.column + 1) } : {})}
          />
        ))}
      </tr>
    )
  })
}

function TableRows({ table, write }: { table: SheetTable; write: Write }) {
  const count = Math.min(rowsShown, table.columns[0]?.values.length ?? 0)
  return (
    <>
      <tr>
        {table.columns.map((column) => (
          <th key={column.title} scope="col" data-number={isNumber(column.values[0] ?? null) || undefined}>
            {column.title}
          </th>
        ))}
      </tr>
      {Array.from({ length: count }, (_, index) => (
        <tr key={index}>
          {table.columns.map((column) => (
            <Cell
              key={column.title}
              value={column.values[index] ?? null}
              style={column.styles?.[index] ?? column.style}
              write={write}
            />
          ))}
        </tr>
      ))}
    </>
  )
}

/** The sheet as Excel shows it: hidden columns stand last. */
function shownOf(sheet: WorkbookSheet): WorkbookSheet {
  const isHidden = (index: number): boolean =>
    sheet.tables.some((table) => table.columns[index]?.isHidden === true)
  return {
    ...sheet,
    widths: sheet.widths.filter((_, index) => !isHidden(index)),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.filter((column) => column.isHidden !== true)
    }))
  }
}

function Sheet(props: { sheet: WorkbookSheet; workbook: Workbook; write: Write }) {
  const { workbook, write } = props
  const sheet = shownOf(props.sheet)
  const { locale } = useEngagement()
  const [table] = sheet.tables
  const width = sheet.widths.length
  const rows = table?.columns[0]?.values.length ?? 0
  const end = table ? table.headerRow : Number.POSITIVE_INFINITY
  return (
    <div className={styles.scroller} role="tabpanel" aria-label={sheet.name} tabIndex={0}>
      <table
        className={styles.sheet}
        style={{ width: sheet.widths.reduce((sum, each) => sum + each * 7.2, 0) }}
      >
        <colgroup>
          {sheet.widths.map((each, index) => (
            <col key={index} style={{ width: each * 7.2 }} />
          ))}
        </colgroup>
        <tbody>
          <LooseRows cells={sheet.cells.filter((cell) => cell.row < end)} width={width} write={write} />
          {table && <TableRows table={table} write={write} />}
          <LooseRows cells={sheet.cells.filter((cell) => cell.row > end)} width={width} write={write} />
        </tbody>
      </table>
      {sheet.charts?.map((chart) => (
        <SheetChart
          key={chart.title}
          chart={chart}
          workbook={workbook}
          write={({ value, style }) => write(value, style)}
        />
      ))}
      {rows > rowsShown && (
        <p className={styles.more}>
          The first {rowsShown} of {formatNumber(rows, locale)} rows; the file holds all of them.
        </p>
      )}
    </div>
  )
}

/** The workbook's sheets with their charts, from the same model as the Excel file. Live formulas show on hover. */
export function SheetView({ workbook }: { workbook: Workbook }) {
  const { locale } = useDocumentEngagement()
  const [name, setName] = useState(workbook.sheets[0]?.name ?? '')
  const sheet = workbook.sheets.find((each) => each.name === name) ?? workbook.sheets[0]
  const write = writer(workbook, locale)
  return (
    <div className={styles.book} style={brandStyle(workbook.brand)}>
      {sheet && <Sheet sheet={sheet} workbook={workbook} write={write} />}
      <div className={styles.tabs}>
        <Tabs
          label="Sheets"
          value={sheet?.name ?? ''}
          tabs={workbook.sheets.map((each) => ({ value: each.name, label: each.name }))}
          onChange={setName}
        />
      </div>
    </div>
  )
}
