import type { DocumentKind } from '../entities/document'
import type { Brand } from '../entities/engagement'
import type { CivilDate } from '../values/civil-date'
import type { FrontMatter } from './report'

/** A live formula with the result it has now, so that previews that do not calculate show it too. */
export interface FormulaValue {
  /** Without the leading "=". */
  readonly formula: string
  readonly result: number | string
}

export interface DateValue {
  readonly date: CivilDate
}

export type CellValue = null | string | number | FormulaValue | DateValue

/** How a cell looks. Numbers keep all their digits; the style only decides what is shown. */
export type CellStyle =
  | 'text'
  | 'wrap'
  | 'integer'
  | 'money'
  | 'share'
  | 'index'
  | 'date'
  | 'title'
  | 'subtitle'
  | 'notice'
  | 'section'
  | 'head'
  | 'headNumber'
  | 'label'
  | 'note'
  | 'link'
  | 'strongInteger'
  | 'strongMoney'
  | 'strongShare'
  | 'strongIndex'

/** One cell outside a table. Rows and columns count from 1. */
export interface LooseCell {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  readonly style: CellStyle
  /** Name of the sheet a click leads to. */
  readonly linkTo?: string
}

export interface TableColumn {
  readonly title: string
  readonly style: CellStyle
  readonly values: readonly CellValue[]
  /** Per value, where the rows of one column differ in unit. */
  readonly styles?: readonly CellStyle[]
  /** Per value, in a column of names: true for the client's own, which are never translated. */
  readonly isOwn?: readonly boolean[]
  /** Draws a bar behind the numbers. */
  readonly hasBars?: boolean
  /** Not shown: it holds what a row is found by when the workbook comes back. */
  readonly isHidden?: boolean
}

/** An Excel table: named, filterable, with one value per column and row. */
export interface SheetTable {
  readonly name: string
  readonly headerRow: number
  readonly columns: readonly TableColumn[]
}

/** Cells that stand out when they hold exactly this text. */
export interface Highlight {
  readonly cells: string
  readonly text: string
}

/** Cells of one column of a sheet; rows and columns count from 1. */
export interface CellRange {
  readonly sheet: string
  readonly column: number
  readonly from: number
  readonly to: number
}

/** What may be typed into cells: one of a list, a number between two, an amount of 0 or more, a day. */
export interface AllowedValues {
  readonly range: CellRange
  readonly allowed:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'whole' | 'decimal'; readonly from: number; readonly to: number }
    | { readonly kind: 'amount' }
    | { readonly kind: 'day' }
}

/** A chart that Excel draws from cells and that follows them. */
export interface SheetChart {
  readonly title: string
  /** What a reader who cannot see it is told. */
  readonly alt: string
  /** The cell of its upper left corner, and how many columns and rows it covers. */
  readonly place: {
    readonly row: number
    readonly column: number
    readonly rows: number
    readonly columns: number
  }
  readonly categories: CellRange
  /** Bars from zero, the first category on top. `name` is the cell that says what a series is. */
  readonly series: readonly {
    readonly name: CellRange
    readonly values: CellRange
    readonly colour: string
  }[]
}

export interface WorkbookSheet {
  readonly name: string
  readonly widths: readonly number[]
  readonly cells: readonly LooseCell[]
  readonly tables: readonly SheetTable[]
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly orientation: 'portrait' | 'landscape'
  /** Rows repeated on every printed page. */
  readonly repeatedRows: { readonly from: number; readonly to: number } | null
  readonly highlights: readonly Highlight[]
  /** Printed on one page, however much stands on it. */
  readonly isOnePage?: boolean
  readonly charts?: readonly SheetChart[]
  readonly allowed?: readonly AllowedValues[]
}

/** A name that formulas of the reader's own may use. */
export interface RangeName {
  readonly name: string
  readonly range: CellRange
}

/** A workbook as data: the preview and the Excel file are two renderings of it. */
export interface Workbook {
  readonly kind: DocumentKind
  readonly front: FrontMatter
  readonly currency: string
  /** Colours of heads and titles; absent: the house design. */
  readonly brand?: Brand
  readonly sheets: readonly WorkbookSheet[]
  readonly names?: readonly RangeName[]
  /** Language of the fixed words, BCP 47; absent: English. */
  readonly language?: string
}

export const isFormula = (value: CellValue): value is FormulaValue =>
  typeof value === 'object' && value !== null && 'formula' in value

export const isDate = (value: CellValue): value is DateValue =>
  typeof value === 'object' && value !== null && 'date' in value
