import { columnLetters } from '@shared/domain/importing/cell-address'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import type { OperationKind, RowTest, TableOperation } from '@shared/domain/importing/operations/operation'

/** What the consultant asks for, as the list of steps to add names it. */
export const stepNames: Readonly<Record<OperationKind, string>> = {
  unpivot: 'Turn columns into rows',
  spread: 'Turn rows into columns',
  'fill-down': 'Fill blanks from above',
  'drop-rows': 'Drop rows',
  'keep-rows': 'Keep only some rows',
  'label-rows': 'Label the rows of each group',
  split: 'Split a column',
  'merge-columns': 'Put columns together',
  join: 'Fetch columns of another sheet',
  replace: 'Read a value differently',
  'set-cell': 'Correct a cell',
  'leave-out': 'Leave rows out'
}

/** How a column is named in sentences: its header, else its letter. */
export function columnName(detail: DeskSheetDetail, column: number): string {
  const header = detail.sent.headers[column] || detail.headers[column]
  return header ? `“${shortened(header)}”` : `column ${columnLetters(column)}`
}

const shortened = (text: string): string => (text.length > 42 ? `${text.slice(0, 40)}…` : text)

/** What a step does, in one sentence. */
export function stepWords(detail: DeskSheetDetail, step: TableOperation): string {
  const name = (column: number): string => columnName(detail, column)
  switch (step.kind) {
    case 'unpivot':
      return `${rangeOf(detail, step.columns)} become rows: “${step.name}” and “${step.value}”`
    case 'spread':
      return `Rows become columns, one per ${name(step.names)}`
    case 'fill-down':
      return `Blanks in ${step.columns.map(name).join(', ')} take the value above`
    case 'drop-rows':
      return `Without rows where ${testWords(detail, step.where)}`
    case 'keep-rows':
      return `Only rows where ${testWords(detail, step.where)}`
    case 'label-rows':
      return `Rows under each ${name(step.column)} are called ${step.labels.join(', ')}`
    case 'split':
      return step.into.length === 1
        ? `Each part of ${name(step.column)} becomes a row`
        : `${name(step.column)} becomes ${step.into.map((one) => `“${one}”`).join(' and ')}`
    case 'merge-columns':
      return step.options
        ? `${step.columns.length} option columns become one question, “${shortened(step.into)}”`
        : `${step.columns.map(name).join(', ')} become “${step.into}”`
    case 'join':
      return `${step.take.map((one) => `“${one.header}”`).join(', ')} from ${step.with.fileName}`
    case 'replace':
      return `“${step.from}” in ${name(step.column)} reads “${step.to}”`
    case 'set-cell':
      return `Cell ${columnLetters(step.column)}${step.row + 1} reads “${step.text}”`
    case 'leave-out':
      return `${step.rows.length === 1 ? `Row ${(step.rows[0] ?? 0) + 1} is` : `${step.rows.length} rows are`} left out`
  }
}

function rangeOf(detail: DeskSheetDetail, columns: readonly number[]): string {
  const [first] = columns
  const last = columns.at(-1)
  if (first === undefined || last === undefined) return 'No columns'
  return columns.length <= 2
    ? columns.map((column) => columnName(detail, column)).join(' and ')
    : `${columns.length} columns (${columnName(detail, first)} to ${columnName(detail, last)})`
}

function testWords(detail: DeskSheetDetail, where: RowTest): string {
  if (where.by === 'total') return 'others are added up'
  const name = columnName(detail, where.column)
  switch (where.by) {
    case 'blank':
      return `${name} is blank`
    case 'filled':
      return `${name} is filled`
    default: {
      const words = { is: 'is', starts: 'starts with', contains: 'contains' }[where.by]
      return `${name} ${words} ${where.texts.map((text) => `“${text}”`).join(' or ')}`
    }
  }
}
