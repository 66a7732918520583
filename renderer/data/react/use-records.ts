import { useCallback, useSyncExternalStore } from 'react'
import type { Engagement } from '@shared/domain/entities/engagement'
import type { EntityOf, RecordTable } from '@shared/domain/history/tables'
import { useStore } from './engagement-provider'

/** All records of a table in order of id, kept current; undefined while they are read for the first time. */
export function useRecords<T extends RecordTable>(table: T): readonly EntityOf<T>[] | undefined {
  const { caches } = useStore()
  const subscribe = useCallback((notify: () => void) => caches.subscribe(table, notify), [caches, table])
  return useSyncExternalStore(subscribe, () => caches.records(table))
}

/** One record, kept current; undefined while it is read, null when there is none (any more). */
export function useRecord<T extends RecordTable>(table: T, id: string): EntityOf<T> | null | undefined {
  const { caches } = useStore()
  const subscribe = useCallback((notify: () => void) => caches.subscribe(table, notify), [caches, table])
  return useSyncExternalStore(subscribe, () => caches.record(table, id))
}

/** The engagement's own record. Read before the first screen shows, so it is always there. */
export function useEngagement(): Engagement {
  const store = useStore()
  const engagement = useRecord('engagement', store.engagementId)
  if (!engagement) throw new Error('the engagement record is read before screens are shown')
  return engagement
}
