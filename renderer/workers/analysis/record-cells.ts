import type { FactBlock } from '@shared/domain/entities/fact-block'
import { factKinds, type FactKind } from '@shared/domain/entities/facts'
import type { ImportRun } from '@shared/domain/entities/import-run'
import type { ImportedFrom, Provenance } from '@shared/domain/entities/provenance'
import type { SourceCell } from '@shared/domain/evidence/evidence'
import { factAddress } from '@shared/domain/evidence/fact-address'
import { cellAddress } from '@shared/domain/evidence/cell-address'
import type { AskedQuestion, CountedKind } from '@shared/domain/evidence/figure'
import type { FactBase } from '@shared/domain/metrics/facts/fact-sources'
import type { SourceTexts } from './source-texts'

/** What is needed to find a record's cells. */
export interface CellFinder {
  readonly facts: FactBase
  readonly runs: ReadonlyMap<string, ImportRun>
  readonly texts: SourceTexts
}

const isFactKind = (kind: string): kind is FactKind => (factKinds as readonly string[]).includes(kind)

/** Where the fields of a record stand in the client's files; all known fields, or those asked for. */
export function cellsOf(
  finder: CellFinder,
  record: { readonly kind: CountedKind; readonly id: string },
  fields: readonly string[] | null = null
): Promise<SourceCell[]> {
  if (record.kind === 'partner') return Promise.resolve(partnerCells(finder, record.id, fields))
  return isFactKind(record.kind) ? factCells(finder, record.kind, record.id, fields) : Promise.resolve([])
}

function importedFrom(provenance: Provenance): ImportedFrom | null {
  return provenance.kind === 'imported' ? provenance : provenance.replaced
}

function partnerCells(
  { facts, runs }: CellFinder,
  id: string,
  fields: readonly string[] | null
): SourceCell[] {
  const partner = facts.partners[facts.partnerIndexOf.get(id) ?? -1]
  const cells: SourceCell[] = []
  for (const [field, provenance] of Object.entries(partner?.provenance ?? {})) {
    const from = importedFrom(provenance)
    if (from === null || (fields !== null && !fields.includes(field))) continue
    const { fileId, sheet, cell, raw, transformation } = from
    const source = runs.get(from.runId)?.sheets.find((one) => one.fileId === fileId && one.sheet === sheet)
    const header = source?.mapping.find((one) => one.field === field)?.header ?? null
    const isEdited = provenance.kind === 'edited'
    cells.push({
      field,
      fileId,
      fileName: source?.fileName ?? '',
      sheet,
      cell,
      header,
      raw,
      transformation,
      isEdited
    })
  }
  return cells
}

/** The last part but one ends in the sheet's index: "…:0:3", or "…:4be1a09c-0:3" where one run reads several files. */
const sheetIndexOf = (block: FactBlock): number => Number(/(\d+):\d+$/.exec(block.id)?.[1] ?? 0)

/** The header of the column a question's answers stand in; null where a sheet has none. The newest file that has it. */
export function headerCell({ runs }: CellFinder, asked: AskedQuestion): SourceCell | null {
  const field = `answer:${asked.questionId}`
  for (const run of [...runs.values()].reverse()) {
    for (const { surveyId, headerRow, mapping, fileId, fileName, sheet } of run.sheets) {
      const column = mapping.find((one) => one.field === field)
      if (run.state !== 'applied' || surveyId !== asked.surveyId || !column || headerRow === null) continue
      const { header } = column
      const cell = cellAddress(column.column, headerRow)
      return {
        field,
        fileId,
        fileName,
        sheet,
        cell,
        header,
        raw: header,
        transformation: null,
        isEdited: false
      }
    }
  }
  return null
}

interface Placed {
  readonly block: FactBlock
  readonly row: number
}

/** The rows of all runs that brought this record, newest first. */
function placesOf(facts: FactBase, kind: FactKind, position: number): Placed[] {
  const places: Placed[] = []
  for (const { block, positions } of facts.rows(kind).placements) {
    const row = positions.indexOf(position)
    if (row >= 0) places.unshift({ block, row })
  }
  return places
}

async function factCells(
  { facts, runs, texts }: CellFinder,
  kind: FactKind,
  id: string,
  fields: readonly string[] | null
): Promise<SourceCell[]> {
  const rows = facts.rows(kind)
  const position = rows.indexOf.get(id)
  if (position === undefined) return []
  const edited = rows.edits.get(position)?.fields ?? {}
  const cells = new Map<string, SourceCell>()
  for (const { block, row } of placesOf(facts, kind, position)) {
    for (const field of fields ?? Object.keys(block.columns)) {
      const address = cells.has(field) ? null : factAddress(block, row, field, runs.get(block.runId))
      if (address === null) continue
      const raw = await texts.text(address.fileId, address.sheetIndex ?? sheetIndexOf(block), address)
      const { fileId, fileName, sheet, cell, header, transformation } = address
      const isEdited = Object.hasOwn(edited, field)
      cells.set(field, { field, fileId, fileName, sheet, cell, header, raw, transformation, isEdited })
    }
  }
  return [...cells.values()]
}
