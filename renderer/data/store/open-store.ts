import type { AppError } from '@shared/domain/errors'
import type { ChangeDraft, ChangeSet } from '@shared/domain/history/change-set'
import type { HistoryEntry, UndoTargets } from '@shared/domain/history/history-entry'
import { blockTables, recordTables } from '@shared/domain/history/tables'
import type { BlockOf, BlockTable, EntityOf, RecordTable } from '@shared/domain/history/tables'
import { fail, ok, type Result } from '@shared/domain/result'
import type { EngagementStore } from '@shared/ports/engagement-store'
import { knownBase } from '../commit/known-base'
import { changeSetsAfter, readChangeSet, readHistory, readUndoTargets } from '../commit/read-history'
import { takeBack } from '../commit/take-back'
import type { Base } from '../commit/plan-write'
import { writeAtOnce } from '../commit/write-at-once'
import { commitTables, readState, writeChangeSet, type Written } from '../commit/write-change-set'
import type { DatabaseState, EngagementDatabase } from '../database/engagement-database'
import { readError, writeError } from '../database/store-failure'
import { TableCaches } from '../live/table-caches'
import { CommitChannel } from './commit-channel'
import { CommitFeed, type CommitListener } from './commit-feed'
import { SaveProgressTracker } from './save-progress'
import type { StorePorts } from './system-ports'

/** The drawing of a change before it is on disk. */
export interface Drawing {
  /** Called when all of the change is on its way to the disk; not at all where the store has to read before. */
  readonly begin: () => void
  /** Resolves once it is seen, or soon when nothing can be seen. */
  readonly done: Promise<void>
}

/** An open engagement in this window or worker: the port, plus what the screens and workers listen to. */
export class OpenEngagementStore implements EngagementStore {
  readonly engagementId: string
  readonly databaseName: string
  readonly saveProgress = new SaveProgressTracker()
  readonly caches: TableCaches
  readonly #db: EngagementDatabase
  readonly #ports: StorePorts
  readonly #feed: CommitFeed
  readonly #channel: CommitChannel
  /** What the database said of itself after the last write of this window. */
  #state: DatabaseState
  #writing = 0

  constructor(db: EngagementDatabase, state: DatabaseState, ports: StorePorts) {
    this.engagementId = state.engagementId
    this.databaseName = db.name
    this.#db = db
    this.#ports = ports
    this.#state = state
    this.#feed = new CommitFeed(state.sequence, (sequence) => changeSetsAfter(db, sequence))
    this.caches = new TableCaches(
      (table) => this.all(table),
      (listener) => this.onCommit(listener)
    )
    this.#channel = new CommitChannel(db.name, ({ sequence, changeSet }) => {
      void this.#feed.receive(sequence, changeSet)
    })
  }

  all<T extends RecordTable>(table: T): Promise<EntityOf<T>[]> {
    return this.#db.records(table).toArray()
  }

  async get<T extends RecordTable>(table: T, id: string): Promise<EntityOf<T> | null> {
    return (await this.#db.records(table).get(id)) ?? null
  }

  allBlocks<T extends BlockTable>(table: T): Promise<BlockOf<T>[]> {
    return this.#db.blocks(table).toArray()
  }

  async getBlock<T extends BlockTable>(table: T, id: string): Promise<BlockOf<T> | null> {
    return (await this.#db.blocks(table).get(id)) ?? null
  }

  /** Blocks whose id begins with `prefix`: one run's facts, one file's rows. */
  blocksOf<T extends BlockTable>(table: T, prefix: string): Promise<BlockOf<T>[]> {
    return this.#db.blocks(table).where('id').startsWith(prefix).toArray()
  }

  /** Only the ids of those blocks: a sheet's length is known without reading it. */
  blockIds(table: BlockTable, prefix: string): Promise<string[]> {
    return this.#db.blocks(table).where('id').startsWith(prefix).primaryKeys()
  }

  async sequence(): Promise<number> {
    return (await this.state()).sequence
  }

  /** What the database says it contains. */
  state(): Promise<DatabaseState> {
    return readState(this.#db)
  }

  /** The same, for callers to whom an unreadable store is an answer. */
  async readState(): Promise<Result<DatabaseState, AppError>> {
    try {
      return ok(await readState(this.#db))
    } catch (thrown) {
      return fail(readError(this.engagementId, thrown))
    }
  }

  /** Number of the newest change set this window knows of, without asking the database. */
  get knownSequence(): number {
    return this.#feed.sequence
  }

  /**
   * Writes a change set. With a `drawing` it is written upon what this window knows, where it knows all of it; what the
   * window draws because of the commit waits until that drawing is done.
   */
  commit(draft: ChangeDraft, drawing?: Drawing): Promise<Result<ChangeSet, AppError>> {
    const tables = new Set<string>(commitTables)
    for (const change of draft.changes) tables.add(change.table)
    for (const table of blockTables) if (draft.blocks?.[table]) tables.add(table)
    const stamp = { ...this.#stamp(), kind: null, reverts: null }
    const read = (): Promise<Written> =>
      this.#inTransaction(tables, () => writeChangeSet(this.#db, draft, stamp))
    return this.#write(async () => {
      const base = drawing ? this.#base(draft) : null
      if (!base) return read()
      const written = writeAtOnce(this.#db, draft, stamp, base)
      drawing?.begin()
      try {
        return await written
      } catch {
        // Nothing of it was written. Why, and whether it can be, is found out by reading.
        return read()
      }
    }, drawing)
  }

  undo(): Promise<Result<ChangeSet, AppError>> {
    return this.#takeBack('undo')
  }

  redo(): Promise<Result<ChangeSet, AppError>> {
    return this.#takeBack('redo')
  }

  /** What the next undo and redo would act on. */
  undoTargets(): Promise<UndoTargets> {
    return readUndoTargets(this.#db)
  }

  /** The newest entries of the history, newest first. */
  history(limit: number): Promise<HistoryEntry[]> {
    return readHistory(this.#db, limit)
  }

  /** One entry of the history with the records it changed. */
  changeSet(entry: HistoryEntry): Promise<ChangeSet> {
    return readChangeSet(this.#db, entry)
  }

  /** Calls back after every commit, made here or in another window or worker; in order, each once. */
  onCommit(listener: CommitListener): () => void {
    return this.#feed.subscribe(listener)
  }

  /** Lets go of the database. Commits under way still complete. */
  close(): void {
    this.#channel.close()
    this.#db.close()
  }

  #takeBack(kind: 'undo' | 'redo'): Promise<Result<ChangeSet, AppError>> {
    const tables = new Set<string>([...commitTables, ...recordTables])
    return this.#write(() => this.#inTransaction(tables, () => takeBack(this.#db, kind, this.#stamp())))
  }

  /** What a draft is written upon, when this window knows it: nothing is being written, and all it heard of is its own. */
  #base(draft: ChangeDraft): Base | null {
    if (this.#writing > 1 || this.#state.sequence !== this.#feed.sequence) return null
    return knownBase(this.#state, this.caches, draft)
  }

  #inTransaction<T>(tables: ReadonlySet<string>, body: () => Promise<T>): Promise<T> {
    // Dexie follows awaits only into functions that are async themselves.
    return this.#db.transaction('rw', [...tables], async () => await body())
  }

  #stamp(): { id: string; at: string } {
    return { id: this.#ports.ids.next(), at: this.#ports.clock.now() }
  }

  async #write(write: () => Promise<Written>, drawing?: Drawing): Promise<Result<ChangeSet, AppError>> {
    this.#writing += 1
    try {
      const writing = write()
      this.saveProgress.started()
      const { changeSet, state } = await writing
      this.#state = state
      this.#channel.announce(changeSet)
      // A key press is seen before everything else that follows from it is worked out; not after what undid it.
      if (drawing) await Promise.race([drawing.done, this.#feed.reached(changeSet.sequence)])
      this.saveProgress.ended(null)
      await this.#feed.receive(changeSet.sequence, changeSet)
      return ok(changeSet)
    } catch (thrown) {
      const error = this.#errorOf(thrown)
      this.saveProgress.ended(error)
      return fail(error)
    } finally {
      this.#writing -= 1
    }
  }

  #errorOf(thrown: unknown): AppError {
    try {
      return writeError(this.engagementId, thrown)
    } catch (bug) {
      this.saveProgress.ended(null)
      throw bug
    }
  }
}
