import { useMemo } from 'react'
import type { RecordChange } from '@shared/domain/history/change-set'
import type { EntityOf, RecordTable } from '@shared/domain/history/tables'
import { useRecords } from '@renderer/data'
import { overlayRecords } from './overlay-records'

/** The records of a table with changes under way laid over them; undefined while they are read. */
export function usePaintedRecords<T extends RecordTable>(
  table: T,
  underWay: readonly RecordChange[]
): readonly EntityOf<T>[] | undefined {
  const stored = useRecords(table)
  return useMemo(() => stored && overlayRecords(table, stored, underWay), [table, stored, underWay])
}
