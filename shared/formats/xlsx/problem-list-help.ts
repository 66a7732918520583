import type ExcelJS from 'exceljs'
import type { ProblemList } from '@shared/domain/importing/checks/client-question'
import { listTitlesIn } from '@shared/domain/importing/checks/read-problem-list'
import { cellText } from './cell-text'
import { listPaper } from './list-paper'
import { problemListWords } from './problem-list-words'

const alsoFound = [
  ['file', 22],
  ['sheet', 18],
  ['place', 10],
  ['found', 30],
  ['read', 50]
] as const

/** Every cell that is not asked about one by one, so that the client can mend them all in the file itself. */
export function alsoFoundSheet(
  target: ExcelJS.Workbook,
  { notAsked, language = 'en' }: ProblemList,
  looks: Readonly<Record<'head' | 'text', Partial<ExcelJS.Style>>>
): void {
  if (notAsked.length === 0) return
  const words = problemListWords(language)
  const titles = listTitlesIn(language)
  const sheet = target.addWorksheet(words.sheets.also, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: 1, topLeftCell: 'A2', showGridLines: false }],
    ...listPaper(1, language)
  })
  const rows = notAsked.flatMap(({ fileName, sheetName, found, count, cells }) => [
    ...cells.map(({ place, read }) => [fileName, sheetName, place, found, read]),
    ...(count > cells.length ? [[fileName, sheetName, '', found, words.rest(count - cells.length)]] : [])
  ])
  alsoFound.forEach(([name, width], index) => {
    sheet.getColumn(index + 1).width = width
    const cell = sheet.getRow(1).getCell(index + 1)
    cell.value = titles[name]
    cell.style = looks.head
  })
  rows.forEach((texts, index) => {
    texts.forEach((text, column) => {
      const cell = sheet.getRow(index + 2).getCell(column + 1)
      cell.value = cellText(text)
      cell.style = looks.text
    })
  })
}

/** The sheet that explains the list to whoever opens it without us. */
export function problemListHelp(
  target: ExcelJS.Workbook,
  { notAsked, language = 'en' }: ProblemList,
  looks: Readonly<Record<'title' | 'text' | 'note', Partial<ExcelJS.Style>>>
): void {
  const words = problemListWords(language)
  const sheet = target.addWorksheet(words.sheets.help, {
    views: [{ showGridLines: false }],
    ...listPaper(null, language)
  })
  sheet.getColumn(1).width = 24
  sheet.getColumn(2).width = 90
  const put = (row: number, column: number, text: string, look: Partial<ExcelJS.Style>): void => {
    const cell = sheet.getRow(row).getCell(column)
    cell.value = cellText(text)
    cell.style = look
  }
  put(1, 1, words.sheets.help, looks.title)
  sheet.getRow(1).height = 26
  words.help.forEach(([title, text], index) => {
    put(index + 3, 1, title, { ...looks.text, font: { ...looks.text.font, bold: true } })
    put(index + 3, 2, text, looks.text)
    sheet.getRow(index + 3).height = Math.ceil(text.length / 92) * 13.5 + 6
  })
  notAsked.forEach(({ sheetName, found, count }, index) => {
    const row = index + words.help.length + 4
    put(row, 1, sheetName, looks.text)
    put(row, 2, words.notAsked(found, count), looks.text)
  })
}
