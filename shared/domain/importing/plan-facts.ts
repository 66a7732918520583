import { factBlockRows, type FactBlock, type FactValue } from '../entities/fact-block'
import type { FactKind } from '../entities/facts'
import { sameValue } from '../history/same-value'
import { rawTextAt, type SheetCells } from './cells'
import type { SheetDecision } from './decision'
import type { ExistingFacts } from './existing-facts'
import type { ExtractedRows } from './extract-rows'
import { factIds } from './fact-ids'
import { shownChanges, type FieldChange, type PlannedChange } from './plan'
import { headerWords } from './words'

export interface FactTable {
  readonly kind: FactKind
  readonly ids: readonly string[]
  /** 0-based. */
  readonly rows: readonly number[]
  readonly columns: Readonly<Record<string, readonly FactValue[]>>
}

export interface FactPlanResult {
  readonly changes: readonly PlannedChange[]
  readonly blocks: readonly FactBlock[]
  readonly added: number
  readonly changed: number
  readonly unchanged: number
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
    contents: extracted.rows.map((row) =>
      mapped.map((column) => rawTextAt(sheet, row, column)).join('\u001f')
    ),
    layout: decision.headerSignature
  })
}

/** Compares records with those imported earlier; only new and changed ones are written. */
export function planFacts(
  table: FactTable,
  existing: ExistingFacts,
  place: { runId: string; fileId: string; sheet: SheetCells; label: (index: number) => string }
): FactPlanResult {
  const changes: PlannedChange[] = []
  const written: number[] = []
  const tally = { added: 0, changed: 0, unchanged: 0 }
  const names = Object.keys(table.columns)
  table.ids.forEach((id, index) => {
    const isKnown = existing.has(id)
    const fields = isKnown ? changedFields(table, existing, { id, index, names }) : []
    if (isKnown && fields.length === 0) {
      tally.unchanged++
      return
    }
    written.push(index)
    tally[isKnown ? 'changed' : 'added']++
    if (changes.length >= shownChanges) return
    const shown = isKnown ? fields : addedFields(table, index, names)
    changes.push({
      row: (table.rows[index] ?? 0) + 1,
      label: place.label(index),
      kind: isKnown ? 'changed' : 'added',
      fields: shown
    })
  })
  return { changes, blocks: factBlocksOf(table, written, place), ...tally }
}

function changedFields(
  table: FactTable,
  existing: ExistingFacts,
  at: { id: string; index: number; names: readonly string[] }
): FieldChange[] {
  return at.names.flatMap((field) => {
    const before = existing.valueOf(at.id, field)
    const after = table.columns[field]?.[at.index] ?? null
    return sameValue(before, after) ? [] : [{ field, before, after }]
  })
}

const addedFields = (table: FactTable, index: number, names: readonly string[]): FieldChange[] =>
  names.flatMap((field) => {
    const after = table.columns[field]?.[index] ?? null
    return after === null ? [] : [{ field, before: null, after }]
  })

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
      sheetRows: part.map((index) => (table.rows[index] ?? 0) + 1),
      columns
    })
  }
  return blocks
}
