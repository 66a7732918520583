import Dexie from 'dexie'
import { appError } from '@shared/domain/errors'
import type { ChangeDraft, ChangeSet, RecordChange } from '@shared/domain/history/change-set'
import type { HistoryEntry } from '@shared/domain/history/history-entry'
import { numberRuns } from '@shared/domain/history/number-runs'
import { sameValue } from '@shared/domain/history/same-value'
import { blockTables, type BlockTable, type RecordTable } from '@shared/domain/history/tables'
import type { DatabaseState, EngagementDatabase } from '../database/engagement-database'
import { StoreFailure } from '../database/store-failure'
import { assertFits } from './assert-fits'

/** Who and when, and for an undo or redo the change set it takes back. */
export interface Stamp {
  readonly id: string
  readonly at: string
  readonly kind: 'undo' | 'redo' | null
  readonly reverts: string | null
}

/** Records per stored part of a long change set. */
const changesPerPart = 500

/** Tables that every commit reads or writes besides those it changes. */
export const commitTables = ['meta', 'history', 'historyChanges', 'engagement'] as const

/** What is in the database before a change set is written: its state, and the records that are going to change. */
export interface Base {
  readonly state: DatabaseState
  /** Who codes at this computer. */
  readonly coder: string
  readonly stored: ReadonlyMap<RecordTable, StoredRecords>
}

/** A change set that was written, and the state of the database since. */
export interface Written {
  readonly changeSet: ChangeSet
  readonly state: DatabaseState
}

/**
 * Writes a change set inside the caller's read-write transaction: checks that each record still is what its author
 * saw, then writes records, blocks, history and the new state. Throws a StoreFailure, which aborts all of it.
 *
 * With a `base`, nothing is read: when it is no longer so, the line of the history with the next number is there
 * already, and the transaction fails as a whole (see {@link isOvertaken}). `onWriting` hears when everything to be
 * written is on its way and only the disk is waited for.
 */
export async function writeChangeSet(
  db: EngagementDatabase,
  draft: ChangeDraft,
  stamp: Stamp,
  {
    base = null,
    onWriting
  }: { readonly base?: Base | null; readonly onWriting?: (() => void) | undefined } = {}
): Promise<Written> {
  assertFits(draft)
  const { state, coder, stored } = base ?? (await readBase(db, draft.changes))
  const counts: Record<string, number> = { ...state.counts }
  const sequence = state.sequence + 1
  const changes = numberRuns(draft.changes, sequence)
  const byTable = groupByTable(changes)
  for (const [table, ofTable] of byTable) {
    const difference = applyChanges(table, ofTable, stored.get(table) ?? new Map<string, StoredRecord>())
    counts[table] = (counts[table] ?? 0) + difference
  }
  const changeSet: ChangeSet = {
    id: stamp.id,
    sequence,
    at: stamp.at,
    by: coder,
    label: draft.label,
    changes,
    blocks: draft.blocks ? await writeBlocks(db, draft.blocks, counts) : [],
    reverts: stamp.reverts,
    ...(stamp.kind === null ? {} : { kind: stamp.kind })
  }
  const next: DatabaseState = { ...state, sequence, counts }
  const writing = Promise.all([
    ...[...stored].flatMap(([table, records]) => writeRecords(db, table, records)),
    ...writeHistory(db, changeSet, [...byTable.keys()], counts),
    db.meta.put(next)
  ])
  if (onWriting) {
    commitAtOnce()
    onWriting()
  }
  await writing
  return { changeSet, state: next }
}

/**
 * Has the database finish the transaction without asking this thread again: everything it shall write is on its way,
 * and the thread is about to draw. From here on a failed request must take the whole transaction with it. Dexie, which
 * calls that off because it aborts by itself, would come too late: it is not let.
 */
function commitAtOnce(): void {
  const transaction = Dexie.currentTransaction?.idbtrans
  if (!transaction) return
  const keepDefault = (event: Event): void => {
    Object.defineProperty(event, 'preventDefault', { value: () => undefined })
  }
  transaction.addEventListener('error', keepDefault, { capture: true })
  transaction.commit()
}

/** The state record. Its absence means the database is not whole: nothing may be written to it. */
export async function readState(db: EngagementDatabase): Promise<DatabaseState> {
  const state = await db.meta.get('state')
  if (!state) {
    throw new StoreFailure(appError('store.damaged', { engagementId: db.engagementId, detail: 'state' }))
  }
  return state
}

/** Changes by the table they concern. */
export function groupByTable(changes: readonly RecordChange[]): Map<RecordTable, RecordChange[]> {
  const groups = new Map<RecordTable, RecordChange[]>()
  for (const change of changes) {
    const group = groups.get(change.table)
    if (group) group.push(change)
    else groups.set(change.table, [change])
  }
  return groups
}

type StoredRecord = { readonly id: string } | null
/** Records of a table by id; null for those that are not there. */
export type StoredRecords = Map<string, StoredRecord>

/** Reads what a change set is written upon: all at once, since a key press waits for each way there and back. */
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

/**
 * Checks each change of a table against what is stored and applies it to the records at hand. Returns by how many
 * records the table grows.
 */
function applyChanges(table: RecordTable, changes: readonly RecordChange[], records: StoredRecords): number {
  let difference = 0
  for (const { id, before, after } of changes) {
    if (!sameValue(records.get(id) ?? null, before)) {
      throw new StoreFailure(appError('store.conflict', { table, id }))
    }
    difference += Number(after !== null) - Number(before !== null)
    records.set(id, after)
  }
  return difference
}

/** Begins to write the records of a table as they now are. */
function writeRecords(
  db: EngagementDatabase,
  table: RecordTable,
  records: StoredRecords
): PromiseLike<unknown>[] {
  const gone = [...records.keys()].filter((id) => records.get(id) === null)
  const kept = [...records.values()].filter((record) => record !== null)
  return [
    ...(kept.length > 0 ? [db.table(table).bulkPut(kept)] : []),
    ...(gone.length > 0 ? [db.table(table).bulkDelete(gone)] : [])
  ]
}

type BlockAddress = ChangeSet['blocks'][number]

async function writeBlocks(
  db: EngagementDatabase,
  blocks: NonNullable<ChangeDraft['blocks']>,
  counts: Record<string, number>
): Promise<BlockAddress[]> {
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
  for (const { table, rows } of fresh) counts[table] = (counts[table] ?? 0) + rows.length
  return tables.flatMap((table) => (blocks[table] ?? []).map(({ id }) => ({ table, id })))
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

/** Begins to write the line of the history and its records, in parts. */
function writeHistory(
  db: EngagementDatabase,
  changeSet: ChangeSet,
  tables: readonly RecordTable[],
  counts: Record<string, number>
): PromiseLike<unknown>[] {
  const { changes, ...rest } = changeSet
  const entry: HistoryEntry = { ...rest, changeCount: changes.length, tables }
  const parts: { sequence: number; part: number; changes: readonly RecordChange[] }[] = []
  for (let first = 0; first < changes.length; first += changesPerPart) {
    parts.push({
      sequence: changeSet.sequence,
      part: parts.length,
      changes: changes.slice(first, first + changesPerPart)
    })
  }
  counts['history'] = (counts['history'] ?? 0) + 1
  counts['historyChanges'] = (counts['historyChanges'] ?? 0) + parts.length
  return [db.history.add(entry), ...(parts.length > 0 ? [db.historyChanges.bulkAdd(parts)] : [])]
}
