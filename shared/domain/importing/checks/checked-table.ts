import type { FactValue } from '../../entities/fact-block'
import type { CivilDate } from '../../values/civil-date'
import { rawTextAt, type SheetCells } from '../cells'
import type { SheetDecision } from '../decision'
import type { ExtractedRows } from '../extract-rows'
import type { FoundCell } from './check'

/** Names and keys in the files that no partner bears, as compared: see `unknown-partners.ts`. */
export interface UnknownPartners {
  readonly names: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
}

/** The words of a column of another sheet on the desk: a product list, a roster. */
export interface Vocabulary {
  readonly sheet: string
  readonly header: string
  readonly words: ReadonlySet<string>
}

/** The date everything is judged from, and where it was taken from. */
export interface AsOf {
  readonly date: CivilDate
  readonly source: 'engagement' | 'file' | 'clock'
}

/** One sheet as it is read now: what every check looks at. */
export interface CheckedTable {
  /** After all steps on the table: what rows and columns of findings refer to. */
  readonly sheet: SheetCells
  /** The client's own sheet. */
  readonly client: SheetCells
  readonly decision: SheetDecision
  readonly extracted: ExtractedRows
  readonly asOf: AsOf
  /** The clock's day: nothing has happened after it. */
  readonly today: CivilDate
  /** Fields whose value for all rows was assumed, not stated by anybody. */
  readonly assumed: ReadonlySet<string>
  readonly unknown: UnknownPartners
  readonly vocabularies: readonly Vocabulary[]
  /** Row of a copy → row of its first, for rows equal in every cell. */
  readonly copies: ReadonlyMap<number, number>
}

export const textAt = (table: CheckedTable, field: string, index: number): string | null => {
  const value = table.extracted.columns[field]?.[index] ?? null
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null
}

export const amountAt = (table: CheckedTable, field: string, index: number): number | null => {
  const value: FactValue = table.extracted.columns[field]?.[index] ?? null
  return typeof value === 'number' ? value : null
}

/** The cell a record's field was read from, as a finding lists it. */
export function cellOf(
  table: CheckedTable,
  field: string,
  index: number,
  other: { text?: string | null; row?: number | null } = {}
): FoundCell {
  const row = table.extracted.rows[index] ?? 0
  const column = table.extracted.columnOf[field] ?? null
  return {
    row,
    column,
    text: column === null ? '' : rawTextAt(table.sheet, row, column),
    other: other.text ?? null,
    otherRow: other.row ?? null
  }
}

/** The indexes of all records for which `test` holds. */
export function recordsWhere(table: CheckedTable, test: (index: number) => boolean): number[] {
  const found: number[] = []
  for (let index = 0; index < table.extracted.rows.length; index++) if (test(index)) found.push(index)
  return found
}

/** Whether a column of the sheet fills this field (a constant does not count). */
export const hasColumn = (table: CheckedTable, field: string): boolean =>
  table.extracted.columnOf[field] !== undefined

/** The sheet row a record stands in. */
export const rowOfRecord = (table: CheckedTable, index: number): number => table.extracted.rows[index] ?? 0

/** Cells whose text could not be read, as `row:field`: not blank, and listed by a check of their own. */
export const unreadOf = ({ extracted }: CheckedTable): ReadonlySet<string> =>
  new Set(extracted.problems.map(({ row, shown, field }) => `${shown?.row ?? row}:${field}`))
