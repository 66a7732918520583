import type { DeskMend } from '@shared/domain/importing/checks/check-protocol'
import type { FixKind, MendStep } from '@shared/domain/importing/checks/mend'
import { cellAddress, columnLetters } from '@shared/domain/importing/cell-address'
import type { TableOperation } from '@shared/domain/importing/operations/operation'
import { choiceLabel, fieldLabel } from './field-labels'
import { findingTitle } from './check-words'
import { leftOutReason } from './problem-words'
import type { FindingCode } from '@shared/domain/importing/checks/check'

/** What each way of putting things right is called. */
export const fixWords: Readonly<Record<FixKind, string>> = {
  'leave-out': 'Leave these rows out',
  'set-currency': 'Set the currency of the sheet',
  'swap-day-month': 'Swap day and month',
  'treat-as-missing': 'Treat as missing',
  replace: 'Replace a value everywhere',
  'set-value': 'Put in one value',
  'give-meaning': 'Say what a word means',
  'fill-down': 'Fill merged cells down'
}

const quoted = (text: string): string => (text === '' ? 'blank' : `“${text}”`)

function operationWords(operation: TableOperation | undefined, count: number): string {
  switch (operation?.kind) {
    case 'set-cell': {
      const place = cellAddress(operation.row, operation.column)
      if (count > 1) return `${count} cells corrected, ${place} to ${quoted(operation.text)} first`
      return operation.text === ''
        ? `${place} treated as missing`
        : `${place} set to ${quoted(operation.text)}`
    }
    case 'replace':
      return `${quoted(operation.from)} replaced by ${quoted(operation.to)} in column ${columnLetters(operation.column)}, ${count} ${count === 1 ? 'cell' : 'cells'}`
    case 'leave-out':
      return `${operation.rows.length} ${operation.rows.length === 1 ? 'row' : 'rows'} left out: ${leftOutReason(operation.reason).toLowerCase()}`
    case 'fill-down':
      return `Column ${operation.columns.map(columnLetters).join(', ')} filled down`
    default:
      return 'Table changed'
  }
}

function stepWords(step: MendStep, count: number): string {
  switch (step.kind) {
    case 'operations':
      return operationWords(step.add[0], count)
    case 'constant':
      return `${fieldLabel(step.field)} is ${step.value} for the whole sheet`
    case 'meaning':
      return step.meaning === ''
        ? `${quoted(step.word)} has no meaning for ${fieldLabel(step.field).toLowerCase()}`
        : `${quoted(step.word)} means ${choiceLabel(step.meaning)}`
    case 'ignore':
      return `Let stand: ${findingTitle({ code: step.ignored.code as FindingCode }).toLowerCase()} (${step.ignored.reason})`
  }
}

/** A correction in one sentence. */
export const mendWords = ({ step, count }: Pick<DeskMend, 'step' | 'count'>): string => stepWords(step, count)
