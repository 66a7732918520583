import type { FactValue } from '../entities/fact-block'
import type { ColumnMapping, LeftOutRow } from '../entities/import-run'
import type { CellProblem } from './cell-problem'
import { cellKind, kindAt, rawTextAt, type SheetCells } from './cells'
import type { SheetDecision } from './decision'
import { isMissing } from './missing-tokens'
import { isTotalRow } from './find-layout'
import type { ReshapedSheet } from './operations/reshaped-sheet'
import { ownOrigins, type CellOrigins } from './operations/cell-origin'
import { readAnswerColumn } from './read-answers'
import { readFieldColumn } from './read-field'
import { questionOfField } from './survey-questions'

/** The rows of a sheet read into fields, column by column. */
export interface ExtractedRows {
  /** 0-based row per record, of the table that was read (see `origins` for the client's own row). */
  readonly rows: readonly number[]
  /** The way from a row and column of that table to the client's cell. */
  readonly origins: CellOrigins
  readonly columns: Readonly<Record<string, readonly FactValue[]>>
  /** Sheet column a field came from; absent for constants and computed fields. */
  readonly columnOf: Readonly<Record<string, number>>
  readonly problems: readonly CellProblem[]
  /** 1-based rows with the reason they are not records. */
  readonly leftOut: readonly LeftOutRow[]
}

/**
 * Reads all records of a table as decided: the client's sheet as it stands, or as its steps left it. Rows that are
 * none (totals, repeated headers) are listed with the reason.
 */
export function extractRows(
  sheet: SheetCells,
  decision: SheetDecision,
  reshaped?: Pick<ReshapedSheet, 'origins' | 'leftOut'>
): ExtractedRows {
  const origins = reshaped?.origins ?? ownOrigins(sheet)
  const notRecords: LeftOutRow[] = []
  const rows = recordRows(sheet, decision, notRecords)
  const leftOut = [
    ...(reshaped?.leftOut ?? []),
    ...notRecords.map(({ row, reason }) => ({ row: origins.rowOf(row - 1) + 1, reason }))
  ]
  const problems: CellProblem[] = []
  const columns: Record<string, readonly FactValue[]> = {}
  const columnOf: Record<string, number> = {}
  for (const mapping of decision.mapping) {
    if (mapping.field === null) continue
    const values = valuesOf(sheet, rows, {
      mapping: { ...mapping, field: mapping.field },
      decision,
      problems,
      columns
    })
    const earlier = columns[mapping.field]
    columns[mapping.field] = earlier ? joined(earlier, values) : values
    columnOf[mapping.field] ??= mapping.column
  }
  for (const [field, value] of Object.entries(decision.constants)) {
    if (value !== '') columns[field] = filledUp(columns[field], value, rows.length)
  }
  return { rows, origins, columns, columnOf, problems: problems.map((one) => placed(one, origins)), leftOut }
}

/** A problem with the client's own cell; where it stands in a reshaped table is kept beside it. */
function placed(problem: CellProblem, origins: CellOrigins): CellProblem {
  const origin = origins.cellOf(problem.row, problem.column)
  if (origin?.row === problem.row && origin.column === problem.column) return problem
  const { row, column } = origin ?? { row: origins.rowOf(problem.row), column: problem.column }
  return { ...problem, row, column, shown: { row: problem.row, column: problem.column } }
}

interface ColumnRequest {
  readonly mapping: ColumnMapping & { field: string }
  readonly decision: SheetDecision
  readonly problems: CellProblem[]
  readonly columns: Record<string, readonly FactValue[]>
}

function valuesOf(sheet: SheetCells, rows: readonly number[], request: ColumnRequest): readonly FactValue[] {
  const { mapping, decision, problems, columns } = request
  const questionId = questionOfField(mapping.field)
  if (questionId !== null) {
    const question = decision.survey?.questions.find((one) => one.id === questionId)
    return question
      ? readAnswerColumn(sheet, rows, { column: mapping.column, question }, problems)
      : rows.map(() => null)
  }
  const read = readFieldColumn(sheet, rows, mapping, { target: decision.target, problems })
  if (
    read.currencies &&
    mapping.field === 'amount' &&
    !decision.mapping.some((one) => one.field === 'currency')
  ) {
    const stated = read.currencies
    columns['currency'] = rows.map((_, index) => stated[index] ?? null)
  }
  return read.values
}

/** Two columns of one field (first and last name): joined with a blank. */
const joined = (first: readonly FactValue[], second: readonly FactValue[]): FactValue[] =>
  first.map((value, index) => {
    const other = second[index] ?? null
    return value === null ? other : other === null ? value : `${String(value)} ${String(other)}`
  })

/** A constant holds where the row itself says nothing. */
const filledUp = (values: readonly FactValue[] | undefined, constant: string, count: number): FactValue[] =>
  Array.from({ length: count }, (_, index) => values?.[index] ?? constant)

function recordRows(sheet: SheetCells, decision: SheetDecision, leftOut: LeftOutRow[]): number[] {
  const { layout } = decision
  const mapped = [...new Set(decision.mapping.filter((one) => one.field !== null).map((one) => one.column))]
  const required = requiredColumn(decision)
  const rows: number[] = []
  for (let row = layout.firstDataRow; row < sheet.rowCount; row++) {
    const reason = whyNot(sheet, row, { layout, mapped, required })
    if (reason === 'blank') continue
    if (reason === null) rows.push(row)
    else leftOut.push({ row: row + 1, reason })
  }
  return rows
}

/** The column without which a row is nothing: a partner's name, a note's text. */
function requiredColumn({ target, mapping }: SheetDecision): number | null {
  const field = target === 'partner' ? 'name' : target === 'note' ? 'text' : null
  return mapping.find((one) => field !== null && one.field === field)?.column ?? null
}

interface RowTest {
  readonly layout: SheetDecision['layout']
  readonly mapped: readonly number[]
  readonly required: number | null
}

function whyNot(sheet: SheetCells, row: number, { layout, mapped, required }: RowTest): string | null {
  const isFilled = (column: number): boolean => kindAt(sheet, row, column) !== cellKind.empty
  if (!layout.columns.some(isFilled)) return 'blank'
  if (isTotalRow(sheet, row, layout.columns)) return 'total-row'
  if (row > layout.lastDataRow) return 'below-table'
  if (!mapped.some(isFilled)) return 'no-mapped-value'
  if (required !== null && isMissing(rawTextAt(sheet, row, required))) return 'no-name'
  return isRepeatedHeader(sheet, row, layout) ? 'repeated-header' : null
}

function isRepeatedHeader(sheet: SheetCells, row: number, layout: RowTest['layout']): boolean {
  if (!layout.header || layout.columns.length < 2) return false
  const { last } = layout.header
  return layout.columns.every((column) => rawTextAt(sheet, row, column) === rawTextAt(sheet, last, column))
}
