import type ExcelJS from 'exceljs'
import type { ProblemList } from '@shared/domain/importing/checks/client-question'
import { cellText } from './cell-text'

const lines: readonly (readonly [string, string])[] = [
  [
    'What this is',
    'While reading your files we found cells that we cannot take as they stand. Each row of the sheet “Questions” is one question.'
  ],
  [
    'How to answer',
    'Write into the yellow column. Where a cell offers a list, please choose from it. Write dates as a date or as year-month-day, amounts in the unit of the column they stand in.'
  ],
  ['Where to look', '“File”, “Sheet” and “Cell” say where the value stands in the file you sent us.'],
  ['What you do not know', 'Leave the answer blank. A word in “Comment” helps.'],
  [
    'What you may do',
    'Sort, filter, add columns or rows, rename the file, save it with another program. Please keep the hidden first column: by it we find the cell again.'
  ],
  ['What happens then', 'We read the answers from this file. Your own files are not changed.']
]

/** The sheet that explains the list to whoever opens it without us. */
export function problemListHelp(
  target: ExcelJS.Workbook,
  { notAsked }: ProblemList,
  looks: Readonly<Record<'title' | 'text' | 'note', Partial<ExcelJS.Style>>>
): void {
  const sheet = target.addWorksheet('How to answer', {
    views: [{ showGridLines: false }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  })
  sheet.getColumn(1).width = 24
  sheet.getColumn(2).width = 90
  const put = (row: number, column: number, text: string, look: Partial<ExcelJS.Style>): void => {
    const cell = sheet.getRow(row).getCell(column)
    cell.value = cellText(text)
    cell.style = look
  }
  put(1, 1, 'How to answer', looks.title)
  sheet.getRow(1).height = 26
  lines.forEach(([title, text], index) => {
    put(index + 3, 1, title, { ...looks.text, font: { ...looks.text.font, bold: true } })
    put(index + 3, 2, text, looks.text)
    sheet.getRow(index + 3).height = Math.ceil(text.length / 92) * 13.5 + 6
  })
  notAsked.forEach(({ sheetName, found, count }, index) => {
    const row = index + lines.length + 4
    put(row, 1, sheetName, looks.text)
    put(row, 2, `${found}: ${count} more cells of this kind are not asked about one by one.`, looks.text)
  })
}
