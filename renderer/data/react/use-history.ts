import { useCallback, useEffect, useState } from 'react'
import type { AppError } from '@shared/domain/errors'
import type { ChangeLabel, ChangeSet } from '@shared/domain/history/change-set'
import type { HistoryEntry, UndoTargets } from '@shared/domain/history/history-entry'
import type { Result } from '@shared/domain/result'
import type { OpenEngagementStore } from '../store/open-store'
import { queueOf } from './edit-queues'
import { useStore } from './engagement-provider'

/** Reads something once and again after every commit; undefined until it is there. */
function useAfterCommits<V>(read: (store: OpenEngagementStore) => Promise<V>): V | undefined {
  const store = useStore()
  const [value, setValue] = useState<V>()
  useEffect(() => {
    let isCurrent = true
    let latest = 0
    const refresh = (): void => {
      const ticket = ++latest
      const show = (fresh: V): void => {
        if (isCurrent && ticket === latest) setValue(fresh)
      }
      // A read that fails leaves the last good answer; the save state says what is wrong with the store.
      read(store).then(show, () => undefined)
    }
    refresh()
    const stop = store.onCommit(refresh)
    return () => {
      isCurrent = false
      stop()
    }
  }, [store, read])
  return value
}

/** The newest entries of the history, newest first; undefined while they are read. */
export function useHistory(limit = 200): readonly HistoryEntry[] | undefined {
  const read = useCallback((store: OpenEngagementStore) => store.history(limit), [limit])
  return useAfterCommits(read)
}

export interface UndoRedo {
  readonly undo: () => Promise<Result<ChangeSet, AppError>>
  readonly redo: () => Promise<Result<ChangeSet, AppError>>
}

/**
 * With nothing on its way the step begins at once: what is done after the key for it was pressed is written after it,
 * and never taken back in its place.
 */
function inTurn<T>(store: OpenEngagementStore, step: () => Promise<T>): Promise<T> {
  const queue = queueOf(store)
  return queue.isSettled ? step() : queue.settled().then(step)
}

/**
 * Undo and redo of everything, imports included, over restarts too. Edits that are shown and still on their way to the
 * disk land first: what is taken back is the last thing the consultant did, not the last one written.
 */
export function useUndoRedo(): UndoRedo {
  const store = useStore()
  return {
    undo: useCallback(() => inTurn(store, () => store.undo()), [store]),
    redo: useCallback(() => inTurn(store, () => store.redo()), [store])
  }
}

const readTargets = (store: OpenEngagementStore): Promise<UndoTargets> => store.undoTargets()

/** What would be taken back, kept current; null when there is nothing. */
export interface UndoLabels {
  readonly undoLabel: ChangeLabel | null
  readonly redoLabel: ChangeLabel | null
}

/** Names what undo and redo would act on. Reads the history after each commit: only for what shows the names. */
export function useUndoLabels(): UndoLabels {
  const targets = useAfterCommits(readTargets)
  return { undoLabel: targets?.undo?.label ?? null, redoLabel: targets?.redo?.label ?? null }
}
