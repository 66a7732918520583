import type { FactBlock, FactValue } from '../entities/fact-block'
import type { FactKind } from '../entities/facts'
import type { ImportRun, MappingTemplate } from '../entities/import-run'
import type { Partner } from '../entities/partner'
import type { RespondentKey, Survey } from '../entities/voice'

/** What the engagement already holds. */
export interface ExistingData {
  readonly reportingCurrency: string
  readonly partners: readonly Partner[]
  readonly runs: readonly ImportRun[]
  readonly factBlocks: readonly FactBlock[]
  readonly surveys: readonly Survey[]
  readonly respondentKeys: readonly RespondentKey[]
  readonly templates: readonly MappingTemplate[]
  /** Files already kept, by content hash. */
  readonly fileIds: ReadonlySet<string>
  /** Sheets whose source text is already kept, as `<fileId>:<sheet name>`. */
  readonly keptSheets: ReadonlySet<string>
}

/** Finds a record imported earlier by its id. */
export interface ExistingFacts {
  valueOf(id: string, field: string): FactValue
  has(id: string): boolean
}

/** The records of one kind as they stand: blocks of applied runs only, a later run over an earlier one. */
export function existingFacts(data: ExistingData, kind: FactKind): ExistingFacts {
  const order = new Map(
    data.runs
      .filter((run) => run.state === 'applied')
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
      .map((run, index) => [run.id, index])
  )
  const blocks = data.factBlocks
    .filter((block) => block.kind === kind && order.has(block.runId))
    .sort((a, b) => (order.get(a.runId) ?? 0) - (order.get(b.runId) ?? 0))
  const places = new Map<string, { block: FactBlock; row: number }>()
  for (const block of blocks) block.ids.forEach((id, row) => places.set(id, { block, row }))
  return {
    has: (id) => places.has(id),
    valueOf: (id, field) => {
      const place = places.get(id)
      return place ? (place.block.columns[field]?.[place.row] ?? null) : null
    }
  }
}
