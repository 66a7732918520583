import { appError } from '@shared/domain/errors'
import type { ChangeDraft, ChangeSet, RecordChange } from '@shared/domain/history/change-set'
import type { HistoryEntry } from '@shared/domain/history/history-entry'
import { numberRuns } from '@shared/domain/history/number-runs'
import { sameValue } from '@shared/domain/history/same-value'
import { blockTables, type RecordTable } from '@shared/domain/history/tables'
import type { DatabaseState, StoredChanges } from '../database/engagement-database'
import { StoreFailure } from '../database/store-failure'

/** Who and when, and for an undo or redo the change set it takes back. */
export interface Stamp {
  readonly id: string
  readonly at: string
  readonly kind: 'undo' | 'redo' | null
  readonly reverts: string | null
}

/** Records of a table by id; null for those that are not there. */
export type StoredRecords = ReadonlyMap<string, { readonly id: string } | null>

/** What is in the database before a change set is written: its state, and the records that are going to change. */
export interface Base {
  readonly state: DatabaseState
  /** Who codes at this computer. */
  readonly coder: string
  readonly stored: ReadonlyMap<RecordTable, StoredRecords>
}

/** What becomes of the records of one table. */
export interface TableWrite {
  readonly table: RecordTable
  readonly kept: readonly { readonly id: string }[]
  readonly gone: readonly string[]
}

/** Everything one change set writes, its blocks apart. */
export interface WritePlan {
  readonly changeSet: ChangeSet
  readonly tables: readonly TableWrite[]
  readonly entry: HistoryEntry
  readonly parts: readonly StoredChanges[]
  /** What the database says of itself after it, blocks not counted. */
  readonly state: DatabaseState
}

/** Records per stored part of a long change set. */
const changesPerPart = 500

/**
 * Works out what a change set writes upon what is there. Each record has to be what the author of the change saw:
 * else a StoreFailure (store.conflict).
 */
export function planWrite(draft: ChangeDraft, stamp: Stamp, { state, coder, stored }: Base): WritePlan {
  const sequence = state.sequence + 1
  const changes = numberRuns(draft.changes, sequence)
  const applied = [...groupByTable(changes)].map(([table, ofTable]) => ({
    table,
    ...applyChanges(table, ofTable, stored.get(table) ?? new Map<string, null>())
  }))
  const changeSet: ChangeSet = {
    id: stamp.id,
    sequence,
    at: stamp.at,
    by: coder,
    label: draft.label,
    changes,
    blocks: blockTables.flatMap((table) => (draft.blocks?.[table] ?? []).map(({ id }) => ({ table, id }))),
    reverts: stamp.reverts,
    ...(stamp.kind === null ? {} : { kind: stamp.kind })
  }
  const { changes: _changes, ...rest } = changeSet
  const entry = { ...rest, changeCount: changes.length, tables: applied.map(({ table }) => table) }
  const parts = partsOf(changeSet)
  const growth = new Map<string, number>(applied.map(({ table, difference }) => [table, difference]))
  growth.set('history', 1)
  growth.set('historyChanges', parts.length)
  return { changeSet, tables: applied, entry, parts, state: grown({ ...state, sequence }, growth) }
}

/** The state of a database some tables of which have grown. */
export function grown(state: DatabaseState, growth: ReadonlyMap<string, number>): DatabaseState {
  const counts: Record<string, number> = { ...state.counts }
  for (const [table, difference] of growth) counts[table] = (counts[table] ?? 0) + difference
  return { ...state, counts }
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

/** Checks each change of a table against what is stored, and says what its records are after them. */
function applyChanges(
  table: RecordTable,
  changes: readonly RecordChange[],
  stored: StoredRecords
): Omit<TableWrite, 'table'> & { readonly difference: number } {
  const records = new Map(stored)
  let difference = 0
  for (const { id, before, after } of changes) {
    if (!sameValue(records.get(id) ?? null, before)) {
      throw new StoreFailure(appError('store.conflict', { table, id }))
    }
    difference += Number(after !== null) - Number(before !== null)
    records.set(id, after)
  }
  const kept = [...records.values()].filter((record) => record !== null)
  const gone = [...records.keys()].filter((id) => records.get(id) === null)
  return { kept, gone, difference }
}

/** The records of a change set in stretches of bounded length. */
function partsOf({ sequence, changes }: ChangeSet): StoredChanges[] {
  const parts: StoredChanges[] = []
  for (let first = 0; first < changes.length; first += changesPerPart) {
    parts.push({ sequence, part: parts.length, changes: changes.slice(first, first + changesPerPart) })
  }
  return parts
}
