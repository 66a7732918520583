import type ExcelJS from 'exceljs'
import { cleanLine } from '@shared/domain/deliverables/clean-text'
import type { Workbook, WorkbookSheet } from '@shared/domain/deliverables/workbook'
import { cellAddress, columnLetters } from './cell-address'
import { barColour, highlightStyle } from './cell-styles'
import { onePageWide, pageCount } from './paper'

/** Excel refuses a header or footer over 255 characters; three texts of this length and their codes stay below. */
const longestPrinted = 80

/** A text in a header or footer, where "&" begins a code and is doubled. */
function printed(text: string): string {
  let line = ''
  for (const sign of cleanLine(text)) {
    const next = sign === '&' ? '&&' : sign
    if (line.length + next.length > longestPrinted) break
    line += next
  }
  return line
}

/** What stays in view while scrolling. */
export function sheetView({ frozen }: WorkbookSheet): Partial<ExcelJS.WorksheetView> {
  const { rows, columns } = frozen
  if (rows === 0 && columns === 0) return { state: 'normal', showGridLines: false }
  const corner = cellAddress(rows + 1, columns + 1)
  return {
    state: 'frozen',
    xSplit: columns,
    ySplit: rows,
    topLeftCell: corner,
    activeCell: corner,
    showGridLines: false
  }
}

/** Paper, margins, repeated rows: one page wide, as many pages as it takes. */
export const pageSetup = (sheet: WorkbookSheet): Partial<ExcelJS.PageSetup> => ({
  ...onePageWide(sheet.repeatedRows, sheet.orientation),
  ...(sheet.isOnePage === true ? { fitToHeight: 1 } : {}),
  margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 }
})

/** What is printed above and below every page. */
export function headerFooter(
  sheet: WorkbookSheet,
  { front, language = 'en' }: Workbook
): Partial<ExcelJS.HeaderFooter> {
  const notice = front.sampleNotice === null ? '' : `&C${printed(front.sampleNotice)}`
  return {
    oddHeader: `&L${printed(`${front.title}: ${sheet.name}`)}${notice}&R${printed(front.clientName)}`,
    oddFooter: `&L${printed(front.confidentiality)}&R${pageCount(language)}`
  }
}

/** exceljs takes a width of exactly 9 for "none given" and leaves it out. */
const columnWidth = (width: number): number => (width === 9 ? 9.01 : width)

/** Widths of the columns, and which of them are hidden. Tables start in column A. */
export function setColumns(target: ExcelJS.Worksheet, { widths, tables }: WorkbookSheet): void {
  widths.forEach((width, index) => {
    const column = target.getColumn(index + 1)
    column.width = columnWidth(width)
    if (tables.some((table) => table.columns[index]?.isHidden === true)) column.hidden = true
  })
}

/** The part of a data bar rule that exceljs's types leave out. */
type BarRule = ExcelJS.DataBarRuleType & { color: Partial<ExcelJS.Color> }

/**
 * Bars behind numbers and highlighted texts. The bars are plain gradients from 0 to the largest: anything more goes into
 * an extension that exceljs names at random and, with borders, writes in a wrong order.
 */
export function addConditionalFormats(target: ExcelJS.Worksheet, sheet: WorkbookSheet): void {
  const bars: BarRule = {
    ...{ type: 'dataBar', priority: 0, gradient: true, color: barColour },
    cfvo: [{ type: 'num', value: 0 }, { type: 'max' }]
  }
  for (const table of sheet.tables) {
    table.columns.forEach((column, index) => {
      if (!column.hasBars) return
      const letters = columnLetters(index + 1)
      const ref = `${letters}${table.headerRow + 1}:${letters}${table.headerRow + column.values.length}`
      target.addConditionalFormatting({ ref, rules: [{ ...bars }] })
    })
  }
  for (const { cells, text } of sheet.highlights) {
    const formula = `"${text.replaceAll('"', '""')}"`
    target.addConditionalFormatting({
      ref: cells,
      rules: [{ type: 'cellIs', operator: 'equal', formulae: [formula], priority: 0, style: highlightStyle }]
    })
  }
}
