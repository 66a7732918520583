import { factBlockRows, type FactBlock, type FactValue } from '../entities/fact-block'
import type { FactKind } from '../entities/facts'
import { rawTextAt, type SheetCells } from './cells'
import type { SheetDecision } from './decision'
import type { ExistingFacts } from './existing-facts'
import type { ExtractedRows } from './extract-rows'
import { factIds } from './fact-ids'
import { fieldCells } from './operations/field-cells'
import { sheetRowOf, type FactPlace, type FactTable } from './fact-table'
import { FactComparison, kindCode } from './fact-comparison'
import { shownChanges, type KeptEdit, type PlannedChange } from './plan'
import type { PreviewRow } from './plan-preview'
import type { Compared } from './plan-work'
import { headerWords } from './words'

export interface FactPlanResult extends Compared {
  readonly blocks: readonly FactBlock[]
}

/** The stable ids of a sheet's records. */
export function idsOfRows(
  kind: FactKind,
  sheet: SheetCells,
  decision: SheetDecision,
  extracted: ExtractedRows
): string[] {
  const keyMapping = decision.mapping.find((one) => one.field === 'externalId')
  const mapped = [
    ...new Set(decision.mapping.filter((one) => one.field !== null).map((one) => one.column))
  ].sort((a, b) => a - b)
  return factIds(kind, {
    keys: keyMapping ? (extracted.columns['externalId'] ?? null) : null,
    keyName: headerWords(keyMapping?.header ?? ''),
    partOf: partOfRow(sheet, decision, extracted),
    contentOf: (index) => {
      const row = extracted.rows[index] ?? 0
      return mapped.map((column) => rawTextAt(sheet, row, column)).join('\u001f')
    },
    count: extracted.rows.length,
    layout: decision.headerSignature
  })
}

/**
 * What tells apart the records that a row of month columns became: the month. A blank month filled in later then adds
 * a record and leaves the others what they were.
 */
function partOfRow(
  sheet: SheetCells,
  { operations = [], layout, clientLayout = layout }: SheetDecision,
  { rows, origins }: ExtractedRows
): (index: number) => string {
  const step = operations.find((one) => one.kind === 'unpivot')
  if (!step) return () => ''
  const made = (header: string): number =>
    layout.columns.findLast((column) => layout.headers[column] === header) ?? -1
  const [name, value] = [made(step.name), made(step.value)]
  return (index) => {
    const row = rows[index] ?? 0
    if (name >= 0) return rawTextAt(sheet, row, name)
    const cell = value < 0 ? null : origins.cellOf(row, value)
    return cell ? (clientLayout.headers[cell.column] ?? '') : ''
  }
}

/** Compares records with those imported earlier; only new and changed ones are written. */
export function planFacts(table: FactTable, existing: ExistingFacts, place: FactPlace): FactPlanResult {
  const written: number[] = []
  const keptEdits: KeptEdit[] = []
  const kinds = new Uint8Array(table.ids.length)
  const comparison = new FactComparison(table, existing, place)
  table.ids.forEach((id, index) => {
    const kept = comparison.keptFields(index)
    for (const { field, before, after } of kept) {
      const label = place.label(index)
      keptEdits.push({ row: sheetRowOf(table, index), label, field, kept: before, offered: after })
    }
    const isKnown = existing.has(id)
    if (isKnown && !comparison.isChanged(index)) kinds[index] = kindCode.unchanged
    else {
      kinds[index] = isKnown ? kindCode.changed : kindCode.added
      written.push(index)
    }
  })
  const preview = comparison.preview(kinds)
  const count = (code: number): number => kinds.reduce((sum, kind) => (kind === code ? sum + 1 : sum), 0)
  return {
    changes: written.slice(0, shownChanges).flatMap((index) => plannedChange(preview.at(index))),
    keptEdits,
    preview,
    blocks: factBlocksOf(table, written, place),
    added: count(kindCode.added),
    changed: count(kindCode.changed),
    unchanged: count(kindCode.unchanged)
  }
}

const plannedChange = ({ row, label, kind, fields }: PreviewRow): PlannedChange[] =>
  row !== null && (kind === 'added' || kind === 'changed') ? [{ row, label, kind, fields }] : []

function factBlocksOf(
  table: FactTable,
  written: readonly number[],
  { runId, fileId, sheet }: { runId: string; fileId: string; sheet: SheetCells }
): FactBlock[] {
  const blocks: FactBlock[] = []
  for (let start = 0; start < written.length; start += factBlockRows) {
    const part = written.slice(start, start + factBlockRows)
    const columns: Record<string, readonly FactValue[]> = {}
    for (const [field, values] of Object.entries(table.columns))
      columns[field] = part.map((index) => values[index] ?? null)
    const sequence = blocks.length
    blocks.push({
      id: `${runId}:${table.kind}:${fileId.slice(0, 8)}-${sheet.index}:${sequence}`,
      runId,
      kind: table.kind,
      sequence,
      fileId,
      sheet: sheet.name,
      count: part.length,
      ids: part.map((index) => table.ids[index] ?? ''),
      sheetRows: part.map((index) => sheetRowOf(table, index)),
      columns,
      ...fieldCells(table, part, Object.keys(columns))
    })
  }
  return blocks
}
