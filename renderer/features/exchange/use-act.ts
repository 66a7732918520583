import { useCallback } from 'react'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import { useCommit, useUndoRedo } from '@renderer/data'
import { errorText } from '@renderer/ui/errors'
import { useToast } from '@renderer/ui/use-toast'

/** Commits a draft; `said` shows it in a toast with undo, a failure is always shown. */
export function useAct(): (draft: ChangeDraft, said?: string) => Promise<boolean> {
  const commit = useCommit()
  const { undo } = useUndoRedo()
  const toast = useToast()
  return useCallback(
    async (draft, said) => {
      const written = await commit(draft)
      if (!written.ok) toast.show(errorText(written.error).title, { tone: 'problem' })
      else if (said !== undefined) toast.show(said, { undo: () => void undo() })
      return written.ok
    },
    [commit, undo, toast]
  )
}
