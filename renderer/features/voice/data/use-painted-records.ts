import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { RecordChange } from '@shared/domain/history/change-set'
import type { EntityOf, RecordTable } from '@shared/domain/history/tables'
import { useRecords } from '@renderer/data'
import { overlayRecords } from './overlay-records'
import type { PendingChanges } from './pending-changes'

/** Changes of a table that are not yet on disk. Draws again when they change, and only then. */
export function usePending(pending: PendingChanges, table: RecordTable): readonly RecordChange[] {
  return useSyncExternalStore(
    pending.subscribe,
    useCallback(() => pending.of(table), [pending, table])
  )
}

/** The records of a table with changes under way laid over them; undefined while they are read. */
export function usePaintedRecords<T extends RecordTable>(
  table: T,
  pending: PendingChanges
): readonly EntityOf<T>[] | undefined {
  const stored = useRecords(table)
  const underWay = usePending(pending, table)
  return useMemo(() => stored && overlayRecords(table, stored, underWay), [table, stored, underWay])
}
