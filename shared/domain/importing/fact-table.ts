import type { FactValue } from '../entities/fact-block'
import type { FactKind } from '../entities/facts'
import type { SheetCells } from './cells'
import type { CellOrigins } from './operations/cell-origin'

/** The records of a sheet, column by column, each with its stable id. */
export interface FactTable {
  readonly kind: FactKind
  readonly ids: readonly string[]
  /** 0-based. */
  readonly rows: readonly number[]
  readonly columns: Readonly<Record<string, readonly FactValue[]>>
  readonly origins: CellOrigins
  /** Column of the table a field was read from. */
  readonly columnOf: Readonly<Record<string, number>>
}

/** Where the records go and how they are spoken of. */
export interface FactPlace {
  readonly runId: string
  readonly fileId: string
  readonly sheet: SheetCells
  readonly label: (index: number) => string
  /** Whether a later sheet of the same import says something else about this field: then that counts. */
  readonly isOverruled?: (id: string, field: string) => boolean
}

/** 1-based row of the client's sheet. */
export const sheetRowOf = ({ rows, origins }: FactTable, index: number): number =>
  origins.rowOf(rows[index] ?? 0) + 1
