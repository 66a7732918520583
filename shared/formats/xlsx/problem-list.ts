import ExcelJS from 'exceljs'
import { chartColours as colour } from '@shared/domain/deliverables/chart-spec'
import type { ClientQuestion, ProblemList } from '@shared/domain/importing/checks/client-question'
import { listTitles } from '@shared/domain/importing/checks/read-problem-list'
import { settlePackage } from '../office/settle-package'
import { columnLetters } from './cell-address'
import { cellText } from './cell-text'
import { plainMends } from './mend-package'
import { problemListHelp } from './problem-list-help'
import { argb, font } from './fonts'

const headerRow = 4
const firstRow = headerRow + 1
const columns: readonly { readonly title: string; readonly width: number }[] = [
  { title: listTitles.id, width: 12 },
  { title: listTitles.number, width: 6 },
  { title: listTitles.file, width: 22 },
  { title: listTitles.sheet, width: 16 },
  { title: listTitles.place, width: 9.5 },
  { title: listTitles.found, width: 26 },
  { title: listTitles.read, width: 30 },
  { title: listTitles.question, width: 46 },
  { title: listTitles.answer, width: 30 },
  { title: listTitles.comment, width: 26 }
]
const answerColumn = columns.findIndex(({ title }) => title === listTitles.answer) + 1

const fill = (rgb: string): ExcelJS.FillPattern => ({ type: 'pattern', pattern: 'solid', fgColor: argb(rgb) })
const hairline = { style: 'hair', color: argb('A9B3C1') } as const
const wrapped: Partial<ExcelJS.Alignment> = { vertical: 'top', wrapText: true }

const looks = {
  title: { font: font(16, colour.vendor, { bold: true }) },
  note: { font: font(10, colour.muted) },
  head: {
    font: font(10, colour.paper, { bold: true }),
    fill: fill(colour.vendor),
    alignment: { ...wrapped, vertical: 'middle' }
  },
  text: { font: font(10, colour.ink), alignment: wrapped, border: { bottom: hairline } },
  answer: {
    font: font(10, colour.ink),
    alignment: wrapped,
    fill: fill('FDF4D8'),
    border: { bottom: hairline, left: hairline, right: hairline, top: hairline }
  }
} satisfies Record<string, Partial<ExcelJS.Style>>

/**
 * The list of questions as an Excel file: one row per question, the id in a hidden column, answers chosen from lists
 * where they are closed. Every text of the client's is only ever a text. The same list always gives the same bytes.
 */
export async function writeProblemList(list: ProblemList): Promise<Uint8Array> {
  const target = new ExcelJS.Workbook()
  const date = new Date(`${list.date}T00:00:00Z`)
  Object.assign(target, { title: 'Questions about your files', creator: 'Tandem', lastModifiedBy: 'Tandem' })
  Object.assign(target, { created: date, modified: date })
  const questions = target.addWorksheet('Questions', {
    views: [
      { state: 'frozen', xSplit: 0, ySplit: headerRow, topLeftCell: `A${firstRow}`, showGridLines: false }
    ],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  })
  const lists = choiceLists(list.questions)
  fillTop(questions, list)
  list.questions.forEach((question, index) => fillRow(questions, { question, index, lists }))
  questions.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: headerRow + list.questions.length, column: columns.length }
  }
  problemListHelp(target, list, looks)
  fillLists(target, lists)
  const written = await target.xlsx.writeBuffer({ zip: { compression: 'STORE' } })
  return settlePackage(new Uint8Array(written), list.date, plainMends)
}

function fillTop(sheet: ExcelJS.Worksheet, { clientName, questions, date }: ProblemList): void {
  columns.forEach(({ title, width }, index) => {
    const column = sheet.getColumn(index + 1)
    column.width = width
    column.hidden = title === listTitles.id
    const cell = sheet.getRow(headerRow).getCell(index + 1)
    cell.value = title
    cell.style = looks.head
  })
  sheet.getRow(headerRow).height = 22
  sheet.getRow(1).height = 26
  const texts = [
    `Questions about your files: ${clientName}`,
    `${questions.length} questions, ${date}. Please answer in the yellow column, save, and send the file back. What you cannot answer, leave blank.`
  ]
  texts.forEach((text, index) => {
    const cell = sheet.getRow(index + 1).getCell(2)
    cell.value = cellText(text)
    cell.style = index === 0 ? looks.title : looks.note
  })
}

interface RowParts {
  readonly question: ClientQuestion
  readonly index: number
  readonly lists: ReadonlyMap<string, string>
}

function fillRow(sheet: ExcelJS.Worksheet, { question, index, lists }: RowParts): void {
  const row = sheet.getRow(firstRow + index)
  const values = [
    question.id,
    index + 1,
    question.fileName,
    question.sheetName,
    question.place === '' ? 'whole sheet' : question.place,
    question.found,
    question.read,
    question.question,
    null,
    null
  ]
  values.forEach((value, at) => {
    const cell = row.getCell(at + 1)
    cell.value = typeof value === 'string' ? cellText(value) : value
    cell.style = at + 1 === answerColumn ? looks.answer : looks.text
  })
  row.height = heightOf([question.found, question.read, question.question])
  const formula = question.choices && lists.get(listKey(question.choices))
  if (!formula) return
  row.getCell(answerColumn).dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: !question.isOpen,
    errorTitle: 'Not on the list',
    error: 'Please choose one of the answers on the list, or leave the cell blank and write a comment.',
    ...(question.isOpen
      ? { showInputMessage: true, promptTitle: 'Your answer', prompt: 'Choose, or write what it should be.' }
      : {})
  }
}

/** Lines a row needs at the widths above. */
function heightOf([found = '', read = '', question = '']: readonly string[]): number {
  const lines = Math.max(
    ...[
      [found, 26],
      [read, 30],
      [question, 46]
    ].map(([text, width]) => Math.ceil(String(text).length / (Number(width) * 1.05)))
  )
  return Math.min(200, Math.max(1, lines) * 13.5 + 5)
}

const listKey = (choices: readonly string[]): string => choices.join('\u001f')
const listSheet = 'Lists'

/** Each different list of answers gets a column of a hidden sheet: names with commas and long lists stay whole. */
function choiceLists(questions: readonly ClientQuestion[]): ReadonlyMap<string, string> {
  const lists = new Map<string, string>()
  for (const { choices } of questions) {
    if (choices === null || lists.has(listKey(choices))) continue
    const letters = columnLetters(lists.size + 1)
    lists.set(listKey(choices), `${listSheet}!$${letters}$1:$${letters}$${choices.length}`)
  }
  return lists
}

function fillLists(target: ExcelJS.Workbook, lists: ReadonlyMap<string, string>): void {
  if (lists.size === 0) return
  const sheet = target.addWorksheet(listSheet, { state: 'hidden' })
  ;[...lists.keys()].forEach((key, column) => {
    key.split('\u001f').forEach((choice, row) => {
      sheet.getRow(row + 1).getCell(column + 1).value = cellText(choice)
    })
  })
}
