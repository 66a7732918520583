import { isMissing } from '../missing-tokens'
import type { SheetLayout } from '../sheet-layout'
import {
  isEmptyAt,
  make,
  noCell,
  refOf,
  textOf,
  withoutColumns,
  withRows,
  type CellTable,
  type TableColumn
} from './cell-table'
import type { PeriodReading, Unpivot } from './operation'
import { firstDayOf, readPeriod } from './period'
import { withColumn } from './row-operations'

/** Turns columns into rows. The new cells point at the client's cell and at the header above it. */
export function unpivot(table: CellTable, step: Unpivot, layout: SheetLayout): CellTable {
  const columns = step.columns.flatMap((at) => {
    const column = table.columns[at]
    return column ? [{ at, column }] : []
  })
  const first = columns[0]
  if (!first) return table
  const rows: number[] = []
  const names: number[] = []
  const values: number[] = []
  const named = headerNamer(table, step.period, layout)
  for (let row = 0; row < table.rowCount; row++) {
    for (const { at, column } of columns) {
      const isBlank = isEmptyAt(table, column, row) || isMissing(textOf(table, column, row))
      if (isBlank) continue
      rows.push(row)
      names.push(named(at, column, row))
      values.push(column.refs[row] ?? noCell)
    }
  }
  const used = new Set(columns.map(({ at }) => at))
  const narrow = withRows(withoutColumns(table, used), rows)
  return withColumn(
    narrow,
    { header: step.name, source: first.column.source, refs: Float64Array.from(names) },
    { header: step.value, source: first.column.source, refs: Float64Array.from(values) }
  )
}

/** The cell that says what a column's header names, for a row: made once per header and year. */
function headerNamer(
  table: CellTable,
  reading: PeriodReading | null,
  layout: SheetLayout
): (at: number, column: TableColumn, row: number) => number {
  const known = new Map<string, number>()
  const yearColumn = table.columns[reading?.yearColumn ?? -1] ?? null
  const sheet = table.sources[0]?.sheet
  return (at, column, row) => {
    const yearText = yearColumn ? textOf(table, yearColumn, row) : ''
    const key = `${at}|${yearText}`
    let ref = known.get(key)
    if (ref === undefined) {
      const isOwn = sheet !== undefined && layout.header !== null && at < sheet.columns.length
      const from = isOwn && layout.header ? refOf(sheet, layout.header.last, at) : noCell
      const text = reading ? periodText(column.header, reading, yearText) : column.header
      ref = make(table, { text, from, words: null })
      known.set(key, ref)
    }
    return ref
  }
}

/** The first day of the period a header names, or the header as it stands when no year is known. */
function periodText(header: string, reading: PeriodReading, yearText: string): string {
  const period = readPeriod(header)
  if (!period) return header
  const stated = /(?:19|20)\d{2}/.exec(yearText)?.[0]
  const year = period.year ?? (stated === undefined ? reading.year : Number(stated))
  return (year === null ? null : firstDayOf(period, year, reading.fiscalStartMonth)) ?? header
}
