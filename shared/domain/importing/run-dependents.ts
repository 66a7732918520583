import type { FactBlock } from '../entities/fact-block'
import type { ImportRun } from '../entities/import-run'
import type { EntityOf, RecordTable } from '../history/tables'
import { compareRuns } from './run-order'

/** The tables whose records may speak of what an import brought. */
export const dependentTables = [
  'partners',
  'overlays',
  'surveys',
  'codings',
  'memos',
  'quotes',
  'exchangeAudits',
  'exchangeLines',
  'scorecardJudgements',
  'potentialScores',
  'partnerSegments',
  'frictionItems',
  'jointPlans',
  'documents',
  'recommendations'
] as const satisfies readonly RecordTable[]
type DependentTable = (typeof dependentTables)[number]

export type DependentRecords = { readonly [T in DependentTable]: readonly EntityOf<T>[] }

/** Work that waits while the import it speaks of is taken back, and comes back with it. */
export interface SleepingWork {
  readonly kind: 'coding' | 'memo' | 'quote' | 'edit'
  readonly count: number
}

/** A later import that found rows of this one unchanged; it stands on them. */
export interface LaterRun {
  readonly runId: string
  readonly fileName: string
  readonly at: string
  /** Records of this import it has, too; they stay. */
  readonly sharedRows: number
}

/** Ids of the partners that something else than the run itself names. */
export function namedPartners(
  run: ImportRun,
  data: { runs: readonly ImportRun[]; factBlocks: readonly FactBlock[]; records: DependentRecords }
): ReadonlySet<string> {
  const named = new Set<string>()
  const name = (id: unknown): void => {
    if (typeof id === 'string') named.add(id)
  }
  const standing = new Set(
    data.runs.filter((other) => other.state === 'applied' && other.id !== run.id).map((other) => other.id)
  )
  for (const block of data.factBlocks) {
    if (standing.has(block.runId)) block.columns['partnerId']?.forEach(name)
  }
  for (const other of data.runs) {
    if (standing.has(other.id)) other.sheets.forEach((sheet) => sheet.confirmedPartners?.forEach(name))
  }
  for (const table of dependentTables) {
    if (table === 'partners') continue
    for (const record of data.records[table]) name((record as { partnerId?: unknown }).partnerId)
  }
  for (const partner of data.records.partners) {
    name(partner.parentId)
    name(partner.mergedIntoId)
  }
  for (const memo of data.records.memos) if (memo.target.kind === 'partner') name(memo.target.partnerId)
  for (const overlay of data.records.overlays) name(overlay.fields['partnerId'])
  return named
}

/** Codings, memos, quotes and hand edits of records that go with the run; kept, and back when it is applied again. */
export function sleepingWork(goneIds: ReadonlySet<string>, records: DependentRecords): SleepingWork[] {
  const count = <T>(all: readonly T[], idOf: (one: T) => string | null): number =>
    all.filter((one) => {
      const id = idOf(one)
      return id !== null && goneIds.has(id)
    }).length
  const all: SleepingWork[] = [
    { kind: 'coding', count: count(records.codings, (one) => one.responseId) },
    {
      kind: 'memo',
      count: count(records.memos, ({ target }) => (target.kind === 'answer' ? target.responseId : null))
    },
    { kind: 'quote', count: count(records.quotes, (one) => one.responseId) },
    { kind: 'edit', count: count(records.overlays, (one) => one.recordId) }
  ]
  return all.filter((one) => one.count > 0)
}

/** Later imports, still standing, whose files have records of this one unchanged. */
export function laterRuns(
  run: ImportRun,
  runs: readonly ImportRun[],
  confirmed: (other: ImportRun) => number
): LaterRun[] {
  return runs
    .filter((other) => other.state === 'applied' && compareRuns(other, run) > 0)
    .map((other) => ({
      runId: other.id,
      fileName: other.sheets[0]?.fileName ?? '',
      at: other.at,
      sharedRows: confirmed(other)
    }))
    .filter((one) => one.sharedRows > 0)
}
