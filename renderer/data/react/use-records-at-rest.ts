import { useEffect, useState } from 'react'
import type { EntityOf, RecordTable } from '@shared/domain/history/tables'
import { useStore } from './engagement-provider'

/** So long after the last change what only looks on is told. */
const restMs = 500

/**
 * All records of a table for what looks on from beside the work, such as counts in the rail: they follow once nobody
 * has written for half a second, so that a key press does not wait for them. Undefined while they are first read.
 */
export function useRecordsAtRest<T extends RecordTable>(table: T): readonly EntityOf<T>[] | undefined {
  const { caches } = useStore()
  const [records, setRecords] = useState(() => caches.records(table))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = (): void => setRecords(caches.records(table))
    let isRead = caches.records(table) !== undefined
    const stop = caches.subscribe(table, () => {
      clearTimeout(timer)
      if (isRead) timer = setTimeout(follow, restMs)
      else follow()
      isRead = true
    })
    // What changed between drawing and looking on.
    follow()
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [caches, table])
  return records
}
