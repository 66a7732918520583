import { appError } from '@shared/domain/errors'
import type { ChangeDraft, ChangeSet, RecordChange } from '@shared/domain/history/change-set'
import { blockTables, type BlockTable, type RecordTable } from '@shared/domain/history/tables'
import type { DatabaseState, EngagementDatabase } from '../database/engagement-database'
import { StoreFailure } from '../database/store-failure'
import { assertFits } from './assert-fits'
import {
  groupByTable,
  grown,
  planWrite,
  type Base,
  type Stamp,
  type StoredRecords,
  type TableWrite
} from './plan-write'

/** Tables that every commit reads or writes besides those it changes. */
export const commitTables = ['meta', 'history', 'historyChanges', 'engagement'] as const

/** A change set that was written, and the state of the database since. */
export interface Written {
  readonly changeSet: ChangeSet
  readonly state: DatabaseState
}

/**
 * Writes a change set inside the caller's read-write transaction: checks that each record still is what its author
 * saw, then writes records, blocks, history and the new state. Throws a StoreFailure, which aborts all of it.
 */
export async function writeChangeSet(
  db: EngagementDatabase,
  draft: ChangeDraft,
  stamp: Stamp
): Promise<Written> {
  assertFits(draft)
  const { changeSet, tables, entry, parts, state } = planWrite(
    draft,
    stamp,
    await readBase(db, draft.changes)
  )
  const next = draft.blocks ? grown(state, await writeBlocks(db, draft.blocks)) : state
  await Promise.all([
    ...tables.flatMap((table) => writeRecords(db, table)),
    db.history.add(entry),
    ...(parts.length > 0 ? [db.historyChanges.bulkAdd(parts)] : []),
    db.meta.put(next)
  ])
  return { changeSet, state: next }
}

/** The state record. Its absence means the database is not whole: nothing may be written to it. */
export async function readState(db: EngagementDatabase): Promise<DatabaseState> {
  const state = await db.meta.get('state')
  if (!state) {
    throw new StoreFailure(appError('store.damaged', { engagementId: db.engagementId, detail: 'state' }))
  }
  return state
}

/** Reads what a change set is written upon: all at once, since each way there and back is waited for. */
async function readBase(db: EngagementDatabase, changes: readonly RecordChange[]): Promise<Base> {
  const [state, engagement, stored] = await Promise.all([
    readState(db),
    db.records('engagement').get(db.engagementId),
    readStored(db, groupByTable(changes))
  ])
  return { state, coder: engagement?.coder ?? '', stored }
}

async function readStored(
  db: EngagementDatabase,
  touched: ReadonlyMap<RecordTable, readonly RecordChange[]>
): Promise<Map<RecordTable, StoredRecords>> {
  const tables = [...touched].map(async ([table, changes]) => {
    const ids = [...new Set(changes.map((change) => change.id))]
    const found = await db.records(table).bulkGet(ids)
    const records: StoredRecords = new Map(ids.map((id, index) => [id, found[index] ?? null]))
    return [table, records] as const
  })
  return new Map(await Promise.all(tables))
}

/** Begins to write the records of a table as they now are. */
function writeRecords(db: EngagementDatabase, { table, kept, gone }: TableWrite): PromiseLike<unknown>[] {
  return [
    ...(kept.length > 0 ? [db.table(table).bulkPut(kept)] : []),
    ...(gone.length > 0 ? [db.table<unknown, string>(table).bulkDelete([...gone])] : [])
  ]
}

/** Writes the blocks that are not there yet; by how many each table grows. */
async function writeBlocks(
  db: EngagementDatabase,
  blocks: NonNullable<ChangeDraft['blocks']>
): Promise<ReadonlyMap<BlockTable, number>> {
  const tables = blockTables.filter((table) => (blocks[table]?.length ?? 0) > 0)
  const fresh = await Promise.all(
    tables.map(async (table) => {
      const added: readonly { readonly id: string }[] = blocks[table] ?? []
      return { table, rows: await withoutStored(db, table, added) }
    })
  )
  // All tables at once: the disk takes in one while the next is handed over.
  const withRows = fresh.filter(({ rows }) => rows.length > 0)
  await Promise.all(withRows.map(({ table, rows }) => db.table(table).bulkAdd(rows)))
  return new Map(fresh.map(({ table, rows }) => [table, rows.length]))
}

/** A file's content is kept once: its id is its hash. A block of facts belongs to one run and must be new. */
async function withoutStored<B extends { readonly id: string }>(
  db: EngagementDatabase,
  table: BlockTable,
  blocks: readonly B[]
): Promise<readonly B[]> {
  const ids = blocks.map((block) => block.id)
  const stored = new Set(await db.blocks(table).where('id').anyOf(ids).primaryKeys())
  const [clash] = stored
  if (table === 'factBlocks' && clash !== undefined) {
    throw new StoreFailure(appError('store.conflict', { table, id: clash }))
  }
  return blocks.filter((block) => !stored.has(block.id))
}
