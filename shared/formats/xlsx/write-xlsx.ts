import ExcelJS from 'exceljs'
import { cleanText } from '@shared/domain/deliverables/clean-text'
import { fileProperties } from '@shared/domain/deliverables/file-properties'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import { settledParts } from '../office/settle-package'
import { zipParts, zipPieces } from '../office/zip-parts'
import { cellStyles, numberFormat } from './cell-styles'
import { withCharts } from './charts/add-charts'
import { fillSheet } from './fill-sheet'
import { workbookProblems } from './guard'
import { isLarge, tableHeight } from './large-table'
import { packageMends } from './mend-package'
import { addNames, limitValues } from './names-and-limits'
import { addConditionalFormats, headerFooter, pageSetup, setColumns, sheetView } from './sheet-setup'
import { withLargeTables } from './write-large-tables'

/** Called with the share of the work done, 0–1; throws to stop. */
export type Progress = (share: number) => void

/** How far exceljs is when all its cells are filled, and when it has made its package. */
const shares = { filled: 0.4, packed: 0.85 }

/** Rows that exceljs is given, and rows of large tables that follow piece by piece. */
function rowCounts({ sheets }: Workbook): { kept: number; streamed: number } {
  let kept = 0
  let streamed = 0
  for (const table of sheets.flatMap((sheet) => sheet.tables)) {
    if (isLarge(table)) streamed += tableHeight(table)
    else kept += tableHeight(table)
  }
  return { kept, streamed }
}

/** Reports rows as a share of the work: `total` rows lead from the share `from` to the share `to`. */
function rowCounter(total: number, [from, to]: [number, number], progress: Progress): (rows: number) => void {
  let done = 0
  return (rows) => {
    done += rows
    progress(total === 0 ? from : from + ((to - from) * Math.min(done, total)) / total)
  }
}

/** Title, author and dates; the dates are those of the data. */
function setProperties(target: ExcelJS.Workbook, { front, language }: Workbook): void {
  const date = new Date(`${front.date}T00:00:00Z`)
  const { title, subject, author, comment } = fileProperties(front)
  target.title = cleanText(title)
  target.subject = cleanText(subject)
  target.description = cleanText(comment)
  target.creator = cleanText(author)
  target.lastModifiedBy = cleanText(author)
  if (language !== undefined) Object.assign(target, { language })
  target.created = date
  target.modified = date
  target.calcProperties.fullCalcOnLoad = true
  target.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }
  ]
}

/** exceljs's own package of the workbook, unpressed: it is opened and pressed once more right after. */
async function packed(workbook: Workbook, count: (rows: number) => void): Promise<Uint8Array> {
  const target = new ExcelJS.Workbook()
  setProperties(target, workbook)
  const styles = cellStyles(workbook)
  for (const sheet of workbook.sheets) {
    const made = target.addWorksheet(sheet.name, {
      properties: { dyDescent: 0.25 },
      views: [sheetView(sheet)],
      pageSetup: pageSetup(sheet),
      headerFooter: headerFooter(sheet, workbook)
    })
    setColumns(made, sheet)
    fillSheet(made, sheet, styles, count)
    addConditionalFormats(made, sheet)
    limitValues(made, sheet)
  }
  addNames(target, workbook)
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
  const { kept, streamed } = rowCounts(workbook)
  const share = streamed === 0 ? 1 : kept / (kept + streamed)
  const bytes = await packed(workbook, rowCounter(kept, [0, shares.filled * share], progress))
  const from = shares.packed * share
  progress(from)
  const settled = settledParts(bytes, workbook.front.date, packageMends(workbook))
  const parts = withCharts(settled, workbook, (style) => numberFormat(workbook, style))
  if (streamed === 0) return zipParts(parts)
  return zipPieces(withLargeTables(parts, workbook, rowCounter(streamed, [from, 1], progress)))
}
