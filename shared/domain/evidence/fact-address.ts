import type { FactBlock } from '../entities/fact-block'
import type { ColumnMapping, ImportRun } from '../entities/import-run'
import { parseCellAddress } from '../importing/cell-address'
import { cellAddress } from './cell-address'

/** Where in the client's sheet a field of an imported record was read. */
export interface FactAddress {
  readonly field: string
  readonly fileId: string
  readonly fileName: string
  readonly sheet: string
  /** The sheet's index in its file when it is not the block's own (a join); null: the block's own. */
  readonly sheetIndex: number | null
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

/** The column a field was read from; which partner a record belongs to stands where it is named, or numbered. */
function columnOf(mapping: readonly ColumnMapping[], field: string): ColumnMapping | undefined {
  const names = field === 'partnerId' ? ['partnerId', 'partnerName', 'partnerKey'] : [field]
  return names.flatMap((name) => mapping.find((one) => one.field === name) ?? [])[0]
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
  const mapping = sheet && columnOf(sheet.mapping, field)
  const sheetRow = block.sheetRows[row]
  if (sheet === undefined || mapping === undefined || sheetRow === undefined) return null
  const kept = block.cells?.[field]
  const place = kept
    ? parseCellAddress(kept.addresses[row] ?? '')
    : { row: sheetRow - 1, column: mapping.column }
  if (place === null) return null
  const done = [kept?.words?.[row] ?? '', transformationWords(mapping) ?? ''].filter((words) => words !== '')
  return {
    field,
    fileId: kept?.joined?.fileId ?? block.fileId,
    fileName: kept?.joined?.fileName ?? sheet.fileName,
    sheet: kept?.joined?.sheet ?? block.sheet,
    sheetIndex: kept?.joined?.sheetIndex ?? null,
    column: place.column,
    row: place.row + 1,
    cell: cellAddress(place.column, place.row + 1),
    header: mapping.header === '' ? null : mapping.header,
    transformation: done.length === 0 ? null : done.join(', ')
  }
}
