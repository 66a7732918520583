import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { BackupState } from '../backup/backup-service'
import { currentBackups } from '../engagements/open-engagement'
import type { SaveProgress } from '../store/save-progress'
import { useStore } from './engagement-provider'

/** What the status bar says: whether edits are on disk, and how old the newest copy is. */
export interface SaveState extends SaveProgress {
  /** Null without a main process (tests). */
  readonly backup: BackupState | null
  /** Makes the copy that is due now. */
  readonly backUpNow: () => Promise<void>
}

const nothing = (): void => undefined

/** Whether everything is on disk, kept current. */
export function useSaveState(): SaveState {
  const { saveProgress } = useStore()
  const backups = currentBackups()
  const progress = useSyncExternalStore(
    useCallback((notify: () => void) => saveProgress.subscribe(notify), [saveProgress]),
    () => saveProgress.progress
  )
  const backup = useSyncExternalStore(
    useCallback((notify: () => void) => backups?.subscribe(notify) ?? nothing, [backups]),
    () => backups?.state ?? null
  )
  const backUpNow = useCallback(() => backups?.flush() ?? Promise.resolve(), [backups])
  return useMemo(() => ({ ...progress, backup, backUpNow }), [progress, backup, backUpNow])
}
