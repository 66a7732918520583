import type { CellProblemCode } from '@shared/domain/importing/cell-problem'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'

export interface SheetRow {
  /** 0-based row of the table on show. */
  readonly row: number
  /** 1-based row of the client's sheet. */
  readonly number: number
  readonly cells: readonly string[]
}

/** What the grid's own callbacks look up; replaced when the mapping changes, while the grid stays. */
export interface Look {
  detail: DeskSheetDetail
  /** The sheet as the client sent it, without what the steps made of it. */
  asSent: boolean
  marks: ReadonlyMap<string, CellProblemCode>
}

export const markKey = (row: number, column: number): string => `${row}:${column}`

export const lookOf = (detail: DeskSheetDetail, asSent: boolean): Look => ({
  detail,
  asSent,
  marks: asSent
    ? new Map()
    : new Map(detail.marks.map(({ row, column, code }) => [markKey(row, column), code]))
})

/** Where header and data of the table on show lie. */
const tableOf = ({ detail, asSent }: Look) => (asSent ? detail.sent : detail)

export function isHeaderRow(look: Look, data: SheetRow | undefined): boolean {
  const { header } = tableOf(look)
  return data !== undefined && header !== null && data.row >= header.first && data.row <= header.last
}

/** Rows that are no data: titles above, totals and footnotes below. */
export function isSkippedRow(look: Look, data: SheetRow | undefined): boolean {
  const { firstDataRow, lastDataRow } = tableOf(look)
  return data !== undefined && !isHeaderRow(look, data) && (data.row < firstDataRow || data.row > lastDataRow)
}
