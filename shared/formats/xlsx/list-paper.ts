import type ExcelJS from 'exceljs'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import { onePageWide, pageCount } from './paper'

/** How a list for the client prints: one page wide, its header (a row, or null: none) on every page, page x of y below. */
export const listPaper = (
  headerRow: number | null,
  language: DocumentLanguage
): Partial<ExcelJS.AddWorksheetOptions> => ({
  pageSetup: onePageWide(headerRow === null ? null : { from: headerRow, to: headerRow }),
  headerFooter: { oddFooter: `&L&A&R${pageCount(language)}` }
})
