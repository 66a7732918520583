import type { FactBlock, FactOverlay, FactValue } from '../entities/fact-block'
import type { FactKind } from '../entities/facts'
import type { ImportRun, MappingTemplate } from '../entities/import-run'
import type { NameAlias } from '../entities/name-alias'
import type { Partner } from '../entities/partner'
import type { RespondentKey, Survey } from '../entities/voice'
import { blocksInOrder } from './run-order'

/** What the engagement already holds. */
export interface ExistingData {
  readonly reportingCurrency: string
  /** First month of the client's fiscal year, 1–12: what "Q1 FY26" over a column means. Absent: January. */
  readonly fiscalStartMonth?: number
  readonly partners: readonly Partner[]
  readonly runs: readonly ImportRun[]
  readonly factBlocks: readonly FactBlock[]
  /** Hand edits of imported records; absent: none. */
  readonly overlays?: readonly FactOverlay[]
  readonly surveys: readonly Survey[]
  readonly respondentKeys: readonly RespondentKey[]
  readonly templates: readonly MappingTemplate[]
  /** Layouts mapped in other engagements, newest first; absent: none. */
  readonly layouts?: readonly MappingTemplate[]
  /** What was decided about names before. */
  readonly nameAliases?: readonly NameAlias[]
  /** Files already kept, by content hash. */
  readonly fileIds: ReadonlySet<string>
  /** Sheets whose source text is already kept, as `<fileId>:<sheet name>`. */
  readonly keptSheets: ReadonlySet<string>
}

/** Finds a record imported earlier by its id. */
export interface ExistingFacts {
  has(id: string): boolean
  /** The value as the client's files leave it, without hand edits. */
  valueOf(id: string, field: string): FactValue
  /** The hand edit of a record; null when there is none. */
  editOf(id: string): FactOverlay | null
}

/** Where a record stands: its newest row, and behind it the rows of earlier runs. */
interface Place {
  readonly block: FactBlock
  readonly row: number
  readonly older: Place | null
}

/**
 * The records of one kind as they stand: blocks of applied runs only, a later run over an earlier one, field by
 * field. A record that a run retired is gone until a later run brings it again.
 */
export function existingFacts(data: ExistingData, kind: FactKind): ExistingFacts {
  const ofKind = data.factBlocks.filter((block) => block.kind === kind)
  const places = new Map<string, Place>()
  for (const block of blocksInOrder(ofKind, data.runs)) {
    block.ids.forEach((id, row) => {
      if (block.retires) places.delete(id)
      else places.set(id, { block, row, older: places.get(id) ?? null })
    })
  }
  const edits = new Map(
    (data.overlays ?? []).filter((edit) => edit.kind === kind).map((edit) => [edit.recordId, edit])
  )
  return {
    has: (id) => places.has(id),
    valueOf: (id, field) => valueAt(places.get(id) ?? null, field),
    editOf: (id) => edits.get(id) ?? null
  }
}

/** The newest row whose sheet had that field at all decides; a sheet without the column says nothing about it. */
function valueAt(newest: Place | null, field: string): FactValue {
  for (let place = newest; place !== null; place = place.older) {
    const column = place.block.columns[field]
    if (column !== undefined) return column[place.row] ?? null
  }
  return null
}
