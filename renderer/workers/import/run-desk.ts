import { appError, type AppError } from '@shared/domain/errors'
import type { ImportRun } from '@shared/domain/entities/import-run'
import type { Partner } from '@shared/domain/entities/partner'
import type { ChangeSet } from '@shared/domain/history/change-set'
import { recordTables, type RecordTable } from '@shared/domain/history/tables'
import { compareTwoRuns, type RunComparison } from '@shared/domain/importing/compare-runs'
import type {
  ComparisonView,
  LinesAsk,
  LinesPage,
  RunMoveKind,
  RunMoveView
} from '@shared/domain/importing/living-protocol'
import type { DependentRecords } from '@shared/domain/importing/run-dependents'
import { reapplyRun, undoRun, type RunMove, type RunSurroundings } from '@shared/domain/importing/undo-run'
import { fail, ok, type Result } from '@shared/domain/result'
import type { OpenEngagementStore } from '../../data/store/open-store'
import { readExistingData } from './existing-data'
import { LineLister } from './list-lines'

const shownKept = 50

/** Earlier imports: what taking one back or applying it again does, and how two of them differ. */
export class RunDesk {
  private readonly store: OpenEngagementStore
  private compared: {
    readonly key: string
    readonly view: ComparisonView
    readonly lister: LineLister
  } | null = null

  constructor(store: OpenEngagementStore) {
    this.store = store
  }

  /** Forgets what was compared: something was committed. */
  invalidate(): void {
    this.compared = null
  }

  /** What the move would do, before anything is done; null when the run or its history is gone. */
  async look(runId: string, move: RunMoveKind): Promise<RunMoveView | null> {
    const planned = await this.plan(runId, move)
    return planned && moveView(planned)
  }

  async carryOut(runId: string, move: RunMoveKind): Promise<Result<RunMoveView, AppError>> {
    const planned = await this.plan(runId, move)
    if (!planned) return fail(appError('store.conflict', { table: 'importRuns', id: runId }))
    const committed = await this.store.commit(planned.draft)
    return committed.ok ? ok(moveView(planned)) : committed
  }

  async compare(first: string, second: string): Promise<ComparisonView | null> {
    return (await this.comparison(first, second))?.view ?? null
  }

  async compareLines(first: string, second: string, page: LinesAsk): Promise<LinesPage> {
    const found = await this.comparison(first, second)
    return found ? found.lister.page(page) : { lines: [], total: 0 }
  }

  private async plan(runId: string, move: RunMoveKind): Promise<RunMove | null> {
    const run = await this.store.get('importRuns', runId)
    const applied = run && (await this.appliedBy(run))
    if (!run || !applied) return null
    const around = await surroundings(this.store)
    return move === 'undo' ? undoRun(run, applied, around) : reapplyRun(run, applied, around)
  }

  /** The change set that first applied the run. */
  private async appliedBy(run: ImportRun): Promise<ChangeSet | null> {
    const entry = (await this.store.history(Infinity)).find(
      ({ label }) => label.code === 'import.applied' && label.params['run'] === run.id
    )
    return entry ? this.store.changeSet(entry) : null
  }

  private async comparison(first: string, second: string) {
    const key = `${first} ${second}`
    if (this.compared?.key === key) return this.compared
    const { data } = await readExistingData(this.store)
    const runs = [first, second].map((id) => data.runs.find((run) => run.id === id))
    const [a, b] = runs
    if (!a || !b) return null
    const after = new Map([
      [a.id, await this.partnersAfter(a)],
      [b.id, await this.partnersAfter(b)]
    ])
    const comparison: RunComparison = compareTwoRuns(a, b, {
      data,
      partnersAfter: (run) => after.get(run.id) ?? new Map()
    })
    const { kinds, counts, lines } = comparison
    this.compared = { key, view: { kinds, counts }, lister: new LineLister(lines) }
    return this.compared
  }

  /** The partners a run named, as it left them: those it wrote, and unchanged ones as the history says they stood. */
  private async partnersAfter(run: ImportRun): Promise<ReadonlyMap<string, Partner>> {
    // A file of deals may have brought partners, but it does not hold any.
    if (!run.sheets.some((sheet) => sheet.target === 'partner')) return new Map()
    const applied = await this.appliedBy(run)
    if (!applied) return new Map()
    const partners = new Map<string, Partner>()
    for (const change of applied.changes) {
      if (change.table === 'partners' && change.after) partners.set(change.id, change.after)
    }
    const unchanged = run.sheets.flatMap((sheet) => sheet.confirmedPartners ?? [])
    if (unchanged.length === 0) return partners
    const then = await this.partnersAt(applied.sequence)
    for (const id of unchanged) {
      const partner = then.get(id)
      if (partner && !partners.has(id)) partners.set(id, partner)
    }
    return partners
  }

  /** All partners as they stood after a change set: today's, with everything later taken off again. */
  private async partnersAt(sequence: number): Promise<Map<string, Partner>> {
    const partners = new Map((await this.store.all('partners')).map((partner) => [partner.id, partner]))
    const later = (await this.store.history(Infinity)).filter(
      (entry) => entry.sequence > sequence && entry.tables.includes('partners')
    )
    for (const entry of later) {
      for (const change of [...(await this.store.changeSet(entry)).changes].reverse()) {
        if (change.table !== 'partners') continue
        if (change.before) partners.set(change.id, change.before)
        else partners.delete(change.id)
      }
    }
    return partners
  }
}

const moveView = ({ draft: _draft, kept, ...move }: RunMove): RunMoveView => ({
  ...move,
  kept: kept.slice(0, shownKept),
  keptCount: kept.length
})

/** Everything in the engagement that may speak of an import. */
async function surroundings(store: OpenEngagementStore): Promise<RunSurroundings> {
  const tables = new Map<RecordTable, readonly { readonly id: string }[]>()
  await Promise.all(recordTables.map(async (table) => tables.set(table, await store.all(table))))
  const byId = new Map(
    [...tables].map(([table, records]) => [table, new Map(records.map((record) => [record.id, record]))])
  )
  return {
    runs: (tables.get('importRuns') ?? []) as RunSurroundings['runs'],
    factBlocks: await store.allBlocks('factBlocks'),
    records: Object.fromEntries(tables) as unknown as DependentRecords,
    now: (table, id) => byId.get(table)?.get(id) ?? null
  }
}
