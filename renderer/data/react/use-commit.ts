import { useCallback } from 'react'
import type { AppError } from '@shared/domain/errors'
import type { ChangeDraft, ChangeSet } from '@shared/domain/history/change-set'
import type { Result } from '@shared/domain/result'
import type { Drawing } from '../store/open-store'
import { useStore } from './engagement-provider'

export type Commit = (draft: ChangeDraft, drawing?: Drawing) => Promise<Result<ChangeSet, AppError>>

/** The one way a screen writes: all of the draft, or nothing and a typed error. */
export function useCommit(): Commit {
  const store = useStore()
  return useCallback((draft, drawing) => store.commit(draft, drawing), [store])
}
