import type ExcelJS from 'exceljs'
import { houseFonts } from '@shared/domain/deliverables/brand/brand-fonts'

/** The typeface of all workbooks; a brand's goes over it in the finished parts. */
export const pageFont = houseFonts.body

/** An opaque colour; `rgb` are six hex digits. */
export const argb = (rgb: string): Partial<ExcelJS.Color> => ({ argb: `FF${rgb}` })

/** The one type of all workbooks; `size` in points, `rgb` as in {@link argb}. */
export const font = (size: number, rgb: string, more: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> => ({
  name: pageFont,
  family: 2,
  size,
  color: argb(rgb),
  ...more
})
