import type { DocumentLanguage } from '../../entities/document'
import { columnLetters } from '../cell-address'
import { importField, type ImportField } from '../fields'
import type { Finding, FoundCell } from './check'
import type { CheckedTable } from './checked-table'
import {
  answerKinds,
  answersIn,
  type ClientQuestion,
  type NotAsked,
  type ProblemList
} from './client-question'
import { clientPlace } from './finding-rows'
import { fileMark, questionId } from './question-id'
import { germanChoices } from './german/choice-words'
import type { QuestionWords } from './question-shape'
import { questionWordsIn } from './question-words'

/** One row per question, which a client filters and fills down; beyond this many of a kind the file itself is to be mended. */
const mostPerFinding = 500
/** Further cells named in the list, so that a client can find and mend them in one go. */
const mostNamed = 5000
const usualCurrencies = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'CAD', 'AUD', 'JPY']

/** A sheet with what was found in it and is still open. */
export interface OpenFindings {
  readonly fileId: string
  readonly fileName: string
  readonly sheetIndex: number
  readonly sheetName: string
  readonly table: CheckedTable
  readonly findings: readonly Finding[]
}

/** What the questions may offer as answers. */
export interface AskFacts {
  readonly partnerNames: readonly string[]
  readonly reportingCurrency: string
  /** Of the questions; absent: English. */
  readonly language?: DocumentLanguage
}

/** Turns open findings into questions: one per cell, word or pair of rows, at most five hundred of a kind. */
export function askClient(
  sheets: readonly OpenFindings[],
  facts: AskFacts
): Pick<ProblemList, 'questions' | 'notAsked'> {
  const notAsked: NotAsked[] = []
  const words = questionWordsIn(facts.language ?? 'en')
  const questions = sheets.flatMap((sheet) =>
    sheet.findings.flatMap((finding) => {
      const cells = cellsToAsk(finding)
      if (cells.length > mostPerFinding) {
        notAsked.push(notAskedOf(sheet, { finding, cells: cells.slice(mostPerFinding), words }))
      }
      return cells.slice(0, mostPerFinding).map((cell) => questionOf(sheet, { finding, cell, facts, words }))
    })
  )
  return { questions, notAsked }
}

function notAskedOf(
  sheet: OpenFindings,
  { finding, cells, words }: { finding: Finding; cells: readonly FoundCell[]; words: QuestionWords }
): NotAsked {
  return {
    fileName: sheet.fileName,
    sheetName: sheet.sheetName,
    found: words.found[finding.code],
    count: cells.length,
    cells: cells.slice(0, mostNamed).map((cell) => ({
      place: placeWords(sheet.table, cell, words),
      read: cell.text.trim() === '' ? words.blank : cell.text.trim()
    }))
  }
}

/** One question per word where the answer holds for the word, one per sheet where it holds for the sheet. */
function cellsToAsk({ code, cells }: Finding): readonly FoundCell[] {
  const kind = answerKinds[code]
  if (['currency', 'note', 'hidden', 'spelling'].includes(kind)) {
    return code === 'total-differs' ? cells : cells.slice(0, 1)
  }
  if (kind !== 'meaning' && kind !== 'partner') return cells
  const seen = new Set<string>()
  return cells.filter(({ text }) => {
    const isNew = !seen.has(text.trim())
    seen.add(text.trim())
    return isNew
  })
}

function questionOf(
  sheet: OpenFindings,
  asked: { finding: Finding; cell: FoundCell; facts: AskFacts; words: QuestionWords }
): ClientQuestion {
  const { finding, cell, words } = asked
  const { table } = sheet
  const { code } = finding
  const wholeSheet = ['currency', 'hidden'].includes(answerKinds[code]) || code === 'no-column'
  const place = wholeSheet ? 'sheet' : clientPlace(table, cell)
  const own: FoundCell = {
    ...cell,
    row: table.extracted.origins.rowOf(cell.row),
    otherRow: cell.otherRow === null ? null : table.extracted.origins.rowOf(cell.otherRow)
  }
  return {
    id: questionId({ file: fileMark(sheet.fileId), sheetIndex: sheet.sheetIndex, code, place }),
    fileName: sheet.fileName,
    sheetName: sheet.sheetName,
    place: wholeSheet ? '' : placeWords(table, cell, words),
    code,
    found: words.found[code],
    read: wholeSheet ? '' : code === 'usual-blank' ? words.blank : readWords(table, cell, words),
    question: words.asked[code]({ column: columnWords(table, finding, words), cell: own, finding }),
    ...choicesOf(table, asked)
  }
}

/** Where the client finds the cell, in the client's language; the id keeps the place as programs read it. */
const placeWords = (table: CheckedTable, cell: FoundCell, { row }: QuestionWords): string =>
  cell.column === null ? row(table.extracted.origins.rowOf(cell.row) + 1) : clientPlace(table, cell)

/** What stands there, and what of the same row helps to find the record again. */
function readWords(table: CheckedTable, cell: FoundCell, { blank }: QuestionWords): string {
  const index = table.extracted.rows.indexOf(cell.row)
  const known = ['name', 'externalId', 'account', 'partnerName']
    .map((field) => table.extracted.columns[field]?.[index] ?? null)
    .filter((value): value is string => typeof value === 'string' && value !== '' && value !== cell.text)
  const text = cell.text.trim() === '' ? blank : cell.text.trim()
  return known.length === 0 ? text : `${text} (${[...new Set(known)].slice(0, 2).join(', ')})`
}

function columnWords({ decision, client }: CheckedTable, { column }: Finding, words: QuestionWords): string {
  if (column === null) return words.thisSheet
  const header = decision.layout.headers[column] ?? ''
  if (header !== '') return words.header(header)
  return column < client.columns.length ? words.column(columnLetters(column)) : words.thisColumn
}

function choicesOf(
  table: CheckedTable,
  { finding, facts }: { finding: Finding; facts: AskFacts }
): Pick<ClientQuestion, 'choices' | 'isOpen'> {
  const { language = 'en' } = facts
  const answerWords = answersIn(language)
  const closed = (choices: readonly string[]) => ({ choices, isOpen: false })
  switch (answerKinds[finding.code]) {
    case 'same':
      return closed([answerWords.same, answerWords.different])
    case 'confirm':
      return { choices: [answerWords.right], isOpen: true }
    case 'hidden':
      return closed([answerWords.keep, answerWords.leaveOut])
    case 'spelling':
      return closed([answerWords.write, answerWords.apart])
    case 'currency':
      return closed([...new Set([facts.reportingCurrency, ...usualCurrencies])])
    case 'partner':
      return closed([answerWords.newPartner, answerWords.noPartner, ...facts.partnerNames])
    case 'meaning': {
      const field = finding.field === null ? null : importField(table.decision.target, finding.field)
      return closed([...choiceList(field, language), answerWords.empty])
    }
    case 'note':
      return { choices: finding.code === 'usual-blank' ? [answerWords.right] : null, isOpen: true }
    default:
      return { choices: null, isOpen: true }
  }
}

const choiceList = (field: ImportField | null, language: DocumentLanguage): string[] =>
  (field?.choices ?? []).map(
    (choice) => (language === 'de' ? germanChoices[field?.id ?? '']?.[choice] : null) ?? choiceWords(choice)
  )

/** One of our closed words as a client reads it: "deal-registration" → "Deal registration". */
export const choiceWords = (choice: string): string => {
  const plain = choice.replaceAll('-', ' ')
  return plain.length <= 3 ? plain.toUpperCase() : plain.charAt(0).toUpperCase() + plain.slice(1)
}
