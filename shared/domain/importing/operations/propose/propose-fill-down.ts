import { cellKind, kindAt, rawTextAt } from '../../cells'
import { filledColumns } from '../../sheet-layout'
import type { ProposedStep, UnshapedSheet } from './proposed-step'

/** Columns whose blanks mean "as above": merged cells, or a name written once at the top of its group. */
export function proposeFillDown(unshaped: UnshapedSheet): ProposedStep[] {
  const merged: number[] = []
  const grouped: number[] = []
  for (const { column, shape } of unshaped.profiles) {
    if (shape === 'empty' || shape === 'longText') continue
    const blanks = blankRows(unshaped, column)
    if (blanks.length === 0) continue
    if (blanksMerged(unshaped, column, blanks) >= 0.5) merged.push(column)
    else if (isGroupTitle(unshaped, column, blanks)) grouped.push(column)
  }
  const name = (column: number): string => `“${unshaped.layout.headers[column] ?? ''}”`
  const steps: ProposedStep[] = []
  if (merged.length > 0) {
    const reason = `${merged.map(name).join(', ')}: cells are merged over several rows`
    steps.push({ operation: { kind: 'fill-down', columns: merged }, reason, confidence: 0.95 })
  }
  if (grouped.length > 0) {
    const reason = `${grouped.map(name).join(', ')}: written once at the top of each group`
    steps.push({ operation: { kind: 'fill-down', columns: grouped }, reason, confidence: 0.7 })
  }
  return steps
}

/** Rows of data (not blank altogether) where the column says nothing. */
function blankRows({ sheet, layout }: UnshapedSheet, column: number): number[] {
  const rows: number[] = []
  for (let row = layout.firstDataRow; row <= layout.lastDataRow; row++) {
    const isBlank =
      kindAt(sheet, row, column) === cellKind.empty || rawTextAt(sheet, row, column).trim() === ''
    if (isBlank && filledColumns(sheet, row).length > 0) rows.push(row)
  }
  return rows
}

function blanksMerged({ sheet }: UnshapedSheet, column: number, blanks: readonly number[]): number {
  const tall = sheet.merges.filter(
    (range) => range.bottom > range.top && range.left === column && range.right === column
  )
  if (tall.length === 0) return 0
  const inside = blanks.filter((row) => tall.some((range) => row > range.top && row <= range.bottom))
  return inside.length / blanks.length
}

/**
 * A leading text column, filled in the first row, with every value written once, whose blank rows are otherwise
 * as full as the filled ones: a report grouped by it.
 */
function isGroupTitle(unshaped: UnshapedSheet, column: number, blanks: readonly number[]): boolean {
  const { sheet, layout, profiles } = unshaped
  const profile = profiles.find((one) => one.column === column)
  const place = layout.columns.indexOf(column)
  const rows = layout.lastDataRow - layout.firstDataRow + 1
  if (!profile || place > 2 || rows < 4 || profile.filled < 2) return false
  const isText = profile.shape === 'text' || profile.shape === 'category'
  const isOnce = profile.distinct === profile.filled
  const startsFilled = kindAt(sheet, layout.firstDataRow, column) !== cellKind.empty
  if (!isText || !isOnce || !startsFilled || blanks.length < profile.filled) return false
  const others = layout.columns.length - place - 1
  const full = blanks.filter(
    (row) => filledColumns(sheet, row).filter((at) => at > column).length >= others * 0.7
  )
  return full.length >= blanks.length * 0.8
}
