import type { DocumentLanguage } from '../../entities/document'
import { headerWords } from '../words'
import type { Finding, FindingCode } from './check'
import { germanQuestions } from './german/question-words'
import { pairOfRows, type Ask, type QuestionWords } from './question-shape'
import { englishStages, stagesText } from './usual-stages'

/** What the client is told was found. Plain words: they do not know our fields. */
const found: Readonly<Record<FindingCode, string>> = {
  'not-a-number': 'We expected a number',
  'not-a-date': 'We expected a date',
  'unknown-word': 'We do not know what this word means',
  'error-value': 'The cell shows an Excel error',
  uncomputed: 'The formula has no stored result',
  'date-from-number': 'A date is kept as a plain number',
  'duplicate-row': 'This row repeats another one exactly',
  'duplicate-but-key': 'Two rows are equal but for their number',
  'near-duplicate': 'Two rows look like the same record',
  'repeated-key': 'The same number stands on two rows',
  'conflicting-key': 'One number belongs to different partners or accounts',
  'repeated-partner': 'The same name stands on two rows',
  'repeated-respondent': 'The same person stands on two rows',
  'date-order': 'The end lies before the beginning',
  'won-without-close': 'Won, but without a date',
  'won-without-amount': 'Won, but without an amount',
  'open-past-close': 'Still open although the date is over',
  'lost-with-amount': 'Lost, but with an amount',
  'assumed-currency': 'No currency is stated',
  'no-currency': 'No currency is stated',
  'mixed-currencies': 'Several currencies in one column',
  'unknown-partner': 'This partner is not on the partner list',
  'future-date': 'The date lies in the future',
  'ancient-date': 'The date is very old',
  'mixed-date-order': 'Day and month cannot be told apart',
  'negative-amount': 'The amount is negative',
  'zero-amount': 'The amount is zero',
  outlier: 'The amount is unusual',
  'missing-value': 'The cell is blank',
  'usual-blank': 'These cells are blank as a rule',
  'no-column': 'We found no column for this',
  'hidden-rows': 'Hidden rows',
  'hidden-columns': 'Hidden columns',
  'merged-cells': 'Merged cells',
  spelling: 'Two spellings',
  'total-differs': 'Your total differs from the sum of the rows'
}

const rightOrElse = (what: string): string => `Is ${what} right? If not, what should it be?`

const asked: Readonly<Record<FindingCode, Ask>> = {
  'not-a-number': ({ column }) => `Which number should stand in ${column}?`,
  'not-a-date': ({ column }) => `Which date should stand in ${column}?`,
  'unknown-word': ({ column, cell }) =>
    `What does “${cell.text.trim()}” in ${column} mean? It counts for the whole column.`,
  'error-value': ({ column }) => `What should stand in ${column}?`,
  uncomputed: ({ column }) => `What is the result in ${column}?`,
  'date-from-number': ({ column, cell }) => `“${cell.text}” in ${column}: which date is meant?`,
  'duplicate-row': ({ cell }) => `Rows ${pair(cell)} are the same. One record or two?`,
  'duplicate-but-key': ({ cell }) => `Rows ${pair(cell)} differ only in their number. One record or two?`,
  'near-duplicate': ({ cell }) =>
    `Rows ${pair(cell)} have nearly the same amount and date. One record or two?`,
  'repeated-key': ({ cell }) => `“${cell.text}” stands on rows ${pair(cell)}. One record or two?`,
  'conflicting-key': ({ cell }) =>
    `“${cell.text}” on rows ${pair(cell)} names different partners or accounts. One record or two?`,
  'repeated-partner': ({ cell }) => `“${cell.text}” stands on rows ${pair(cell)}. One company or two?`,
  'repeated-respondent': ({ cell }) => `“${cell.text}” stands on rows ${pair(cell)}. One answer or two?`,
  'date-order': ({ column, cell }) =>
    `${column} (${cell.text}) lies before the beginning (${cell.other ?? ''}). ${rightOrElse('it')}`,
  'won-without-close': ({ column }) => `On which day was it won (${column})?`,
  'won-without-amount': ({ column }) => `For which amount was it won (${column})?`,
  'open-past-close': ({ cell }) => `It should have closed on ${cell.text}. ${rightOrElse('the date')}`,
  'lost-with-amount': ({ cell }) =>
    `It is marked as lost but has the amount ${cell.text}. ${rightOrElse('the amount')}`,
  'assumed-currency': ({ column }) => `In which currency is ${column}?`,
  'no-currency': ({ column }) => `In which currency are the amounts in ${column} that state none?`,
  'mixed-currencies': ({ finding }) =>
    `Amounts are in ${String(finding.facts['list'] ?? '')}. Is that meant so?`,
  'unknown-partner': ({ cell }) => `Which partner is “${cell.text.trim()}”?`,
  'future-date': ({ column, cell }) => rightOrElse(`${cell.text} in ${column}`),
  'ancient-date': ({ column, cell }) => rightOrElse(`${cell.text} in ${column}`),
  'mixed-date-order': ({ column, cell }) =>
    `“${cell.text}” in ${column}: which day is meant? Please write it as year-month-day.`,
  'negative-amount': ({ column, cell }) => rightOrElse(`${cell.text} in ${column}`),
  'zero-amount': ({ column }) => rightOrElse(`zero in ${column}`),
  outlier: ({ column, cell }) => rightOrElse(`${cell.text} in ${column}`),
  'missing-value': ({ column }) => `What should stand in ${column}?`,
  'usual-blank': ({ column, finding }) => usualBlankWords(column, finding),
  'no-column': ({ finding }) =>
    `Can you send us the ${headerWords(finding.field ?? '')}, or say where it stands?`,
  'hidden-rows': () => 'Some rows of this sheet are hidden. Shall we count them?',
  'hidden-columns': () => 'Some columns of this sheet are hidden. May we use them?',
  'merged-cells': () => 'Some cells are merged. Does the value hold for all rows of the merged cell?',
  spelling: ({ cell }) => `Are “${cell.text}” and “${cell.other ?? ''}” the same?`,
  'total-differs': ({ cell }) =>
    `Your total says ${cell.text}, the rows add up to ${cell.other ?? ''}. Which is right?`
}

function usualBlankWords(column: string, { cells, facts }: Finding): string {
  const stages = stagesText(facts['stages'], englishStages)
  const where = stages === '' ? '' : ` (${stages})`
  return `${column} is blank in ${cells.length} of ${String(facts['of'])} rows${where}. Is that how the list is kept, or can you send us the values?`
}

const pair = pairOfRows('and')

const englishQuestions: QuestionWords = {
  found,
  asked,
  column: (letters) => `column ${letters}`,
  header: (title) => `“${title}”`,
  thisColumn: 'this column',
  thisSheet: 'this sheet',
  blank: 'blank',
  row: (number) => `row ${number}`
}

/** The words of the questions in the client's language. */
export const questionWordsIn = (language: DocumentLanguage): QuestionWords =>
  language === 'de' ? germanQuestions : englishQuestions
