import { importField } from '../fields'
import { companyKey } from '../matching/company-name'
import { rawTextAt } from '../cells'
import type { AnswerProblem } from './answer-problem'
import { choiceWords } from './ask-client'
import type { Finding, FindingCode } from './check'
import type { CheckedTable } from './checked-table'
import { answerKinds, isAnswer, isSameAnswer } from './client-question'
import { germanChoices } from './german/choice-words'
import type { MendStep } from './mend'
import { parsePlace, type QuestionPlace } from './question-id'
import type { GivenAnswer } from './read-problem-list'
import { numberText, writtenValue } from './written-value'

/** What an answer asks for. */
export type AnswerEffect =
  | { readonly kind: 'mend'; readonly step: MendStep }
  | {
      readonly kind: 'match'
      readonly name: string
      readonly decision: 'new' | 'none' | { readonly same: string }
    }
  /** Nothing changes; the finding is answered and need not be asked again. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'unusable'; readonly why: AnswerProblem }

const unusable = (why: AnswerProblem): AnswerEffect => ({ kind: 'unusable', why })
const isCode = (code: string): code is FindingCode => Object.hasOwn(answerKinds, code)

/**
 * What an answer does to the sheet it is about. Only answers that fit are carried out; all others are named with the
 * reason, none is guessed.
 */
export function effectOf(
  { table, findings }: { readonly table: CheckedTable; readonly findings: readonly Finding[] },
  place: QuestionPlace,
  answer: GivenAnswer
): AnswerEffect {
  const { code } = place
  if (!isCode(code)) return unusable('unknown-question')
  const kind = answerKinds[code]
  const words = answerText(answer)
  const at = parsePlace(place.place)
  if (kind === 'note') return { kind: 'note', text: words }
  if (kind === 'currency') return currency(words)
  if (kind === 'hidden') return hiddenRows(table, words)
  if (at === null || at.row >= table.client.rowCount) return unusable('unknown-cell')
  if (kind === 'same') return sameRecord(at.row, words)
  if (at.column === null) return unusable('unknown-cell')
  const cell = { row: at.row, column: at.column }
  switch (kind) {
    case 'meaning':
      return meaning(table, cell, words)
    case 'partner':
      return partner(table, cell, words)
    case 'spelling':
      return spelling(findings, rawTextAt(table.client, cell.row, cell.column).trim(), words)
    default:
      return isAnswer(words, 'right') ? { kind: 'note', text: words } : value(table, cell, answer)
  }
}

const answerText = (answer: GivenAnswer): string =>
  answer.kind === 'text' ? answer.text : answer.kind === 'date' ? answer.date : String(answer.value)

interface ClientCell {
  readonly row: number
  readonly column: number
}

/** The column of the table that is fed by a column of the client's sheet, with its mapping. */
const mappingAt = (table: CheckedTable, { column }: ClientCell) =>
  table.decision.mapping.find((one) => one.column === column && one.field !== null) ?? null

function value(table: CheckedTable, cell: ClientCell, answer: GivenAnswer): AnswerEffect {
  const mapping = mappingAt(table, cell)
  const text =
    answer.kind === 'number' ? numberText(answer.value, mapping?.decimal ?? '.') : answerText(answer)
  const written = writtenValue(text, { target: table.decision.target, mapping })
  if (!written.ok) return unusable(written.why)
  const operation = { kind: 'set-cell', ...cell, text: written.text, reason: 'the client’s answer' } as const
  return { kind: 'mend', step: { kind: 'operations', add: [operation] } }
}

function sameRecord(row: number, words: string): AnswerEffect {
  if (isAnswer(words, 'different')) return { kind: 'note', text: words }
  if (!isAnswer(words, 'same')) return unusable('not-on-the-list')
  const operation = { kind: 'leave-out', rows: [row], reason: 'client-said-so' } as const
  return { kind: 'mend', step: { kind: 'operations', add: [operation] } }
}

function currency(words: string): AnswerEffect {
  const code = words.trim().toUpperCase()
  return /^[A-Z]{3}$/.test(code)
    ? { kind: 'mend', step: { kind: 'constant', field: 'currency', value: code } }
    : unusable('not-on-the-list')
}

function hiddenRows({ client }: CheckedTable, words: string): AnswerEffect {
  if (isAnswer(words, 'keep')) return { kind: 'note', text: words }
  if (!isAnswer(words, 'leaveOut')) return unusable('not-on-the-list')
  const operation = { kind: 'leave-out', rows: client.hiddenRows, reason: 'client-said-so' } as const
  return { kind: 'mend', step: { kind: 'operations', add: [operation] } }
}

/** All ways a list may say one of our words. */
const spellings = (fieldId: string, choice: string): string[] => [
  choice,
  choiceWords(choice),
  germanChoices[fieldId]?.[choice] ?? choice
]

function meaning(table: CheckedTable, cell: ClientCell, words: string): AnswerEffect {
  // A stage is often also a status: the field with a closed list is the one that was asked about.
  const mapping = table.decision.mapping.find(
    (one) =>
      one.column === cell.column &&
      one.field !== null &&
      importField(table.decision.target, one.field)?.type === 'choice'
  )
  const field = mapping?.field ? importField(table.decision.target, mapping.field) : null
  if (!mapping?.field || !field?.choices) return unusable('unknown-cell')
  const chosen = isAnswer(words, 'empty')
    ? ''
    : field.choices.find((choice) => spellings(field.id, choice).some((one) => isSameAnswer(one, words)))
  if (chosen === undefined) return unusable('not-on-the-list')
  const word = rawTextAt(table.client, cell.row, cell.column).trim()
  return {
    kind: 'mend',
    step: { kind: 'meaning', column: cell.column, field: mapping.field, word, meaning: chosen }
  }
}

function partner(table: CheckedTable, cell: ClientCell, words: string): AnswerEffect {
  const name = rawTextAt(table.client, cell.row, cell.column).trim()
  if (isAnswer(words, 'newPartner')) return { kind: 'match', name, decision: 'new' }
  if (isAnswer(words, 'noPartner')) return { kind: 'match', name, decision: 'none' }
  return { kind: 'match', name, decision: { same: companyKey(words) } }
}

/** The usual spelling is the one the check finds now: the answer only says that the two are one. */
function spelling(findings: readonly Finding[], word: string, words: string): AnswerEffect {
  if (isAnswer(words, 'apart')) return { kind: 'note', text: words }
  if (!isAnswer(words, 'write')) return unusable('not-on-the-list')
  const found = findings.find(({ code, facts }) => code === 'spelling' && facts['from'] === word)
  const to = found?.facts['to']
  if (!found || found.column === null || typeof to !== 'string') return unusable('unknown-cell')
  const replace = { kind: 'replace', column: found.column, from: word, to } as const
  return { kind: 'mend', step: { kind: 'operations', add: [replace] } }
}
