import { useCallback, useSyncExternalStore } from 'react'
import type { AppError } from '@shared/domain/errors'
import type { ChangeDraft, ChangeSet } from '@shared/domain/history/change-set'
import type { EntityOf, RecordTable } from '@shared/domain/history/tables'
import type { Result } from '@shared/domain/result'
import { queueOf } from './edit-queues'
import { useStore } from './engagement-provider'

export interface EditsInTurn<T extends RecordTable> {
  /** Fields that are meant but not written yet. */
  readonly ahead: Partial<EntityOf<T>>
  /** Shows `patch` at once and writes the draft made from the record as stored when its turn comes. */
  readonly edit: (
    patch: Partial<EntityOf<T>>,
    draftOf: (stored: EntityOf<T>) => ChangeDraft
  ) => Promise<Result<ChangeSet, AppError>>
}

/** Edits of one record as fast as keys are pressed: none is lost, and none overwrites another. */
export function useEditsInTurn<T extends RecordTable>(table: T, id: string): EditsInTurn<T> {
  const queue = queueOf(useStore())
  const ahead = useSyncExternalStore(queue.subscribe, () => queue.ahead(table, id))
  const edit = useCallback<EditsInTurn<T>['edit']>(
    (patch, draftOf) => queue.add({ table, id }, patch, draftOf),
    [queue, table, id]
  )
  return { ahead, edit }
}
