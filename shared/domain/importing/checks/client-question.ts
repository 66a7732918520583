import type { DocumentLanguage } from '../../entities/document'
import type { FindingCode } from './check'

/** One question for the client, one row of the problem list. */
export interface ClientQuestion {
  readonly id: string
  readonly fileName: string
  readonly sheetName: string
  /** "D10", "row 10" in the client's language, or "" for the whole sheet. */
  readonly place: string
  readonly code: FindingCode
  readonly found: string
  /** What the file says, as we read it. */
  readonly read: string
  readonly question: string
  /** Answers to choose from; null: the client writes one. */
  readonly choices: readonly string[] | null
  /** Whether something else than the choices may be answered. */
  readonly isOpen: boolean
}

/** The problem list as data: what the workbook and a preview show. */
export interface ProblemList {
  readonly clientName: string
  readonly date: string
  /** Of our own words; absent: English. */
  readonly language?: DocumentLanguage
  readonly questions: readonly ClientQuestion[]
  /** Cells of findings that are too many to ask about one by one. */
  readonly notAsked: readonly NotAsked[]
}

/** More cells of one kind than a client answers one by one: said where they are, not asked. */
export interface NotAsked {
  readonly fileName: string
  readonly sheetName: string
  readonly found: string
  readonly count: number
  readonly cells: readonly { readonly place: string; readonly read: string }[]
}

/** Answers a client chooses from, and what each of them does. The words are part of the file format: never changed. */
const answerWords = {
  same: 'Same record, count it once',
  different: 'Different records, keep both',
  right: 'It is right as it stands',
  keep: 'Yes, count them',
  leaveOut: 'No, leave them out',
  empty: 'It means nothing, leave it empty',
  newPartner: 'A partner not on the list',
  noPartner: 'Not a partner',
  write: 'The same, written two ways',
  apart: 'Two different things'
} as const

/** The same answers for a client that reads German; part of the file format like the English ones. */
const germanAnswers: Readonly<Record<keyof typeof answerWords, string>> = {
  same: 'Derselbe Datensatz, einmal zählen',
  different: 'Verschiedene Datensätze, beide behalten',
  right: 'Es stimmt so',
  keep: 'Ja, mitzählen',
  leaveOut: 'Nein, auslassen',
  empty: 'Ohne Bedeutung, leer lassen',
  newPartner: 'Ein Partner, der nicht auf der Liste steht',
  noPartner: 'Kein Partner',
  write: 'Dasselbe, verschieden geschrieben',
  apart: 'Zwei verschiedene Dinge'
}

export const answersIn = (language: DocumentLanguage): Readonly<Record<keyof typeof answerWords, string>> =>
  language === 'de' ? germanAnswers : answerWords

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()

/** Whether two answers say the same, whatever their case and spaces. */
export const isSameAnswer = (left: string, right: string): boolean => plain(left) === plain(right)

/** Whether an answer is one of the closed ones, in any language a list is written in. */
export const isAnswer = (words: string, meant: keyof typeof answerWords): boolean =>
  isSameAnswer(words, answerWords[meant]) || isSameAnswer(words, germanAnswers[meant])

/** How the answer to each kind of question is taken. */
export const answerKinds: Readonly<Record<FindingCode, AnswerKind>> = {
  'not-a-number': 'value',
  'not-a-date': 'value',
  'unknown-word': 'meaning',
  'error-value': 'value',
  uncomputed: 'value',
  'date-from-number': 'confirm',
  'duplicate-row': 'same',
  'duplicate-but-key': 'same',
  'near-duplicate': 'same',
  'repeated-key': 'same',
  'conflicting-key': 'same',
  'repeated-partner': 'same',
  'repeated-respondent': 'same',
  'date-order': 'confirm',
  'won-without-close': 'value',
  'won-without-amount': 'value',
  'open-past-close': 'confirm',
  'lost-with-amount': 'confirm',
  'assumed-currency': 'currency',
  'no-currency': 'currency',
  'mixed-currencies': 'note',
  'unknown-partner': 'partner',
  'future-date': 'confirm',
  'ancient-date': 'confirm',
  'mixed-date-order': 'confirm',
  'negative-amount': 'confirm',
  'zero-amount': 'confirm',
  outlier: 'confirm',
  'missing-value': 'value',
  'usual-blank': 'note',
  'no-column': 'note',
  'hidden-rows': 'hidden',
  'hidden-columns': 'note',
  'merged-cells': 'note',
  spelling: 'spelling',
  'total-differs': 'note'
}

/**
 * value: what the cell should say · confirm: right, or what it should say · same: one record or two · meaning: one of
 * our words · currency, partner: one of a list · hidden: count the hidden rows or not · spelling: one word or two ·
 * note: words that are kept, nothing that could be carried out.
 */
export type AnswerKind =
  'value' | 'confirm' | 'same' | 'meaning' | 'currency' | 'partner' | 'hidden' | 'spelling' | 'note'

/** A file name every desktop system accepts: "Questions for Halden Systems 2026-07-10.xlsx". */
export function problemListName(clientName: string, date: string, language: DocumentLanguage = 'en'): string {
  const [questions, to] = language === 'de' ? ['Fragen', 'an'] : ['Questions', 'for']
  const name = clientName
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim()
  return `${questions}${name === '' ? '' : ` ${to} ${name}`} ${date}.xlsx`
}
