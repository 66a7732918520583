import type { DocumentLanguage } from '../../entities/document'
import { cellKind, dayOfDateCell, kindAt, numberAt, rawTextAt, type SheetCells } from '../cells'
import { looksLikeQuestionId } from './question-id'

/** A row of a problem list that came back. */
export interface AnsweredRow {
  /** 1-based row of the workbook that came back. */
  readonly row: number
  readonly sheet: string
  readonly id: string
  readonly fileName: string
  readonly place: string
  readonly question: string
  readonly answer: GivenAnswer | null
  readonly comment: string
}

/** What the client put in: kept in its own type, because "03/04" and a date cell are not the same. */
export type GivenAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly date: string }

/** Titles of the columns, as they are written and looked for. The words are part of the file format. */
const englishTitles = {
  id: 'Question id',
  number: 'No.',
  file: 'File',
  sheet: 'Sheet',
  place: 'Cell',
  found: 'What we found',
  read: 'What the file says',
  question: 'Question',
  answer: 'Your answer',
  comment: 'Comment'
} as const

type ListTitle = keyof typeof englishTitles

const germanTitles: Readonly<Record<ListTitle, string>> = {
  id: 'Kennung der Frage',
  number: 'Nr.',
  file: 'Datei',
  sheet: 'Blatt',
  place: 'Zelle',
  found: 'Was uns auffiel',
  read: 'Was in der Datei steht',
  question: 'Frage',
  answer: 'Ihre Antwort',
  comment: 'Kommentar'
}

export const listTitlesIn = (language: DocumentLanguage): Readonly<Record<ListTitle, string>> =>
  language === 'de' ? germanTitles : englishTitles

const isTitle = (text: string, name: ListTitle): boolean =>
  [englishTitles[name], germanTitles[name]].some((title) => title.toLowerCase() === text.trim().toLowerCase())

/**
 * The answers in a workbook, whatever it is called and whatever was sorted, inserted or hidden in it: a sheet is a
 * problem list when a column holds question ids. Columns are found by their titles, else by their usual place.
 */
export function readProblemList(sheets: readonly SheetCells[]): AnsweredRow[] {
  return sheets.flatMap((sheet) => {
    const column = idColumn(sheet)
    return column === null ? [] : rowsOf(sheet, column)
  })
}

function idColumn(sheet: SheetCells): number | null {
  for (let column = 0; column < sheet.columns.length; column++) {
    for (let row = 0; row < Math.min(sheet.rowCount, 400); row++) {
      if (looksLikeQuestionId(rawTextAt(sheet, row, column))) return column
    }
  }
  return null
}

function rowsOf(sheet: SheetCells, id: number): AnsweredRow[] {
  const head = headRow(sheet)
  const order = Object.keys(englishTitles)
  const columnOf = (name: ListTitle): number => {
    for (let column = 0; head !== null && column < sheet.columns.length; column++) {
      if (isTitle(rawTextAt(sheet, head, column), name)) return column
    }
    return id + order.indexOf(name)
  }
  const [file, place, question] = [columnOf('file'), columnOf('place'), columnOf('question')]
  const [answer, comment] = [columnOf('answer'), columnOf('comment')]
  const rows: AnsweredRow[] = []
  for (let row = 0; row < sheet.rowCount; row++) {
    const text = rawTextAt(sheet, row, id).trim()
    if (!looksLikeQuestionId(text)) continue
    rows.push({
      row: row + 1,
      sheet: sheet.name,
      id: text,
      fileName: rawTextAt(sheet, row, file).trim(),
      place: rawTextAt(sheet, row, place).trim(),
      question: rawTextAt(sheet, row, question).trim(),
      answer: answerAt(sheet, row, answer),
      comment: rawTextAt(sheet, row, comment).trim()
    })
  }
  return rows
}

/** The row with the titles; null when the client took it away. */
function headRow(sheet: SheetCells): number | null {
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columns.length; column++) {
      if (isTitle(rawTextAt(sheet, row, column), 'answer')) return row
    }
  }
  return null
}

function answerAt(sheet: SheetCells, row: number, column: number): GivenAnswer | null {
  const kind = kindAt(sheet, row, column)
  if (kind === cellKind.date) return { kind: 'date', date: dayOfDateCell(numberAt(sheet, row, column)) }
  if (kind === cellKind.number) return { kind: 'number', value: numberAt(sheet, row, column) }
  const text = rawTextAt(sheet, row, column).trim()
  return text === '' ? null : { kind: 'text', text }
}
