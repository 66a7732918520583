import type { FactBlock } from '../entities/fact-block'
import type { ColumnMapping, ImportRun } from '../entities/import-run'
import { cellAddress } from './cell-address'

/** Where in the client's sheet a field of an imported record was read. */
export interface FactAddress {
  readonly field: string
  readonly fileId: string
  readonly fileName: string
  readonly sheet: string
  /** 0-based. */
  readonly column: number
  /** 1-based. */
  readonly row: number
  readonly cell: string
  readonly header: string | null
  readonly transformation: string | null
}

/** What was done to the text of a column, in words; null when it was taken as it stands. */
export function transformationWords(mapping: ColumnMapping): string | null {
  const done: string[] = []
  if (mapping.factor !== null && mapping.factor !== 1) done.push(`× ${mapping.factor}`)
  if (mapping.dateOrder !== null) {
    done.push({ dmy: 'day/month/year', mdy: 'month/day/year', ymd: 'year-month-day' }[mapping.dateOrder])
  }
  return done.length === 0 ? null : done.join(', ')
}

/**
 * The cell of a field for one row of a block, from the run's mapping and the row number kept with each record.
 * Null when no column of the sheet was read into that field (it was set for all rows, or is derived).
 */
export function factAddress(
  block: FactBlock,
  row: number,
  field: string,
  run: ImportRun | undefined
): FactAddress | null {
  const sheet = run?.sheets.find(
    (one) => one.fileId === block.fileId && one.sheet === block.sheet && one.target === block.kind
  )
  const mapping = sheet?.mapping.find((one) => one.field === field)
  const sheetRow = block.sheetRows[row]
  if (sheet === undefined || mapping === undefined || sheetRow === undefined) return null
  return {
    field,
    fileId: block.fileId,
    fileName: sheet.fileName,
    sheet: block.sheet,
    column: mapping.column,
    row: sheetRow,
    cell: cellAddress(mapping.column, sheetRow),
    header: mapping.header === '' ? null : mapping.header,
    transformation: transformationWords(mapping)
  }
}
