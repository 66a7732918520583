import type { SheetForm } from './forms/sheet-form'
import { fromDayNumber, type CivilDate } from '../values/civil-date'

/**
 * What a cell holds. `uncomputed` is a formula whose result the client's program never stored: it is neither
 * blank nor 0, and is listed for the client to recalculate.
 */
export const cellKind = {
  empty: 0,
  text: 1,
  number: 2,
  boolean: 3,
  date: 4,
  error: 5,
  uncomputed: 6
} as const
export type CellKind = (typeof cellKind)[keyof typeof cellKind]

/**
 * One column of a sheet from its first to its last used row. Typed arrays keep 60,000 rows cheap to hold and to
 * hand from process to process.
 */
export interface CellColumn {
  /** 0-based sheet row of the first entry. */
  readonly start: number
  readonly kinds: Uint8Array
  /** Number, 0/1 for a boolean, days since 1970-01-01 (with the time as fraction) for a date. Null: only text. */
  readonly numbers: Float64Array | null
  /** Text as it stands in the file; "" where the number says it all. */
  readonly texts: readonly string[]
  /** Index into the sheet's number formats. Null: no formats (CSV). */
  readonly formats: Uint16Array | null
}

export interface MergedRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A note or one message of a conversation that somebody left at a cell. */
export interface CellComment {
  readonly row: number
  readonly column: number
  readonly author: string
  readonly text: string
}

/** Where a cell links to: an address as written, or `#Sheet!A1` within the file. Shown, never followed. */
export interface CellLink {
  readonly row: number
  readonly column: number
  readonly target: string
}

export const sheetVisibilities = ['visible', 'hidden', 'veryHidden'] as const
export type SheetVisibility = (typeof sheetVisibilities)[number]

/** A client's sheet as it was read: typed values, raw text, addresses and number formats; nothing interpreted. */
export interface SheetCells {
  readonly name: string
  readonly index: number
  readonly visibility: SheetVisibility
  /** Rows up to the last one that holds a value (formatting does not count). */
  readonly rowCount: number
  /** A = 0; null for a column without any value. */
  readonly columns: readonly (CellColumn | null)[]
  readonly formats: readonly string[]
  readonly merges: readonly MergedRange[]
  /** 0-based. */
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly comments?: readonly CellComment[]
  readonly links?: readonly CellLink[]
  /** What a sheet that the workbench made says about itself. */
  readonly form?: SheetForm
}

export interface Workbook {
  readonly format: string
  readonly sheets: readonly SheetCells[]
  /** Facts worth telling: the encoding that was guessed, characters that were removed … */
  readonly notes: readonly WorkbookNote[]
}

export interface WorkbookNote {
  /** `stray-quotes`: the rows of a text table whose quotes can be read in more than one way. */
  readonly code: 'encoding' | 'delimiter' | 'removed-characters' | 'stray-quotes'
  readonly value: string
}

/** The name and size of a sheet, known before its cells are read. */
export interface SheetListing {
  readonly name: string
  readonly visibility: SheetVisibility
}

export function kindAt(sheet: SheetCells, row: number, column: number): CellKind {
  const cells = sheet.columns[column]
  return (cells?.kinds[row - cells.start] ?? cellKind.empty) as CellKind
}

/** The number behind a number, boolean (0/1) or date (day number) cell; NaN for any other. */
export function numberAt(sheet: SheetCells, row: number, column: number): number {
  const cells = sheet.columns[column]
  if (!cells || !cells.numbers) return NaN
  const kind = cells.kinds[row - cells.start]
  const hasNumber = kind === cellKind.number || kind === cellKind.boolean || kind === cellKind.date
  return hasNumber ? (cells.numbers[row - cells.start] ?? NaN) : NaN
}

/** The cell's text as the client sees it in the file's own terms: never rounded, dates as ISO text, "" if empty. */
export function rawTextAt(sheet: SheetCells, row: number, column: number): string {
  const cells = sheet.columns[column]
  if (!cells) return ''
  const at = row - cells.start
  const text = cells.texts[at]
  if (text !== undefined && text !== '') return text
  const value = cells.numbers?.[at] ?? NaN
  switch (cells.kinds[at]) {
    case cellKind.number:
      return String(value)
    case cellKind.boolean:
      return value === 1 ? 'TRUE' : 'FALSE'
    case cellKind.date:
      return wallClockText(value)
    default:
      return ''
  }
}

/** {@link rawTextAt} for every row of a column, from the sheet's first: dates repeat, so each is put in words once. */
export function rawTextsOf(sheet: SheetCells, column: number): readonly string[] {
  const cells = sheet.columns[column]
  const isText = cells?.numbers === null && cells.start === 0
  if (isText && cells.texts.length >= sheet.rowCount) return cells.texts
  const texts = new Array<string>(sheet.rowCount).fill('')
  if (!cells) return texts
  const { start, kinds, numbers } = cells
  const dates = new Map<number, string>()
  for (let at = 0; at < kinds.length; at++) {
    const text = cells.texts[at]
    if (text !== undefined && text !== '') texts[start + at] = text
    else if (kinds[at] !== cellKind.date) texts[start + at] = rawTextAt(sheet, start + at, column)
    else {
      const days = numbers?.[at] ?? NaN
      const known = dates.get(days) ?? wallClockText(days)
      if (dates.size < mostDatesKept) dates.set(days, known)
      texts[start + at] = known
    }
  }
  return texts
}

const mostDatesKept = 20_000

/** The number format of a cell ("General" when there is none). */
export function formatAt(sheet: SheetCells, row: number, column: number): string {
  const cells = sheet.columns[column]
  const at = cells?.formats?.[row - cells.start]
  return at === undefined ? 'General' : (sheet.formats[at] ?? 'General')
}

/** The calendar day of a date cell. */
export const dayOfDateCell = (days: number): CivilDate => fromDayNumber(Math.floor(roundToSecond(days)))

/** A date cell in words: `2025-03-14`, or with its time `2025-03-14T10:10:10` (wall clock, no zone). */
export function wallClockText(days: number): string {
  const rounded = roundToSecond(days)
  const day = Math.floor(rounded)
  const seconds = Math.round((rounded - day) * 86400)
  if (seconds === 0) return fromDayNumber(day)
  const two = (value: number): string => String(value).padStart(2, '0')
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return `${fromDayNumber(day)}T${clock}`
}

const roundToSecond = (days: number): number => Math.round(days * 86400) / 86400
