import { useCallback } from 'react'
import { useCommit, useEngagement, useUndoRedo } from '@renderer/data'
import { errorText } from '@renderer/ui/errors'
import { useToast } from '@renderer/ui/use-toast'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import type { EditStamp } from '@shared/domain/partners/edit-partner'

/** Makes a draft with the stamp of this moment and this person; null when there is nothing to change. */
export type MakeDraft = (stamp: EditStamp) => ChangeDraft | null

/** Commits what a screen wants to change; `said` shows it in a toast with undo, a failure is always shown. */
export function useAct(): (make: MakeDraft, said?: string) => Promise<boolean> {
  const commit = useCommit()
  const { coder } = useEngagement()
  const { undo } = useUndoRedo()
  const toast = useToast()
  return useCallback(
    async (make, said) => {
      const draft = make({ by: coder, at: new Date().toISOString() })
      if (draft === null) return false
      const written = await commit(draft)
      if (!written.ok) toast.show(errorText(written.error).title, { tone: 'problem' })
      else if (said !== undefined) toast.show(said, { undo: () => void undo() })
      return written.ok
    },
    [commit, coder, undo, toast]
  )
}
