import { rawTextAt, type SheetCells } from './cells'
import { findLayout } from './find-layout'

/** The top of a sheet as text, shown while the rest of the file is still being read. */
export interface PreviewSheet {
  readonly name: string
  /** 1-based row of the client's sheet the first of `rows` is. */
  readonly firstRow: number
  /** Whether the first of `rows` is the header. */
  readonly hasHeader: boolean
  readonly rows: readonly (readonly string[])[]
}

const shownRows = 200
const shownColumns = 60

/** Header and first rows of a sheet of which only the top may have been read. */
export function previewSheet(sheet: SheetCells): PreviewSheet {
  const { header } = findLayout(sheet)
  const first = header?.last ?? 0
  const columns = [...sheet.columns.keys()].slice(0, shownColumns)
  const rows: string[][] = []
  for (let row = first; row < Math.min(sheet.rowCount, first + shownRows + 1); row++) {
    rows.push(columns.map((column) => rawTextAt(sheet, row, column)))
  }
  return { name: sheet.name, firstRow: first + 1, hasHeader: header !== null, rows }
}
