import { useCallback, useEffect, useState } from 'react'
import type { AppError } from '@shared/domain/errors'
import type { ChangeLabel, ChangeSet } from '@shared/domain/history/change-set'
import type { HistoryEntry, UndoTargets } from '@shared/domain/history/history-entry'
import type { Result } from '@shared/domain/result'
import type { OpenEngagementStore } from '../store/open-store'
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

const readTargets = (store: OpenEngagementStore): Promise<UndoTargets> => store.undoTargets()

export interface UndoRedo {
  readonly undo: () => Promise<Result<ChangeSet, AppError>>
  readonly redo: () => Promise<Result<ChangeSet, AppError>>
  /** What would be taken back; null when there is nothing. */
  readonly undoLabel: ChangeLabel | null
  readonly redoLabel: ChangeLabel | null
}

/** Undo and redo of everything, imports included, over restarts too. */
export function useUndoRedo(): UndoRedo {
  const store = useStore()
  const targets = useAfterCommits(readTargets)
  return {
    undo: useCallback(() => store.undo(), [store]),
    redo: useCallback(() => store.redo(), [store]),
    undoLabel: targets?.undo?.label ?? null,
    redoLabel: targets?.redo?.label ?? null
  }
}
