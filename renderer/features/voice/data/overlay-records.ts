import type { RecordChange } from '@shared/domain/history/change-set'
import type { EntityOf, RecordTable } from '@shared/domain/history/tables'

/**
 * Records as they will be once changes under way are on disk, so that a key press shows at once. The same array
 * when nothing of this table is under way.
 */
export function overlayRecords<T extends RecordTable>(
  table: T,
  records: readonly EntityOf<T>[],
  changes: readonly RecordChange[]
): readonly EntityOf<T>[] {
  const mine = changes.filter((change) => change.table === table)
  if (mine.length === 0) return records
  const byId = new Map<string, EntityOf<T>>(records.map((record) => [record.id, record]))
  for (const { id, after } of mine) {
    if (after === null) byId.delete(id)
    else byId.set(id, after as EntityOf<T>)
  }
  return [...byId.values()]
}
