import { civilDate, civilParts, isCivilDate } from '../../values/civil-date'
import { cellKind, kindAt, rawTextAt } from '../cells'
import type { SetCell, TableOperation } from '../operations/operation'
import { readDate } from '../read-date'
import type { Finding, FoundCell } from './check'
import type { CheckedTable } from './checked-table'
import type { Fix, FixedCell, FixPreview } from './mend'
import { writtenValue } from './written-value'

/**
 * Works out what a fix would do to the cells of a finding (or to those of the given rows), without doing it. Cells it
 * does not fit are counted and stay as they are.
 */
export function previewFix(
  table: CheckedTable,
  finding: Finding,
  fix: Fix,
  rows?: ReadonlySet<number>
): FixPreview {
  const cells = rows ? finding.cells.filter(({ row }) => rows.has(row)) : finding.cells
  switch (fix.kind) {
    case 'leave-out':
      return leftOut(table, cells, fix.reason)
    case 'set-currency':
      return {
        steps: [{ kind: 'constant', field: 'currency', value: fix.currency }],
        cells: cells.map((cell) => ({
          ...place(cell),
          before: cell.text,
          after: `${cell.text} ${fix.currency}`.trim()
        })),
        skipped: 0
      }
    case 'swap-day-month':
      return setEach(table, cells, (cell) => swapped(table, cell))
    case 'treat-as-missing':
      return setEach(table, cells, () => '')
    case 'set-value':
      return setEach(table, cells, () => fix.text)
    case 'replace':
      return replaced(table, finding, fix)
    case 'give-meaning':
      return meaning(finding, fix)
    case 'fill-down':
      return filledDown(finding)
  }
}

const place = ({ row, column }: FoundCell): { row: number; column: number | null } => ({ row, column })

function leftOut(table: CheckedTable, cells: readonly FoundCell[], reason: string): FixPreview {
  const own = [...new Set(cells.map(({ row }) => table.extracted.origins.rowOf(row)))].sort((a, b) => a - b)
  const operations: TableOperation[] = own.length === 0 ? [] : [{ kind: 'leave-out', rows: own, reason }]
  return {
    steps: [{ kind: 'operations', add: operations }],
    cells: cells.map(({ row, text }) => ({ row, column: null, before: text, after: null })),
    skipped: 0
  }
}

/** One corrected cell of the client's sheet, or null where no cell of it says what stands here. */
export function setCell(
  table: CheckedTable,
  cell: { readonly row: number; readonly column: number },
  value: { readonly text: string; readonly reason: string | null }
): SetCell | null {
  const origin = table.extracted.origins.cellOf(cell.row, cell.column) ?? emptyOrigin(table, cell)
  if (origin === null || origin.joined !== null) return null
  return { kind: 'set-cell', row: origin.row, column: origin.column, ...value }
}

/** A blank cell of the client's own columns has no origin of its own but the place it stands in. */
function emptyOrigin(
  table: CheckedTable,
  { row, column }: { readonly row: number; readonly column: number }
): { row: number; column: number; joined: null } | null {
  if (column >= table.client.columns.length) return null
  return { row: table.extracted.origins.rowOf(row), column, joined: null }
}

function setEach(
  table: CheckedTable,
  cells: readonly FoundCell[],
  to: (cell: FoundCell) => string | null
): FixPreview {
  const operations: TableOperation[] = []
  const fixed: FixedCell[] = []
  for (const cell of cells) {
    if (cell.column === null) continue
    const wanted = to(cell)
    const mapping =
      table.decision.mapping.find((one) => one.column === cell.column && one.field !== null) ?? null
    const written = wanted === null ? null : writtenValue(wanted, { target: table.decision.target, mapping })
    if (!written?.ok || written.text === cell.text) continue
    const step = setCell(table, { row: cell.row, column: cell.column }, { text: written.text, reason: null })
    if (!step) continue
    operations.push(step)
    fixed.push({ ...place(cell), before: cell.text, after: written.text })
  }
  return {
    steps: [{ kind: 'operations', add: operations }],
    cells: fixed,
    skipped: cells.length - fixed.length
  }
}

/** The same date with day and month changed places, or null where that is no date. */
function swapped(table: CheckedTable, { row, column }: FoundCell): string | null {
  if (column === null) return null
  const mapping = table.decision.mapping.find((one) => one.column === column && one.field !== null)
  const text = rawTextAt(table.sheet, row, column)
  const isCell = kindAt(table.sheet, row, column) === cellKind.date
  const date = isCell ? text.slice(0, 10) : readDate(text, mapping?.dateOrder ?? null)
  if (date === null || !isCivilDate(date)) return null
  const { year, month, day } = civilParts(date)
  return civilDate(year, day, month)
}

function replaced(
  table: CheckedTable,
  finding: Finding,
  fix: { readonly from: string; readonly to: string }
): FixPreview {
  const { column } = finding
  if (column === null) return nothing
  const mapping = table.decision.mapping.find((one) => one.column === column && one.field !== null) ?? null
  const written = writtenValue(fix.to, { target: table.decision.target, mapping })
  if (!written.ok) return { ...nothing, skipped: finding.cells.length }
  const cells = table.extracted.rows
    .filter((row) => rawTextAt(table.sheet, row, column).trim() === fix.from)
    .map((row) => ({ row, column, before: fix.from, after: written.text }))
  return {
    steps: [
      {
        kind: 'operations',
        add: cells.length === 0 ? [] : [{ kind: 'replace', column, from: fix.from, to: written.text }]
      }
    ],
    cells,
    skipped: 0
  }
}

function meaning(
  finding: Finding,
  { word, meaning: to }: { readonly word: string; readonly meaning: string }
): FixPreview {
  const { column, field } = finding
  if (column === null || field === null) return nothing
  const cells = finding.cells
    .filter(({ text }) => text.trim() === word)
    .map(({ row }) => ({ row, column, before: word, after: to }))
  return { steps: [{ kind: 'meaning', column, field, word, meaning: to }], cells, skipped: 0 }
}

const nothing: FixPreview = { steps: [], cells: [], skipped: 0 }

function filledDown({ cells, facts }: Finding): FixPreview {
  const columns = String(facts['columns'] ?? '')
    .split(',')
    .filter((text) => text !== '')
    .map(Number)
  return {
    steps: [{ kind: 'operations', add: columns.length === 0 ? [] : [{ kind: 'fill-down', columns }] }],
    cells: cells.map(({ row, column, text }) => ({ row, column, before: text, after: text })),
    skipped: 0
  }
}
