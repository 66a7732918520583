import { columnLetters } from '../cell-address'
import { importField } from '../fields'
import type { Finding, FoundCell } from './check'
import type { CheckedTable } from './checked-table'
import { answerKinds, answerWords, type ClientQuestion, type ProblemList } from './client-question'
import { clientPlace } from './finding-rows'
import { fileMark, questionId } from './question-id'
import { foundWords, questionWords } from './question-words'

/** A client answers some dozens of questions, not thousands. */
const mostPerFinding = 40
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
}

/** Turns open findings into questions: one per cell, word or pair of rows, at most forty of a kind. */
export function askClient(
  sheets: readonly OpenFindings[],
  facts: AskFacts
): Pick<ProblemList, 'questions' | 'notAsked'> {
  const notAsked: ProblemList['notAsked'][number][] = []
  const questions = sheets.flatMap((sheet) =>
    sheet.findings.flatMap((finding) => {
      const cells = cellsToAsk(finding)
      if (cells.length > mostPerFinding) {
        notAsked.push({
          sheetName: sheet.sheetName,
          found: foundWords(finding.code),
          count: cells.length - mostPerFinding
        })
      }
      return cells.slice(0, mostPerFinding).map((cell) => questionOf(sheet, { finding, cell, facts }))
    })
  )
  return { questions, notAsked }
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
  asked: { finding: Finding; cell: FoundCell; facts: AskFacts }
): ClientQuestion {
  const { finding, cell } = asked
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
    place: wholeSheet ? '' : place,
    code,
    found: foundWords(code),
    read: wholeSheet ? '' : readWords(table, cell),
    question: questionWords({ column: columnWords(table, finding), cell: own, finding }),
    ...choicesOf(table, asked)
  }
}

/** What stands there, and what of the same row helps to find the record again. */
function readWords(table: CheckedTable, cell: FoundCell): string {
  const index = table.extracted.rows.indexOf(cell.row)
  const known = ['name', 'externalId', 'account', 'partnerName']
    .map((field) => table.extracted.columns[field]?.[index] ?? null)
    .filter((value): value is string => typeof value === 'string' && value !== '' && value !== cell.text)
  const text = cell.text.trim() === '' ? 'blank' : cell.text.trim()
  return known.length === 0 ? text : `${text} (${[...new Set(known)].slice(0, 2).join(', ')})`
}

function columnWords({ decision, client }: CheckedTable, { column }: Finding): string {
  if (column === null) return 'this sheet'
  const header = decision.layout.headers[column] ?? ''
  if (header !== '') return `“${header}”`
  return column < client.columns.length ? `column ${columnLetters(column)}` : 'this column'
}

function choicesOf(
  table: CheckedTable,
  { finding, facts }: { finding: Finding; facts: AskFacts }
): Pick<ClientQuestion, 'choices' | 'isOpen'> {
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
      return closed([...(field?.choices ?? []).map(choiceWords), answerWords.empty])
    }
    default:
      return { choices: null, isOpen: true }
  }
}

/** One of our closed words as a client reads it: "deal-registration" → "Deal registration". */
export const choiceWords = (choice: string): string => {
  const plain = choice.replaceAll('-', ' ')
  return plain.length <= 3 ? plain.toUpperCase() : plain.charAt(0).toUpperCase() + plain.slice(1)
}
