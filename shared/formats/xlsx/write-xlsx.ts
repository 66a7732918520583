import ExcelJS from 'exceljs'
import { cleanText } from '@shared/domain/deliverables/clean-text'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import { settlePackage } from '../office/settle-package'
import { cellStyles } from './cell-styles'
import { fillSheet } from './fill-sheet'
import { workbookProblems } from './guard'
import { packageMends } from './mend-package'
import { addConditionalFormats, headerFooter, pageSetup, setWidths, sheetView } from './sheet-setup'

/** Called with the share of the work done, 0–1; throws to stop. */
export type Progress = (share: number) => void

/** How far the work is when all cells are filled, and when exceljs has made its package. */
const shares = { filled: 0.4, packed: 0.85 }

function rowCounter(workbook: Workbook, progress: Progress): (rows: number) => void {
  const total = workbook.sheets
    .flatMap((sheet) => sheet.tables)
    .reduce((count, table) => count + (table.columns[0]?.values.length ?? 0), 0)
  let filled = 0
  return (rows) => {
    filled += rows
    progress(total === 0 ? 0 : (shares.filled * filled) / total)
  }
}

/** Title, author and dates; the dates are those of the data. */
function setProperties(target: ExcelJS.Workbook, { front }: Workbook): void {
  const date = new Date(`${front.date}T00:00:00Z`)
  target.title = cleanText(`${front.title}: ${front.subtitle}`)
  target.subject = cleanText(front.engagementTitle)
  target.description = cleanText(front.sampleNotice ?? '')
  target.creator = cleanText(front.author)
  target.lastModifiedBy = cleanText(front.author)
  target.created = date
  target.modified = date
  target.calcProperties.fullCalcOnLoad = true
  target.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }
  ]
}

/** exceljs's own package of the workbook, unpressed: it is opened and pressed once more right after. */
async function packed(workbook: Workbook, progress: Progress): Promise<Uint8Array> {
  const target = new ExcelJS.Workbook()
  setProperties(target, workbook)
  const styles = cellStyles(workbook.currency)
  const count = rowCounter(workbook, progress)
  for (const sheet of workbook.sheets) {
    const made = target.addWorksheet(sheet.name, {
      properties: { dyDescent: 0.25 },
      views: [sheetView(sheet)],
      pageSetup: pageSetup(sheet),
      headerFooter: headerFooter(sheet, workbook.front)
    })
    setWidths(made, sheet.widths)
    fillSheet(made, sheet, styles, count)
    addConditionalFormats(made, sheet)
  }
  const written = await target.xlsx.writeBuffer({ zip: { compression: 'STORE' } })
  return new Uint8Array(written)
}

/**
 * Writes a workbook as an Excel file. Formulas carry their results, texts are always texts, and the same workbook
 * always gives the same bytes. A workbook that Excel would want to repair is refused: that is a bug of its builder.
 */
export async function writeXlsx(workbook: Workbook, progress: Progress): Promise<Uint8Array> {
  const problems = workbookProblems(workbook)
  if (problems.length > 0) throw new Error(`workbook not fit to write: ${problems.join('; ')}`)
  const bytes = await packed(workbook, progress)
  progress(shares.packed)
  return settlePackage(bytes, workbook.front.date, packageMends(workbook))
}
