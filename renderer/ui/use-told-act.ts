import { useCallback } from 'react'
import type { AppError } from '@shared/domain/errors'
import type { ChangeDraft, ChangeSet } from '@shared/domain/history/change-set'
import type { Result } from '@shared/domain/result'
import { useTellFailure } from './use-tell-failure'
import { useToast } from './use-toast'

/** Commits a draft and tells: `said` in a toast with undo; a failure is always told. True when it was written. */
export type ToldAct = (draft: ChangeDraft, said?: string) => Promise<boolean>

/** A commit that tells how it went. The store's two functions are handed in, since the design system knows no store. */
export function useToldAct(
  commit: (draft: ChangeDraft) => Promise<Result<ChangeSet, AppError>>,
  undo: () => Promise<unknown>
): ToldAct {
  const toast = useToast()
  const tellFailure = useTellFailure()
  return useCallback(
    async (draft, said) => {
      const isWritten = tellFailure(await commit(draft))
      if (isWritten && said !== undefined) toast.show(said, { undo: () => void undo() })
      return isWritten
    },
    [commit, undo, toast, tellFailure]
  )
}
