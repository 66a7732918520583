import type { ChangeDraft } from '@shared/domain/history/change-set'
import type { RecordTable } from '@shared/domain/history/tables'
import type { DatabaseState } from '../database/engagement-database'
import type { TableCaches } from '../live/table-caches'
import { groupByTable, type Base, type StoredRecords } from './plan-write'

/**
 * What a draft is written upon, from memory alone; null when memory does not hold all of it. It is what the database
 * holds as long as nobody wrote since `state`, which the caches must have followed up to.
 */
export function knownBase(state: DatabaseState, caches: TableCaches, draft: ChangeDraft): Base | null {
  if (draft.blocks) return null
  const engagement = caches.held('engagement', state.engagementId)
  if (!engagement) return null
  const stored = new Map<RecordTable, StoredRecords>()
  for (const [table, changes] of groupByTable(draft.changes)) {
    const records = new Map<string, { readonly id: string } | null>()
    for (const { id } of changes) {
      const record = caches.held(table, id)
      if (record === undefined) return null
      records.set(id, record)
    }
    stored.set(table, records)
  }
  return { state, coder: engagement.coder, stored }
}
