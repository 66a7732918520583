import { sum } from '../../values/sum'
import type { ColumnMapping } from '../../entities/import-run'
import { cellKind, kindAt, numberAt, rawTextAt, type SheetCells } from '../cells'
import { importField } from '../fields'
import { isTotalRow } from '../find-layout'
import type { SheetDecision } from '../decision'
import type { ExtractedRows } from '../extract-rows'
import { isMissing } from '../missing-tokens'
import { readNumber } from '../read-number'
import { finding, type Finding } from './check'
import type { CheckedTable } from './checked-table'

/** A total the client worked out, beside ours over the same rows. */
export interface ClientTotal {
  /** 0-based. */
  readonly row: number
  readonly label: string
  readonly theirs: number
  readonly ours: number
  readonly difference: number
}

/** One column of figures added up. */
export interface ColumnSum {
  readonly column: number
  readonly header: string
  readonly field: string
  /** Sum of what was read, in the client's own unit; amounts of several currencies have none. */
  readonly sum: number | null
  readonly read: number
  readonly unread: number
  readonly totals: readonly ClientTotal[]
}

/** Every row accounted for: read = used + left out. */
export interface SheetReconciliation {
  readonly rowsRead: number
  readonly rowsUsed: number
  readonly leftOut: readonly {
    readonly reason: string
    readonly rows: number
    readonly examples: readonly number[]
  }[]
  readonly sums: readonly ColumnSum[]
}

const shownRows = 12

/** Adds up what was used and holds it against the client's own total rows. */
export function reconcile(
  sheet: SheetCells,
  decision: SheetDecision,
  extracted: ExtractedRows
): SheetReconciliation {
  const byReason = new Map<string, number[]>()
  for (const { row, reason } of extracted.leftOut) {
    const rows = byReason.get(reason)
    if (rows) rows.push(row)
    else byReason.set(reason, [row])
  }
  return {
    rowsRead: extracted.rows.length + extracted.leftOut.length,
    rowsUsed: extracted.rows.length,
    leftOut: [...byReason].map(([reason, rows]) => ({
      reason,
      rows: rows.length,
      examples: rows.slice(0, shownRows)
    })),
    sums: columnSums(sheet, decision, extracted)
  }
}

function columnSums(sheet: SheetCells, decision: SheetDecision, extracted: ExtractedRows): ColumnSum[] {
  const seen = new Set<number>()
  const totalRows = totalRowsOf(sheet, decision)
  return decision.mapping.flatMap((mapping) => {
    const { field, column } = mapping
    const type = field === null ? null : importField(decision.target, field)?.type
    if (field === null || seen.has(column) || (type !== 'amount' && type !== 'number')) return []
    seen.add(column)
    const values = extracted.rows.map((row) => figureAt(sheet, row, mapping))
    const numbers = values.filter((value): value is number => value !== null)
    const unread = extracted.problems.filter((problem) => problem.column === column).length
    return [
      {
        column,
        header: mapping.header,
        field,
        sum: field === 'amount' && hasSeveralCurrencies(extracted) ? null : tidy(sum(numbers)),
        read: numbers.length,
        unread,
        totals: clientTotals(sheet, mapping, { rows: extracted.rows, values, totalRows })
      }
    ]
  })
}

/** Rows that add up others, in the table that is read. */
function totalRowsOf(sheet: SheetCells, { layout }: SheetDecision): number[] {
  const rows: number[] = []
  for (let row = layout.firstDataRow; row < sheet.rowCount; row++) {
    if (isTotalRow(sheet, row, layout.columns)) rows.push(row)
  }
  return rows
}

const hasSeveralCurrencies = ({ columns }: ExtractedRows): boolean =>
  new Set(columns['currency']?.filter((value) => value !== null)).size > 1

/** The figure of a cell as the client wrote it, before units are applied. */
function figureAt(sheet: SheetCells, row: number, mapping: ColumnMapping): number | null {
  const kind = kindAt(sheet, row, mapping.column)
  if (kind === cellKind.number) return numberAt(sheet, row, mapping.column)
  if (kind !== cellKind.text) return null
  const text = rawTextAt(sheet, row, mapping.column).trim()
  return isMissing(text) ? null : (readNumber(text, mapping.decimal ?? '.')?.value ?? null)
}

/** "Sub-total EMEA": adds up the rows since the total before it; any other total adds up all rows above. */
const isPartial = (label: string): boolean => /sub|zwischen|partial|parci|tussen/i.test(label)

function clientTotals(
  sheet: SheetCells,
  mapping: ColumnMapping,
  facts: { rows: readonly number[]; values: readonly (number | null)[]; totalRows: readonly number[] }
): ClientTotal[] {
  let since = -1
  return facts.totalRows.flatMap((row) => {
    const theirs = figureAt(sheet, row, mapping)
    const label = labelOf(sheet, row)
    const from = isPartial(label) ? since : -1
    since = row
    if (theirs === null) return []
    const within: number[] = []
    facts.rows.forEach((at, index) => {
      const value = facts.values[index] ?? null
      if (at > from && at < row && value !== null) within.push(value)
    })
    const ours = tidy(sum(within))
    return [{ row, label, theirs, ours, difference: tidy(theirs - ours) }]
  })
}

function labelOf(sheet: SheetCells, row: number): string {
  for (let column = 0; column < sheet.columns.length; column++) {
    const text = rawTextAt(sheet, row, column).trim()
    if (text !== '') return text
  }
  return ''
}

/** The noise of binary fractions is no difference. */
const tidy = (value: number): number => Math.round(value * 10_000) / 10_000

/** A client's total that our rows do not add up to: by more than a hundredth per total and a half per million. */
export function totalsThatDiffer(table: CheckedTable): Finding[] {
  const { sums } = reconcile(table.sheet, table.decision, table.extracted)
  return sums.flatMap(({ column, field, totals }) => {
    const cells = totals
      .filter(({ theirs, difference }) => Math.abs(difference) > 0.01 + Math.abs(theirs) * 5e-7)
      .map(({ row, theirs, ours }) => ({
        row,
        column,
        text: String(theirs),
        other: String(ours),
        otherRow: null
      }))
    return finding('total-differs', 'error', cells, { field, column })
  })
}
