import type ExcelJS from 'exceljs'

/** An opaque colour; `rgb` are six hex digits. */
export const argb = (rgb: string): Partial<ExcelJS.Color> => ({ argb: `FF${rgb}` })

/** The one type of all workbooks; `size` in points, `rgb` as in {@link argb}. */
export const font = (size: number, rgb: string, more: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> => ({
  name: 'Calibri',
  family: 2,
  size,
  color: argb(rgb),
  ...more
})
