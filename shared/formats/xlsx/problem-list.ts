import ExcelJS from 'exceljs'
import { chartColours as colour } from '@shared/domain/deliverables/chart-spec'
import type { ClientQuestion, ProblemList } from '@shared/domain/importing/checks/client-question'
import { listTitlesIn } from '@shared/domain/importing/checks/read-problem-list'
import { settlePackage } from '../office/settle-package'
import { columnLetters } from './cell-address'
import { cellText } from './cell-text'
import { listPaper } from './list-paper'
import { plainMends } from './mend-package'
import { alsoFoundSheet, problemListHelp } from './problem-list-help'
import { problemListWords, type ProblemListWords } from './problem-list-words'
import { argb, font } from './fonts'
import { linesOf } from './row-heights'

const headerRow = 4
const firstRow = headerRow + 1
const columns = [
  { name: 'id', width: 12 },
  { name: 'number', width: 6 },
  { name: 'file', width: 22 },
  { name: 'sheet', width: 16 },
  { name: 'place', width: 13 },
  { name: 'found', width: 26 },
  { name: 'read', width: 30 },
  { name: 'question', width: 46 },
  { name: 'answer', width: 30 },
  { name: 'comment', width: 26 }
] as const
const answerColumn = columns.findIndex(({ name }) => name === 'answer') + 1

const fill = (rgb: string): ExcelJS.FillPattern => ({ type: 'pattern', pattern: 'solid', fgColor: argb(rgb) })
const hairline = { style: 'hair', color: argb('A9B3C1') } as const
const wrapped: Partial<ExcelJS.Alignment> = { vertical: 'top', wrapText: true }
/** Without the indent the end of one column touches the beginning of the next. */
const besideAnother: Partial<ExcelJS.Alignment> = { ...wrapped, horizontal: 'left', indent: 1 }

const looks = {
  title: { font: font(16, colour.vendor, { bold: true }) },
  note: { font: font(10, colour.muted) },
  head: {
    font: font(10, colour.paper, { bold: true }),
    fill: fill(colour.vendor),
    alignment: { ...besideAnother, vertical: 'middle' }
  },
  text: {
    font: font(10, colour.ink),
    alignment: besideAnother,
    border: { bottom: hairline }
  },
  number: {
    font: font(10, colour.muted),
    alignment: { ...wrapped, horizontal: 'center' },
    border: { bottom: hairline }
  },
  answer: {
    font: font(10, colour.ink),
    alignment: besideAnother,
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
  const { language = 'en' } = list
  const words = problemListWords(language)
  Object.assign(target, { title: words.title, creator: 'Tandem', lastModifiedBy: 'Tandem' })
  Object.assign(target, { created: date, modified: date })
  const questions = target.addWorksheet(words.sheets.questions, {
    views: [
      { state: 'frozen', xSplit: 0, ySplit: headerRow, topLeftCell: `A${firstRow}`, showGridLines: false }
    ],
    ...listPaper(headerRow, language)
  })
  const lists = choiceLists(list.questions)
  fillTop(questions, list)
  list.questions.forEach((question, index) => fillRow(questions, { question, index, lists, words }))
  questions.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: headerRow + list.questions.length, column: columns.length }
  }
  alsoFoundSheet(target, list, looks)
  problemListHelp(target, list, looks)
  fillLists(target, lists)
  const written = await target.xlsx.writeBuffer({ zip: { compression: 'STORE' } })
  return settlePackage(new Uint8Array(written), list.date, plainMends)
}

function fillTop(
  sheet: ExcelJS.Worksheet,
  { clientName, questions, notAsked, date, language = 'en' }: ProblemList
): void {
  const words = problemListWords(language)
  const titles = listTitlesIn(language)
  columns.forEach(({ name, width }, index) => {
    const column = sheet.getColumn(index + 1)
    column.width = width
    column.hidden = name === 'id'
    const cell = sheet.getRow(headerRow).getCell(index + 1)
    cell.value = titles[name]
    cell.style = looks.head
  })
  sheet.getRow(headerRow).height = 22
  sheet.getRow(1).height = 26
  const more = notAsked.reduce((sum, { count }) => sum + count, 0)
  const elsewhere = more === 0 ? '' : words.elsewhere(more)
  const texts = [words.heading(clientName), `${words.introduction(questions.length, date)}${elsewhere}`]
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
  readonly words: ProblemListWords
}

function fillRow(sheet: ExcelJS.Worksheet, { question, index, lists, words }: RowParts): void {
  const row = sheet.getRow(firstRow + index)
  const values = [
    question.id,
    index + 1,
    question.fileName,
    question.sheetName,
    question.place === '' ? words.wholeSheet : question.place,
    question.found,
    question.read,
    question.question,
    null,
    null
  ]
  values.forEach((value, at) => {
    const cell = row.getCell(at + 1)
    cell.value = typeof value === 'string' ? cellText(value) : value
    cell.style = lookOf(columns[at]?.name)
  })
  row.height = heightOf(values)
  const formula = question.choices && lists.get(listKey(question.choices))
  if (!formula) return
  row.getCell(answerColumn).dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: !question.isOpen,
    ...words.notOnList,
    ...(question.isOpen ? { showInputMessage: true, ...words.choose } : {})
  }
}

const lookOf = (name: (typeof columns)[number]['name'] | undefined): Partial<ExcelJS.Style> =>
  name === 'answer' ? looks.answer : name === 'number' ? looks.number : looks.text

/** The height of a row in points, as its longest visible text needs it. */
function heightOf(values: readonly (string | number | null)[]): number {
  const lines = columns.map(({ name, width }, at) => {
    const value = values[at]
    return name === 'id' || typeof value !== 'string' ? 1 : linesOf(value, width)
  })
  return Math.min(200, Math.max(...lines) * 13.5 + 5)
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
