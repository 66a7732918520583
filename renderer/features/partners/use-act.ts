import { useCallback } from 'react'
import { useCommit, useEngagement, useUndoRedo } from '@renderer/data'
import { useToldAct } from '@renderer/ui/use-told-act'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import type { EditStamp } from '@shared/domain/partners/edit-partner'

/** Makes a draft with the stamp of this moment and this person; null when there is nothing to change. */
export type MakeDraft = (stamp: EditStamp) => ChangeDraft | null

/** Commits what a screen wants to change and tells how it went. */
export function useAct(): (make: MakeDraft, said?: string) => Promise<boolean> {
  const { coder } = useEngagement()
  const act = useToldAct(useCommit(), useUndoRedo().undo)
  return useCallback(
    async (make, said) => {
      const draft = make({ by: coder, at: new Date().toISOString() })
      return draft === null ? false : act(draft, said)
    },
    [coder, act]
  )
}
