import type { CellProblemCode } from '@shared/domain/importing/cell-problem'
import { fieldLabel } from './field-labels'

/** What is wrong with cells of one kind, for a group of them. */
export const problemTitles: Readonly<Record<CellProblemCode, string>> = {
  'not-a-number': 'Not a number',
  'not-a-date': 'Not a date',
  'unknown-word': 'Word without a meaning',
  'error-value': 'Error in the client’s formula',
  uncomputed: 'Formula without a stored result',
  'date-from-number': 'Date kept as a plain number'
}

/** What was kept and what to do, in one sentence. */
export const problemAdvice: Readonly<Record<CellProblemCode, string>> = {
  'not-a-number': 'The rows stay; the value counts as unknown, not 0.',
  'not-a-date': 'The rows stay; the date counts as unknown.',
  'unknown-word': 'Give the word a meaning in the mapping, or leave it empty.',
  'error-value': 'The rows stay; the value counts as unknown. Ask the client for the figure.',
  uncomputed: 'Ask the client to open the file in Excel and save it again.',
  'date-from-number': 'Read as Excel’s count of days. Look at one of them.'
}

/** One cell: D10 · “TBC” is not an amount. */
export function cellProblem(
  cell: string,
  problem: { code: CellProblemCode; text: string; field: string }
): string {
  const quoted = problem.text === '' ? 'The cell' : `“${problem.text}”`
  const field = fieldLabel(problem.field).toLowerCase()
  const said: Readonly<Record<CellProblemCode, string>> = {
    'not-a-number': `${quoted} is not a number for ${field}`,
    'not-a-date': `${quoted} is not a date for ${field}`,
    'unknown-word': `${quoted} has no meaning yet for ${field}`,
    'error-value': `${quoted} is an error of the client’s formula`,
    uncomputed: 'the formula has no stored result',
    'date-from-number': `${quoted} was read as Excel’s count of days`
  }
  return `${cell} · ${said[problem.code]}`
}

const leftOutWords: Readonly<Record<string, string>> = {
  'total-row': 'Adds up other rows',
  'below-table': 'Stands below the table',
  'no-mapped-value': 'Nothing in a mapped column',
  'no-name': 'No name',
  'repeated-header': 'Header once more',
  'exact-copy': 'Repeats another row exactly',
  'counted-twice': 'Entered twice',
  'not-a-record': 'No record of its own',
  'client-said-so': 'The client said so'
}

/** Why a row is no record. */
export const leftOutReason = (reason: string): string => leftOutWords[reason] ?? reason

/** Why a typed value was not taken. */
export function unfitWords(outcome: 'not-a-number' | 'not-a-date' | 'no-cell', text: string): string {
  switch (outcome) {
    case 'not-a-number':
      return `“${text}” is not a number. The cell stays as it was.`
    case 'not-a-date':
      return `“${text}” is not a date. The cell stays as it was.`
    case 'no-cell':
      return 'This value was made by a step on the table, not by a cell of this sheet. Change the step instead.'
  }
}
