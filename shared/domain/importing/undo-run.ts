import type { FactBlock } from '../entities/fact-block'
import type { ImportRun } from '../entities/import-run'
import type { ChangeDraft, ChangeSet, RecordChange } from '../history/change-set'
import { change } from '../history/draft'
import { revertRecords, type KeptRecord } from './revert-records'
import {
  laterRuns,
  namedPartners,
  sleepingWork,
  type DependentRecords,
  type LaterRun,
  type SleepingWork
} from './run-dependents'
import { blocksInOrder } from './run-order'
import type { RecordTable } from '../history/tables'

/** What the engagement holds when a run is to be taken back or applied again. */
export interface RunSurroundings {
  readonly runs: readonly ImportRun[]
  readonly factBlocks: readonly FactBlock[]
  readonly records: DependentRecords
  /** Any record as it stands now. */
  readonly now: (
    table: RecordTable,
    id: string
  ) => (Readonly<Record<string, unknown>> & { id: string }) | null
}

/** A partner, survey … that stays although the import that brought or changed it goes. */
export interface KeptWork extends KeptRecord {
  readonly name: string
}

/** What would happen: told before anything is done. */
export interface RunMove {
  readonly draft: ChangeDraft
  /** Records of files that no longer count (or count again). */
  readonly factRows: number
  readonly partnersGone: number
  readonly partnersBack: number
  readonly kept: readonly KeptWork[]
  readonly sleeping: readonly SleepingWork[]
  readonly later: readonly LaterRun[]
}

/**
 * Takes back one import, also when other work came after it: its facts no longer count unless a later import that
 * stands has them too, records it added go unless something names them, values it changed return. What somebody
 * changed since then stays and is named.
 */
export function undoRun(run: ImportRun, applied: ChangeSet, around: RunSurroundings): RunMove {
  const named = namedPartners(run, around)
  const usedSurveys = surveysInUse(run, around)
  const { changes, kept } = revertRecords(withoutRun(applied.changes), {
    now: around.now,
    isUsed: (table, id) => (table === 'partners' ? named.has(id) : table === 'surveys' && usedSurveys.has(id))
  })
  const undone: ImportRun = { ...run, state: 'undone' }
  return moved(run, undone, { changes, kept, around, code: 'import.undone' })
}

/** Applies an import again that was taken back: its records come back, values somebody changed since stay. */
export function reapplyRun(run: ImportRun, applied: ChangeSet, around: RunSurroundings): RunMove {
  const forward = withoutRun(applied.changes)
    .map((one) => ({ ...one, before: one.after, after: one.before }) as RecordChange)
    .reverse()
  const { changes, kept } = revertRecords(forward, { now: around.now, isUsed: () => false })
  return moved(run, { ...run, state: 'applied' }, { changes, kept, around, code: 'import.reapplied' })
}

const withoutRun = (changes: readonly RecordChange[]): readonly RecordChange[] =>
  changes.filter((one) => one.table !== 'importRuns')

function moved(
  run: ImportRun,
  after: ImportRun,
  found: { changes: RecordChange[]; kept: KeptRecord[]; around: RunSurroundings; code: string }
): RunMove {
  const { changes, kept, around, code } = found
  const standingIds = (runs: readonly ImportRun[]): Set<string> =>
    new Set(blocksInOrder(around.factBlocks, runs).flatMap((block) => (block.retires ? [] : block.ids)))
  const others = around.runs.filter((one) => one.id !== run.id)
  const ids = standingIds([...others, { ...run, state: 'applied' }])
  const without = standingIds([...others, { ...run, state: 'undone' }])
  const gone = new Set([...ids].filter((id) => !without.has(id)))
  const partners = changes.filter((one) => one.table === 'partners')
  return {
    draft: {
      label: { code, params: { file: run.sheets[0]?.fileName ?? '', run: run.id } },
      changes: [change('importRuns', run, after), ...changes]
    },
    factRows: gone.size,
    partnersGone: partners.filter((one) => one.after === null).length,
    partnersBack: partners.filter((one) => one.after !== null).length,
    // What was learned about a layout is no work of anybody: it is not worth a line.
    kept: kept
      .filter((one) => one.table !== 'mappingTemplates')
      .map((one) => ({ ...one, name: nameOf(one, around) })),
    sleeping: after.state === 'undone' ? sleepingWork(gone, around.records) : [],
    later:
      after.state === 'undone' ? laterRuns(run, around.runs, (other) => sharedRows(run, other, around)) : []
  }
}

/** Records of the run that another run found unchanged. */
function sharedRows(run: ImportRun, other: ImportRun, { factBlocks }: RunSurroundings): number {
  const own = new Set(
    factBlocks.flatMap((block) =>
      block.runId === run.id && !block.retires && !block.confirms ? block.ids : []
    )
  )
  return factBlocks
    .filter((block) => block.runId === other.id && block.confirms === true)
    .reduce((sum, block) => sum + block.ids.filter((id) => own.has(id)).length, 0)
}

/** Surveys that answers of other standing imports, or a coding, quote or memo still need. */
function surveysInUse(run: ImportRun, { runs, factBlocks, records }: RunSurroundings): ReadonlySet<string> {
  const used = new Set<string>()
  const standing = new Set(
    runs.filter((one) => one.state === 'applied' && one.id !== run.id).map((one) => one.id)
  )
  const surveyOf = new Map<string, string>()
  for (const block of factBlocks) {
    block.columns['surveyId']?.forEach((surveyId, row) => {
      if (typeof surveyId !== 'string') return
      if (standing.has(block.runId)) used.add(surveyId)
      surveyOf.set(block.ids[row] ?? '', surveyId)
    })
  }
  const answers = [
    ...records.codings.map((one) => one.responseId),
    ...records.quotes.map((one) => one.responseId),
    ...records.memos.flatMap(({ target }) => (target.kind === 'answer' ? [target.responseId] : []))
  ]
  for (const responseId of answers) {
    const surveyId = surveyOf.get(responseId)
    if (surveyId !== undefined) used.add(surveyId)
  }
  return used
}

function nameOf({ table, id }: KeptRecord, { now }: RunSurroundings): string {
  const record = now(table, id)
  for (const field of ['name', 'title', 'alias'] as const) {
    const value = record?.[field]
    if (typeof value === 'string' && value !== '') return value
  }
  return ''
}
