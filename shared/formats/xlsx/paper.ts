import type ExcelJS from 'exceljs'
import { fixedWords } from '@shared/domain/deliverables/languages/fixed-words'
import type { WorkbookSheet } from '@shared/domain/deliverables/workbook'

/** A4, as Excel numbers papers. */
const a4 = 9 as ExcelJS.PaperSize

/** How a sheet prints: one page wide and as many pages as it takes, its header rows (null: none) on each. */
export const onePageWide = (
  repeated: WorkbookSheet['repeatedRows'] = null,
  orientation: WorkbookSheet['orientation'] = 'landscape'
): Partial<ExcelJS.PageSetup> => ({
  orientation,
  paperSize: a4,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  ...(repeated === null ? {} : { printTitlesRow: `${repeated.from}:${repeated.to}` })
})

/** The page of a sheet, for a header or footer. */
export const pageCount = (language: string): string => {
  const { page, of } = fixedWords(language)
  return `${page} &P ${of} &N`
}
