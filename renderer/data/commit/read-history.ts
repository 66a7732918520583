import Dexie from 'dexie'
import type { ChangeSet, RecordChange } from '@shared/domain/history/change-set'
import { findUndoTargets, type HistoryEntry, type UndoTargets } from '@shared/domain/history/history-entry'
import type { EngagementDatabase } from '../database/engagement-database'

/** The newest entries, newest first. */
export function readHistory(db: EngagementDatabase, limit: number): Promise<HistoryEntry[]> {
  return db.history.orderBy('sequence').reverse().limit(limit).toArray()
}

/** The records of one change set, in the order they were written. */
export async function readChanges(db: EngagementDatabase, sequence: number): Promise<RecordChange[]> {
  const parts = await db.historyChanges
    .where('[sequence+part]')
    .between([sequence, Dexie.minKey], [sequence, Dexie.maxKey])
    .toArray()
  return parts.flatMap((part) => part.changes)
}

/** An entry together with its records. */
export async function readChangeSet(db: EngagementDatabase, entry: HistoryEntry): Promise<ChangeSet> {
  const { changeCount: _count, tables: _tables, ...rest } = entry
  return { ...rest, changes: await readChanges(db, entry.sequence) }
}

/** All change sets after a sequence, oldest first: what another window or worker has to catch up with. */
export async function changeSetsAfter(db: EngagementDatabase, sequence: number): Promise<ChangeSet[]> {
  const entries = await db.history.where('sequence').above(sequence).toArray()
  return Promise.all(entries.map((entry) => readChangeSet(db, entry)))
}

/** Going back through the history costs per entry, and nearly always the newest few tell. */
const depths = [8, 200, Infinity]

/** What undo and redo would act on. Looks at the newest entries first, and further back only when it must. */
export async function readUndoTargets(db: EngagementDatabase): Promise<UndoTargets> {
  let found: UndoTargets = { undo: null, redo: null }
  for (const depth of depths) {
    const newest = await readHistory(db, depth)
    found = findUndoTargets(newest)
    // An edit of its own among them ends the search: nothing before it can be redone.
    const isDecided = found.redo !== null || newest.some((entry) => entry.reverts === null)
    if ((found.undo !== null && isDecided) || newest.length < depth) break
  }
  return found
}
